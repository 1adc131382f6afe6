// The ways that lines have taken so far, so that the next one does not run along another.
import type { Point } from '../model/subject';
import { distanceToSegment } from '../model/vector';
import { boxAround, type Cubic, spine } from './geometry';
import { Squares } from './squares';

/** Px: nearer lines look like one. */
const APART = 9;
/** Of a line its ends are no matter: they meet at the discs. */
const FROM = 0.2;
const TO = 0.8;
const STEPS = 20;
/** Lines that look at each other, the first to come: among more, none finds a way of its own. */
const MOST = 150;

type Segment = readonly [Point, Point];

export class Ways {
  readonly #segments = new Squares<Segment>();
  #taken = 0;

  take(line: Cubic): Cubic {
    if (++this.#taken > MOST) return line;
    const points = middle(line);
    for (const [at, point] of points.entries()) {
      if (at === 0) continue;
      const segment: Segment = [points[at - 1]!, point];
      this.#segments.put(boxAround(segment, APART), segment);
    }
    return line;
  }

  /** At how many of its steps a line runs along another; that they cross is one step, and no matter. */
  shared(line: Cubic): number {
    if (this.#taken >= MOST) return 0;
    const near = middle(line).filter((point) =>
      this.#segments.some(boxAround([point]), ([a, b]) => distanceToSegment(point, a, b) < APART),
    );
    return Math.max(0, near.length - 1);
  }
}

function middle(line: Cubic): Point[] {
  return spine([line], STEPS).filter((_, step) => step >= FROM * STEPS && step <= TO * STEPS);
}
