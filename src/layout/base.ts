// Places that were settled before, as the ground of others: what was left there stays left.
import type { NodeId } from '../dataset/dataset';
import type { Point } from '../model/subject';
import type { Footprints } from './footprint';
import { startingPlace } from './seeds';

export type Base = ReadonlyMap<NodeId, Point>;

/** Half the width and height that starting places take, px of a common frame. */
export const HALF = { width: 420, height: 250 } as const;

/** Starting places as the base has them, spread over the frame; those whom it does not know lie anywhere, elsewhere for each seed. */
export function startFromBase({ of, scale }: Footprints, base: Base, seed: number): Point[] {
  const [width, height] = [HALF.width / scale, HALF.height / scale];
  const known = of.map(({ node }) => base.get(node.id)).filter((place) => place !== undefined);
  const across = spread(known.map(([x]) => x));
  const down = spread(known.map(([, y]) => y));
  return of.map(({ node }): Point => {
    const place = base.get(node.id);
    if (!place) return startingPlace(node.id, seed, width, height);
    return [across(place[0]) * width, down(place[1]) * height];
  });
}

/** Maps the least of the values to -1 and the most to 1. */
export function spread(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return (value) => (most > least ? (2 * (value - least)) / (most - least) - 1 : 0);
}
