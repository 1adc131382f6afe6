// Curves, boxes and their spelling as SVG path data, two decimals.
import { direction, distance, turn, unit } from '../model/vector';
import type { Box, Point } from '../model/subject';

/** A cubic Bézier curve. */
export type Cubic = readonly [Point, Point, Point, Point];

/** A number as a picture writes it: two decimals, no needless zeros. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

export function moveTo([x, y]: Point): string {
  return `M${num(x)} ${num(y)}`;
}

export function lineTo([x, y]: Point): string {
  return `L${num(x)} ${num(y)}`;
}

export function curveTo([, c1, c2, end]: Cubic): string {
  return `C${[...c1, ...c2, ...end].map(num).join(' ')}`;
}

export function along(a: Point, way: Point, length: number): Point {
  return [a[0] + way[0] * length, a[1] + way[1] * length];
}

/** A quarter turn clockwise on screen. */
export function right([x, y]: Point): Point {
  return [-y, x];
}

export function pointAt([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
}

export function directionAt(curve: Cubic, t: number): Point {
  return direction(pointAt(curve, Math.max(0, t - 0.01)), pointAt(curve, Math.min(1, t + 0.01)));
}

/** A curve between two points that leaves and arrives along given unit vectors. */
export function curve(from: Point, leaving: Point, to: Point, arriving: Point, pull = 0.38): Cubic {
  const reach = distance(from, to) * pull;
  return [from, along(from, leaving, reach), along(to, arriving, -reach), to];
}

/** The part of a curve that ends `px` before its end, as the crow flies, and lies exactly on it. */
export function cutBefore(one: Cubic, px: number): Cubic {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 12; halving++) {
    const t = (low + high) / 2;
    if (distance(pointAt(one, t), one[3]) > px) low = t;
    else high = t;
  }
  return firstPart(one, low);
}

/** The part of a curve up to a share of its parameter, by de Casteljau. */
function firstPart([a, b, c, d]: Cubic, t: number): Cubic {
  const between = (from: Point, to: Point): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
  ];
  const [ab, bc, cd] = [between(a, b), between(b, c), between(c, d)];
  const [abc, bcd] = [between(ab, bc), between(bc, cd)];
  return [a, ab, abc, between(abc, bcd)];
}

export function spine(curves: readonly Cubic[], steps = 10): Point[] {
  return curves.flatMap((one, at) =>
    Array.from({ length: at === 0 ? steps + 1 : steps }, (_, step) =>
      pointAt(one, (step + (at === 0 ? 0 : 1)) / steps),
    ),
  );
}

/** The points of a line moved `px` to its right, on screen. */
export function beside(points: readonly Point[], px: number): Point[] {
  return points.map((point, at) => {
    const way = direction(points[Math.max(0, at - 1)]!, points[Math.min(points.length - 1, at + 1)]!);
    return along(point, right(way), px);
  });
}

/** A closed outline round a chain of curves whose width grows from `w0` to `w1` px. */
export function ribbon(curves: readonly Cubic[], w0: number, w1: number): string {
  const widthAt = (joint: number) => (w0 + ((w1 - w0) * joint) / curves.length) / 2;
  const there = curves.map((one, at) => offset(one, widthAt(at), widthAt(at + 1)));
  const back = curves.map((one, at) => offset(reverse(one), widthAt(at + 1), widthAt(at))).toReversed();
  return (
    moveTo(there[0]![0]) +
    there.map(curveTo).join('') +
    lineTo(back[0]![0]) +
    back.map(curveTo).join('') +
    'Z'
  );
}

function reverse([a, b, c, d]: Cubic): Cubic {
  return [d, c, b, a];
}

/** A curve moved sideways: exact at the ends, good to a fraction of a px for gentle bends. */
function offset([a, b, c, d]: Cubic, start: number, end: number): Cubic {
  const out = right(unit(b[0] - a[0], b[1] - a[1]));
  const into = right(unit(d[0] - c[0], d[1] - c[1]));
  return [along(a, out, start), along(b, out, start), along(c, into, end), along(d, into, end)];
}

/** A solid arrowhead with its tip at a point. */
export function arrowhead(tip: Point, way: Point, length: number, halfWidth: number): string {
  const base = along(tip, way, -length);
  return (
    moveTo(tip) +
    lineTo(along(base, right(way), halfWidth)) +
    lineTo(along(base, right(way), -halfWidth)) +
    'Z'
  );
}

/** Two strokes that meet at a tip. */
export function openArrowhead(tip: Point, way: Point, length: number): string {
  return (
    moveTo(along(tip, turn(way, 0.6), -length)) + lineTo(tip) + lineTo(along(tip, turn(way, -0.6), -length))
  );
}

/** A short bar across a line at its tip: there it was declined. */
export function barAcross(tip: Point, way: Point): string {
  const at = along(tip, way, 1.4);
  const side = right(way);
  return moveTo(along(at, side, 5)) + lineTo(along(at, side, -5));
}

export function boxAround(points: readonly Point[], margin = 0): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    x0: Math.min(...xs) - margin,
    y0: Math.min(...ys) - margin,
    x1: Math.max(...xs) + margin,
    y1: Math.max(...ys) + margin,
  };
}

export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap;
}

export function boxWithin(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

export function boxHolds(box: Box, [x, y]: Point): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

/** The point of a box that is nearest to a point. */
export function nearestIn({ x0, y0, x1, y1 }: Box, [x, y]: Point): Point {
  return [Math.max(x0, Math.min(x, x1)), Math.max(y0, Math.min(y, y1))];
}

/** From the nearest edge of words to `gap` px before a point. */
export function leaderTo(point: Point, box: Box, gap: number): [Point, Point] {
  const edge = nearestIn(box, point);
  return [edge, along(point, direction(point, edge), gap)];
}

export function discMeetsBox(center: Point, r: number, box: Box): boolean {
  const x = Math.max(box.x0, Math.min(center[0], box.x1)) - center[0];
  const y = Math.max(box.y0, Math.min(center[1], box.y1)) - center[1];
  return x * x + y * y < r * r;
}
