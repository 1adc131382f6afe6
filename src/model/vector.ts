// Plane vectors without trigonometry: the same bits in every engine.
import type { Point } from './subject';

export function unit(x: number, y: number): Point {
  const length = Math.sqrt(x * x + y * y);
  return length === 0 ? [1, 0] : [x / length, y / length];
}

export function direction(from: Point, to: Point): Point {
  return unit(to[0] - from[0], to[1] - from[1]);
}

export function distance(a: Point, b: Point): number {
  const x = b[0] - a[0];
  const y = b[1] - a[1];
  return Math.sqrt(x * x + y * y);
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}

/**
 * Turns a vector by about `angle` radians, exactly by 2·atan(angle / 2), through the rational
 * parametrization of the circle: no sin, no cos.
 */
export function turn([x, y]: Point, angle: number): Point {
  const t = angle / 2;
  const scale = 1 / (1 + t * t);
  const cos = (1 - t * t) * scale;
  const sin = 2 * t * scale;
  return [x * cos - y * sin, x * sin + y * cos];
}

/** Unit vectors all round the circle, evenly spaced to within a few percent. */
export const COMPASS: readonly Point[] = compass();

function compass(): Point[] {
  const eighth: Point[] = [0, 0.2, 0.41, 0.63].map((angle) => turn([1, 0], angle));
  const diagonal = unit(1, 1);
  const quarter = [
    ...eighth,
    diagonal,
    ...eighth
      .slice(1)
      .toReversed()
      .map(([x, y]): Point => [y, x]),
  ];
  const half = [...quarter, ...quarter.map(([x, y]): Point => [-y, x])];
  return [...half, ...half.map(([x, y]): Point => [-x, -y])];
}

/** Distance from a point to the segment between two others. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const x = b[0] - a[0];
  const y = b[1] - a[1];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * x + (p[1] - a[1]) * y) / length));
  return distance(p, [a[0] + along * x, a[1] + along * y]);
}

/** Distance from a point to a line through points, Infinity where there are fewer than two. */
export function distanceToLine(point: Point, spine: readonly Point[]): number {
  let least = Infinity;
  for (let at = 1; at < spine.length; at++)
    least = Math.min(least, distanceToSegment(point, spine[at - 1]!, spine[at]!));
  return least;
}

/** Whether two segments cross properly: a shared end is no crossing. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, p: Point): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

/** The convex hull of points, in order round it (Andrew's monotone chain); one or two points are their own hull. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && side(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Distance from a point to a convex polygon, 0 inside it. */
export function distanceToPolygon(p: Point, polygon: readonly Point[]): number {
  let least = Infinity;
  let inside = polygon.length > 2;
  for (const [at, a] of polygon.entries()) {
    const b = polygon[(at + 1) % polygon.length]!;
    least = Math.min(least, distanceToSegment(p, a, b));
    if (side(a, b, p) < 0) inside = false;
  }
  return inside ? 0 : least;
}
