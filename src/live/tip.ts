// A preview beside what the pointer or the keys touch: what it is, and on what grounds.
import type { NodeId } from '../dataset/dataset';
import { groundsOf } from '../model/evidence';
import type { Model } from '../model/model';
import { type Box, type Point, sameSubject, type Subject } from '../model/subject';
import { claimInShort, dateInWords, groundsInWords, subjectName } from '../model/words';
import type { Disc, Frame, Mark, Scene } from '../scene/scene';
import { modelThen } from '../view/past';
import type { Live } from './live';

/** What a tip was last filled and placed for. */
interface Told {
  readonly hover: Subject;
  readonly model: Model;
  readonly frame: Frame;
  readonly at: Point;
  readonly name: Box | null;
}

/** Fills and places a tip for the present hover, or hides it, whenever the returned function is called. */
export function tipOf(live: Live, tip: HTMLElement): () => void {
  let told: Told | null = null;
  return () => {
    const { hover, model: whole, view, frame } = live.store.getState();
    const model = modelThen(whole, view.asOf);
    const { scene } = live.picture();
    const at = hover ? placeOf(scene, hover, model) : null;
    tip.hidden = !hover || !at;
    if (!hover || !at) return;
    const now: Told = { hover, model, frame, at, name: nameOf(scene, hover) };
    // To fill it again would lay the whole page out.
    if (told && isAlike(told, now)) return;
    told = now;
    tip.replaceChildren(...tipLines(model, hover).map((text, line) => lineOf(tip.ownerDocument, text, line)));
    tip.classList.toggle('tip-left', at[0] > frame.width - 260);
    tip.style.left = `${Math.round(at[0])}px`;
    tip.style.top = `${Math.round(topOf(tip, scene, now))}px`;
  };
}

function isAlike(a: Told, b: Told): boolean {
  const edges = ({ at, name }: Told) => [...at, name?.y0, name?.y1];
  const [one, two] = [edges(a), edges(b)];
  return (
    a.model === b.model &&
    a.frame === b.frame &&
    sameSubject(a.hover, b.hover) &&
    one.every((edge, at) => edge === two[at])
  );
}

/** Px under its place; picture.css has the same. */
const UNDER = 8;

/** Under the place and the name of what is touched; over it where there is no room below. */
function topOf(tip: HTMLElement, scene: Scene, { hover, frame, at, name }: Told): number {
  const under = name && name.y0 < at[1] + UNDER + tip.offsetHeight ? Math.max(at[1], name.y1) : at[1];
  if (under + UNDER + tip.offsetHeight <= frame.height) return under;
  const disc = hover.kind === 'node' ? discOf(scene, hover.id) : null;
  const over = disc ? disc.at[1] - disc.r : at[1];
  return Math.max(0, Math.min(over, name?.y0 ?? over) - tip.offsetHeight - 2 * UNDER);
}

/** All rows of the name of a node. */
function nameOf(scene: Scene, subject: Subject): Box | null {
  if (subject.kind !== 'node') return null;
  const rows = marksOf(scene, subject).flatMap((mark) => (mark.kind === 'text' ? [mark.box] : []));
  if (rows.length === 0) return null;
  return {
    x0: Math.min(...rows.map(({ x0 }) => x0)),
    y0: Math.min(...rows.map(({ y0 }) => y0)),
    x1: Math.max(...rows.map(({ x1 }) => x1)),
    y1: Math.max(...rows.map(({ y1 }) => y1)),
  };
}

function lineOf(document: Document, text: string, line: number): HTMLElement {
  const element = document.createElement(line === 0 ? 'strong' : 'span');
  element.textContent = text;
  return element;
}

/** The words of a tip: the first line names it, the rest say when and on what grounds. */
function tipLines(model: Model, subject: Subject): string[] {
  if (subject.kind !== 'claim') return [subjectName(model, subject)];
  const claim = model.claims.get(subject.id)!;
  const { mark, says } = groundsInWords(groundsOf(model, claim));
  return [claimInShort(model, claim), `${dateInWords(claim.date)} · ${mark} ${says}`];
}

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

function marksOf({ layers }: Scene, subject: Subject): Mark[] {
  const found: Mark[] = [];
  for (const { marks } of layers)
    for (const mark of marks) if (mark.subject && sameSubject(mark.subject, subject)) found.push(mark);
  return found;
}
