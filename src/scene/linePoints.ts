// Where the lines of a drawing run, as points: what words had better not stand on.
import type { Point } from '../model/subject';
import { beside } from './geometry';
import type { Mark } from './scene';

/** Points of all lines of a drawing, a list a line; of a broad one also those of its strands. */
export function linePoints(marks: readonly Mark[]): (readonly Point[])[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'path' || !mark.spine) return [];
    const { spine, breadth = 0 } = mark;
    return strandsOf(breadth).map((aside) => (aside === 0 ? spine : beside(spine, aside)));
  });
}

/** Px between two strands of a broad line. */
const STRAND = 3.5;

/** How far aside of its spine the strands of a line lie, px. */
function strandsOf(breadth: number): number[] {
  const strands = 1 + 2 * Math.round((breadth - STRAND / 2) / (2 * STRAND));
  return Array.from({ length: Math.max(1, strands) }, (_, at) => (at - (strands - 1) / 2) * STRAND);
}
