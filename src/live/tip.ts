// A preview beside what the pointer or the keys touch: what it is, and on what grounds.
import { groundsOf } from '../model/evidence';
import type { Model } from '../model/model';
import { type Box, type Point, sameSubject, type Subject } from '../model/subject';
import { claimInShort, dateInWords, groundsInWords, subjectName } from '../model/words';
import type { Frame, Scene } from '../scene/scene';
import { modelThen } from '../view/past';
import { discOf, marksOf, placeOf } from './drawn';
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
