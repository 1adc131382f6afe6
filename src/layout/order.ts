// Order: whether organizations lie left or right of each other, and above or below, as a base has them.
import type { Base } from './base';
import type { Footprint } from './footprint';

/** Of the organizations of a field, in the order of their footprints. */
export class Order {
  /** On which side of each the others lie in the base, across and down: 1, -1, or 0 where they lie level or the base does not know one. */
  readonly #sides: readonly [across: Int8Array, down: Int8Array];

  constructor(of: readonly Footprint[], base: Base) {
    const sides = (axis: 0 | 1) =>
      Int8Array.from(of.flatMap((one) => of.map((two) => sideOf(one, two, base, axis))));
    this.#sides = [sides(0), sides(1)];
  }

  /** What it costs that others lie on the wrong side of one organization: so much for each, and for each world unit that they do. */
  costAt(number: number, x: Float64Array, y: Float64Array, turned: number, astray: number): number {
    const [across, down] = this.#sides;
    const [ownX, ownY] = [x[number]!, y[number]!];
    let count = 0;
    let far = 0;
    for (let other = 0, at = number * x.length; other < x.length; other++, at++) {
      const dx = (x[other]! - ownX) * across[at]!;
      const dy = (y[other]! - ownY) * down[at]!;
      if (dx < 0) {
        count += 1;
        far -= dx;
      }
      if (dy < 0) {
        count += 1;
        far -= dy;
      }
    }
    return turned * count + astray * far;
  }
}

/** Two are level where one lies over the other. */
function sideOf(one: Footprint, two: Footprint, base: Base, axis: 0 | 1): number {
  const [here, there] = [base.get(one.node.id), base.get(two.node.id)];
  if (!here || !there) return 0;
  const apart = there[axis] - here[axis];
  return Math.abs(apart) < one.r + two.r ? 0 : Math.sign(apart);
}
