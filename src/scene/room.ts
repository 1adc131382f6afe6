// The room that is left for words: what they must not touch, and what they had better not cross.
import type { Box, Point } from '../model/subject';
import { direction, distanceToSegment } from '../model/vector';
import { along, boxesMeet, boxHolds, boxWithin, discMeetsBox } from './geometry';
import type { Mark, Text } from './scene';
import { type Face, textWidth } from './textWidth';

export interface Obstacle {
  readonly at: Point;
  readonly r: number;
  /** Whose disc it is: its own name may touch it. */
  readonly id: string;
  /** A person's dot: a name that must stand may cover it when there is no better place. */
  readonly dot: boolean;
}

/** What covering a dot costs a name that must stand, against the costs of `best`. */
const DOT_COST = 14;

/** Px between two words, and between a word and a foreign disc. */
const GAP = 2.5;

/** Keeps what is placed; asks nothing of the page, so the same words fall in the same places everywhere. */
export class Room {
  readonly #bounds: Box;
  readonly #discs: readonly Obstacle[];
  readonly #boxes: Box[] = [];
  readonly #lines: readonly Point[];

  constructor(bounds: Box, discs: readonly Obstacle[], lines: readonly Point[]) {
    this.#bounds = bounds;
    this.#discs = discs;
    this.#lines = lines;
  }

  take(box: Box): void {
    this.#boxes.push(box);
  }

  /** Whether a box touches nothing that it must not; `own` is the disc that it may touch. */
  isFree(box: Box, own = '', must = false): boolean {
    if (!boxWithin(box, this.#bounds)) return false;
    if (this.#boxes.some((taken) => boxesMeet(taken, box, GAP))) return false;
    return !this.#discs.some(
      ({ at, r, id, dot }) => id !== own && !(must && dot) && discMeetsBox(at, r + GAP, box),
    );
  }

  /** How many dots a box covers. */
  dots(box: Box, own = ''): number {
    return this.#discs.filter(({ at, r, id, dot }) => dot && id !== own && discMeetsBox(at, r + GAP, box))
      .length;
  }

  /** How many foreign discs and words a straight leader runs over. */
  metBy([a, b]: readonly [Point, Point], own: string): number {
    const discs = this.#discs.filter(({ at, r, id }) => id !== own && distanceToSegment(at, a, b) < r + GAP);
    const steps = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map((share): Point => [
      a[0] + (b[0] - a[0]) * share,
      a[1] + (b[1] - a[1]) * share,
    ]);
    return discs.length + this.#boxes.filter((box) => steps.some((point) => boxHolds(box, point))).length;
  }

  /** How many points of lines a box covers. */
  crossings(box: Box): number {
    let points = 0;
    for (const point of this.#lines) if (boxHolds(box, point)) points++;
    return points;
  }

  /**
   * The free candidate of least cost, the earlier one where two cost the same; it is taken. Covering a point of
   * a line costs `crossing`. What `must` stand may cover dots, dearly.
   */
  best<T extends { box: Box; cost: number }>(
    candidates: readonly T[],
    own = '',
    must = false,
    crossing = 1,
  ): T | null {
    let found: T | null = null;
    let least = Infinity;
    for (const candidate of candidates) {
      if (candidate.cost >= least || !this.isFree(candidate.box, own, must)) continue;
      const cost =
        candidate.cost +
        crossing * this.crossings(candidate.box) +
        (must ? DOT_COST * this.dots(candidate.box, own) : 0);
      if (cost >= least) continue;
      found = candidate;
      least = cost;
    }
    if (found) this.take(found.box);
    return found;
  }
}

/** From the nearest edge of words to `gap` px before a point. */
export function leaderTo(point: Point, box: Box, gap: number): [Point, Point] {
  const edge: Point = [
    Math.max(box.x0, Math.min(point[0], box.x1)),
    Math.max(box.y0, Math.min(point[1], box.y1)),
  ];
  return [edge, along(point, direction(point, edge), gap)];
}

/** The box of one line of text, from its baseline point. */
export function textBox(text: string, face: Face, size: number, [x, y]: Point, anchor: Text['anchor']): Box {
  const width = textWidth(text, face, size);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0: y - 0.78 * size, x1: x0 + width, y1: y + 0.24 * size };
}

/** Breaks text at spaces into lines no wider than `width` px; a single word may be wider. */
export function wrap(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, face, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Points of all lines of a drawing, for `Room`. */
export function linePoints(marks: readonly Mark[]): Point[] {
  return marks.flatMap((mark) => (mark.kind === 'path' && mark.spine ? [...mark.spine] : []));
}

/** A line of text that starts at a baseline point. */
export function textLine(key: string, text: string, face: Face, size: number, fill: string, at: Point): Text {
  return {
    kind: 'text',
    key,
    text,
    face,
    size,
    fill,
    at,
    anchor: 'start',
    box: textBox(text, face, size, at, 'start'),
  };
}
