// Stress: how far the distances in a placing are from being as the steps between them.
import type { Footprint } from './footprint';
import type { Steps } from './steps';

/** The middle distance of two who sit at one organization, as a share of how far its people reach. */
const WITHIN = 0.8;

/** What lies across counts so many times less: frames are wider than high, but a fan of people needs room all round. */
export const WIDE = { people: 1, flows: 1.23 } as const;

/** Of the organizations of a field, in the order of their footprints; people count where they sit. */
export class Stress {
  readonly #reaches: readonly number[];
  /** What the steps say of each two of them, side by side: pairs, shares, squares. */
  readonly #steps: Float64Array;
  readonly #pairs: number;
  readonly #wide: number;

  constructor(of: readonly Footprint[], { show, numbers, size, pairs, shares, squares }: Steps) {
    this.#wide = WIDE[show];
    this.#reaches = of.map(({ reach }) => reach);
    const rows = of.map(({ node }) => numbers.get(node.id)!);
    const cells = rows.flatMap((a) => rows.map((b) => a * size + b));
    this.#steps = Float64Array.from(cells.flatMap((at) => [pairs[at]!, shares[at]!, squares[at]!]));
    this.#pairs = Math.max(
      1,
      cells.reduce((sum, at) => sum + pairs[at]!, 0),
    );
  }

  /** The length of a step that fits a placing best. */
  stepOf(x: Float64Array, y: Float64Array): number {
    let [sum, squares] = [0, 0];
    for (let a = 0, at = 0; a < x.length; a++) {
      for (let b = 0; b < x.length; b++, at += 3) {
        const dx = (x[a]! - x[b]!) / this.#wide;
        const dy = y[a]! - y[b]!;
        const apart = a === b ? WITHIN * this.#reaches[a]! : Math.sqrt(dx * dx + dy * dy);
        sum += this.#steps[at + 1]! * apart;
        squares += this.#steps[at + 2]! * apart * apart;
      }
    }
    return sum > 0 ? squares / sum : 1;
  }

  /** The share that one organization has of the stress, where a step is so long. */
  at(number: number, x: Float64Array, y: Float64Array, step: number): number {
    let stress = 0;
    for (let other = 0, at = 3 * number * x.length; other < x.length; other++, at += 3) {
      if (other === number || this.#steps[at] === 0) continue;
      const dx = (x[number]! - x[other]!) / this.#wide;
      const dy = y[number]! - y[other]!;
      const apart = Math.sqrt(dx * dx + dy * dy) / step;
      stress += this.#steps[at]! - (2 * this.#steps[at + 1]! - this.#steps[at + 2]! * apart) * apart;
    }
    return stress / this.#pairs;
  }
}
