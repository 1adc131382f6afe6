// What lies on the drawing, by the squares of a grid: whoever asks what touches a box looks at its neighbors alone.
import type { Box, Point } from '../model/subject';

/** Px. */
const SQUARE = 32;

/** Things with boxes, in the order in which they came. */
export class Squares<T> {
  readonly #kept = new Map<number, T[]>();

  put(box: Box, thing: T): void {
    for (const square of squaresOf(box)) {
      const there = this.#kept.get(square);
      if (there) there.push(thing);
      else this.#kept.set(square, [thing]);
    }
  }

  /** Whether any thing near a box passes a test. */
  some(box: Box, test: (thing: T) => boolean): boolean {
    for (const square of squaresOf(box)) if (this.#kept.get(square)?.some(test)) return true;
    return false;
  }

  /** How many things near a box pass a test. */
  count(box: Box, test: (thing: T) => boolean): number {
    const passed = new Set<T>();
    for (const square of squaresOf(box))
      for (const thing of this.#kept.get(square) ?? []) if (test(thing)) passed.add(thing);
    return passed.size;
  }
}

/** Far squares may share a number: what is found in one is looked at again anyway. */
function squaresOf({ x0, y0, x1, y1 }: Box): number[] {
  const squares: number[] = [];
  const [right, bottom] = [Math.floor(x1 / SQUARE), Math.floor(y1 / SQUARE)];
  for (let column = Math.floor(x0 / SQUARE); column <= right; column++)
    for (let row = Math.floor(y0 / SQUARE); row <= bottom; row++)
      squares.push(((column & 0x7fff) << 15) | (row & 0x7fff));
  return squares;
}

/** The points of many lines, to be counted in boxes within `bounds`. */
export class Points {
  readonly #bounds: Box;
  readonly #columns: number;
  /** Where the points of each square begin in `#xy`. */
  readonly #starts: Uint32Array;
  readonly #xy: Float64Array;

  constructor(bounds: Box, lines: readonly (readonly Point[])[]) {
    this.#bounds = bounds;
    this.#columns = Math.floor((bounds.x1 - bounds.x0) / SQUARE) + 1;
    const rows = Math.floor((bounds.y1 - bounds.y0) / SQUARE) + 1;
    const ends = new Uint32Array(Math.max(0, this.#columns * rows) + 1);
    for (const line of lines)
      for (const point of line) if (this.#holds(point)) ends[this.#squareOf(point)]!++;
    for (let square = 1; square < ends.length; square++) ends[square]! += ends[square - 1]!;
    this.#xy = new Float64Array(2 * ends.at(-1)!);
    for (const line of lines) {
      for (const point of line) {
        if (!this.#holds(point)) continue;
        const at = --ends[this.#squareOf(point)]!;
        this.#xy[2 * at] = point[0];
        this.#xy[2 * at + 1] = point[1];
      }
    }
    this.#starts = ends;
  }

  /** How many points a box within the bounds covers, its edges included. */
  within({ x0, y0, x1, y1 }: Box): number {
    let points = 0;
    const right = this.#squareOf([x1, y0]) % this.#columns;
    const bottom = this.#squareOf([x0, y1]);
    for (let row = this.#squareOf([x0, y0]); row <= bottom; row += this.#columns) {
      const last = row - (row % this.#columns) + right;
      // The squares of a row follow each other.
      for (let at = this.#starts[row]!; at < this.#starts[last + 1]!; at++) {
        const x = this.#xy[2 * at]!;
        const y = this.#xy[2 * at + 1]!;
        if (x >= x0 && x <= x1 && y >= y0 && y <= y1) points++;
      }
    }
    return points;
  }

  #holds([x, y]: Point): boolean {
    const { x0, y0, x1, y1 } = this.#bounds;
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  #squareOf([x, y]: Point): number {
    const { x0, y0 } = this.#bounds;
    return Math.floor((y - y0) / SQUARE) * this.#columns + Math.floor((x - x0) / SQUARE);
  }
}
