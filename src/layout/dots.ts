// Dots of one size that push each other apart, and stay out of what stands: discs and names.
import type { Point } from '../model/subject';
import { COMPASS } from '../model/vector';

/** What stands: a disc, or a name below one, as the room that the middle of no dot may enter. */
export type Standing =
  | { readonly kind: 'disc'; readonly at: Point; readonly r: number }
  | {
      readonly kind: 'name';
      /** The middle of the box. */
      readonly at: Point;
      readonly half: number;
      readonly high: number;
      /** Radius of the disc above, which closes the way up. */
      readonly under: number;
    };

/** Squares are so many times as wide as two dots lie apart; more rows than any map has. */
const SQUARE = 4;
const ROWS = 1 << 20;
const NOTHING: readonly Standing[] = [];

/** Dots of one size that wish to sit somewhere. */
export class Dots {
  readonly #seats: readonly Point[];
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** From left to right. */
  readonly #order: Int32Array;
  readonly #apart: number;
  /** What stands in each square of the plane, or reaches into it. */
  readonly #standing = new Map<number, Standing[]>();

  /** `apart` is the least distance between the middles of two. */
  constructor(seats: readonly Point[], apart: number, standing: readonly Standing[]) {
    this.#seats = seats;
    this.#x = Float64Array.from(seats, ([x]) => x);
    this.#y = Float64Array.from(seats, ([, y]) => y);
    this.#order = Int32Array.from(seats.keys());
    this.#apart = apart;
    for (const one of standing) this.#stand(one);
  }

  #stand(one: Standing): void {
    const [x, y] = one.at;
    const [half, high] = one.kind === 'disc' ? [one.r, one.r] : [one.half, one.high];
    for (let column = this.#square(x - half); column <= this.#square(x + half); column++)
      for (let row = this.#square(y - high); row <= this.#square(y + high); row++) {
        const key = column * ROWS + row;
        const others = this.#standing.get(key);
        if (others) others.push(one);
        else this.#standing.set(key, [one]);
      }
  }

  #square(value: number): number {
    return Math.floor(value / (SQUARE * this.#apart));
  }

  placeOf(at: number): Point {
    return [this.#x[at]!, this.#y[at]!];
  }

  goBack(share: number): void {
    for (const [at, [x, y]] of this.#seats.entries()) {
      this.#x[at]! += (x - this.#x[at]!) * share;
      this.#y[at]! += (y - this.#y[at]!) * share;
    }
  }

  /** Half way each for two that are too near, all the way out of what stands; returns the longest push. */
  pushApart(): number {
    this.#sort();
    let longest = 0;
    for (let one = 0; one < this.#order.length; one++) {
      const a = this.#order[one]!;
      for (let two = one + 1; two < this.#order.length; two++) {
        const b = this.#order[two]!;
        if (this.#x[b]! - this.#x[a]! >= this.#apart) break;
        longest = Math.max(longest, this.#part(a, b));
      }
    }
    for (let at = 0; at < this.#x.length; at++) {
      const key = this.#square(this.#x[at]!) * ROWS + this.#square(this.#y[at]!);
      for (const one of this.#standing.get(key) ?? NOTHING) {
        const push = one.kind === 'disc' ? this.#outOfDisc(at, one) : this.#outOfName(at, one);
        longest = Math.max(longest, push);
      }
    }
    return longest;
  }

  /** Nearly sorted from the round before, so that few change places. */
  #sort(): void {
    const [order, x] = [this.#order, this.#x];
    for (let at = 1; at < order.length; at++) {
      const dot = order[at]!;
      let to = at;
      for (; to > 0 && x[order[to - 1]!]! > x[dot]!; to--) order[to] = order[to - 1]!;
      order[to] = dot;
    }
  }

  #part(a: number, b: number): number {
    let dx = this.#x[b]! - this.#x[a]!;
    let dy = this.#y[b]! - this.#y[a]!;
    const square = dx * dx + dy * dy;
    if (square >= this.#apart * this.#apart) return 0;
    let far = Math.sqrt(square);
    if (far === 0) {
      [dx, dy] = COMPASS[(a + b) % COMPASS.length]!;
      far = 1;
    }
    const push = square === 0 ? this.#apart / 2 : (this.#apart - far) / 2;
    this.#shift(a, (-dx / far) * push, (-dy / far) * push);
    this.#shift(b, (dx / far) * push, (dy / far) * push);
    return push;
  }

  #outOfDisc(at: number, { at: [x, y], r }: Standing & { kind: 'disc' }): number {
    const dx = this.#x[at]! - x;
    const dy = this.#y[at]! - y;
    const square = dx * dx + dy * dy;
    if (square >= r * r) return 0;
    const far = Math.sqrt(square);
    const push = r - far;
    if (far === 0) this.#shift(at, 0, -push);
    else this.#shift(at, (dx / far) * push, (dy / far) * push);
    return push;
  }

  /** By the shortest way out; up only where no disc is. */
  #outOfName(at: number, { at: [x, y], half, high, under }: Standing & { kind: 'name' }): number {
    const dx = this.#x[at]! - x;
    const dy = this.#y[at]! - y;
    const aside = half - Math.abs(dx);
    const down = high - dy;
    const up = Math.abs(dx) < under ? Infinity : high + dy;
    if (aside <= 0 || down <= 0 || high + dy <= 0) return 0;
    const push = Math.min(aside, down, up);
    if (push === aside) this.#shift(at, dx < 0 ? -push : push, 0);
    else this.#shift(at, 0, push === down ? push : -push);
    return push;
  }

  #shift(at: number, dx: number, dy: number): void {
    this.#x[at]! += dx;
    this.#y[at]! += dy;
  }
}
