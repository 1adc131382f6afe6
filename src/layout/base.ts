// The whole field as the ground of every scope: a scope starts from its places, and what was left there stays left.
import type { NodeId } from '../dataset/dataset';
import type { Point } from '../model/subject';
import type { Footprints } from './footprint';
import { startingPlace } from './seeds';

export type Base = ReadonlyMap<NodeId, Point>;

/** Half the width and height that starting places take, px of a common frame. */
const HALF = { width: 420, height: 280 } as const;
/** Px by which starts stray from the base, each a little farther. */
const STRAY = 14;

/** Starting places as the base has them, spread over the frame; those whom it does not know lie anywhere. */
export function startFromBase({ of, scale }: Footprints, base: Base, seed: number): Point[] {
  const known = of.map(({ node }) => base.get(node.id)).filter((place) => place !== undefined);
  const x = spread(known.map((place) => place[0]));
  const y = spread(known.map((place) => place[1]));
  return of.map(({ node }): Point => {
    const place = base.get(node.id);
    if (!place) return startingPlace(node.id, seed, HALF.width / scale, HALF.height / scale);
    const [dx, dy] = startingPlace(node.id, seed, (seed * STRAY) / scale, (seed * STRAY) / scale);
    return [
      ((place[0] - x.middle) / x.half) * (HALF.width / scale) + dx,
      ((place[1] - y.middle) / y.half) * (HALF.height / scale) + dy,
    ];
  });
}

function spread(values: readonly number[]): { middle: number; half: number } {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { middle: (least + most) / 2, half: Math.max(1, (most - least) / 2) };
}

/**
 * The placing as it is, mirrored, upside down or both: whichever lies most as the base does, and how much, from -1
 * to 1. The big organizations weigh most.
 */
export function turnedLike(
  { of }: Footprints,
  places: readonly Point[],
  base: Base,
): { places: Point[]; likeness: number } {
  const pairs = of.flatMap(({ node, r }, at) => {
    const there = base.get(node.id);
    return there ? [{ here: places[at]!, there, weight: r * r }] : [];
  });
  if (pairs.length < 2) return { places: [...places], likeness: 1 };
  const here = centered(pairs.map((pair) => pair.here));
  const there = centered(pairs.map((pair) => pair.there));
  const sum = (value: (at: number) => number) =>
    pairs.reduce((total, { weight }, at) => total + weight * value(at), 0);
  const alongX = sum((at) => here[at]![0] * there[at]![0]);
  const alongY = sum((at) => here[at]![1] * there[at]![1]);
  const size = (points: readonly Point[]) =>
    sum((at) => points[at]![0] * points[at]![0] + points[at]![1] * points[at]![1]);
  const mirror = [alongX < 0 ? -1 : 1, alongY < 0 ? -1 : 1] as const;
  return {
    places: places.map(([x, y]): Point => [x * mirror[0], y * mirror[1]]),
    likeness: (Math.abs(alongX) + Math.abs(alongY)) / Math.sqrt(Math.max(1e-9, size(here) * size(there))),
  };
}

function centered(points: readonly Point[]): Point[] {
  const x = points.reduce((sum, point) => sum + point[0], 0) / points.length;
  const y = points.reduce((sum, point) => sum + point[1], 0) / points.length;
  return points.map((point): Point => [point[0] - x, point[1] - y]);
}
