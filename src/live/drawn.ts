// Where a scene draws a subject: its marks, or what stands for it.
import type { NodeId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { type Point, sameSubject, type Subject } from '../model/subject';
import type { Disc, Mark, Scene } from '../scene/scene';

/** What stands for a claim that is no line of its own, such as a position: its person, else its company. */
export function standIns(model: Model, subject: Subject): Subject[] {
  if (subject.kind !== 'claim') return [];
  const { person, to, from } = model.claims.get(subject.id)!;
  return [person, to, from].flatMap((id) => (id ? [{ kind: 'node', id } as const] : []));
}

/** Where a subject is drawn, or what stands for it, px: the middle of a line, the foot of a disc or word. */
export function placeOf(scene: Scene, subject: Subject, model: Model): Point | null {
  for (const one of [subject, ...standIns(model, subject)]) {
    const at = placeOfMark(scene, one);
    if (at) return at;
  }
  return null;
}

/** The disc of a node. */
export function discOf(scene: Scene, id: NodeId): Disc | null {
  return marksOf(scene, { kind: 'node', id }).find((mark): mark is Disc => mark.kind === 'disc') ?? null;
}

function placeOfMark(scene: Scene, subject: Subject): Point | null {
  for (const mark of marksOf(scene, subject)) {
    if (mark.kind === 'disc') return [mark.at[0], mark.at[1] + mark.r];
    if (mark.kind === 'path' && mark.spine) return mark.spine[Math.floor(mark.spine.length / 2)]!;
    if (mark.kind === 'text') return [(mark.box.x0 + mark.box.x1) / 2, mark.box.y1];
  }
  return null;
}

export function marksOf({ layers }: Scene, subject: Subject): Mark[] {
  const found: Mark[] = [];
  for (const { marks } of layers)
    for (const mark of marks) if (mark.subject && sameSubject(mark.subject, subject)) found.push(mark);
  return found;
}

/** How far to the right a subject reaches, px of the frame; null where it is not drawn. */
export function rightOf(scene: Scene, subject: Subject): number | null {
  const edges = marksOf(scene, subject).flatMap((mark) => {
    if (mark.kind === 'disc') return [mark.at[0] + mark.r];
    if (mark.kind === 'text') return [mark.box.x1];
    return mark.kind === 'path' && mark.spine ? mark.spine.map(([x]) => x) : [];
  });
  return edges.length > 0 ? Math.max(...edges) : null;
}
