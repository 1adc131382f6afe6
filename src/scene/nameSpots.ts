// Where a name may stand: round a ring in one line or two, beside a dot, or far off with a leader.
import { nameLines } from '../model/nameLines';
import type { NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import { COMPASS } from '../model/vector';
import { type Drawing, type Ground, radius } from './drawing';
import { along, leaderTo } from './geometry';
import { Kept } from '../model/kept';
import type { Spot as Place } from './room';
import { boxOfWidth } from './textBox';
import type { Text } from './scene';
import { type Face, textWidth } from './textWidth';

export interface Candidate extends Place {
  /** Where the first line stands; the others stand below it. */
  readonly at: Point;
  readonly lines: readonly string[];
  readonly anchor: Text['anchor'];
}

/** From one line of a name to the next, in its size. */
export const LEADING = 1.1;
/** Characters from which on a name may stand in two lines. */
const LONG = 13;
/** What a name in two lines costs against one in one. */
const BROKEN = 6;

type Spot = readonly [anchor: Text['anchor'], x: number, y: number, cost: number];

/** For two sizes of a stage. */
const rings = new Kept<NetworkNode, readonly Candidate[]>(2);

/** Where an organization's name may stand, the most usual place first; a long one also in two lines. */
export function aroundRing(
  { ground }: Drawing,
  node: NetworkNode,
  face: Face,
  size: number,
): readonly Candidate[] {
  return rings.of(node, [ground.places, face, size], () => findAroundRing(ground, node, face, size));
}

function findAroundRing(ground: Ground, node: NetworkNode, face: Face, size: number): Candidate[] {
  const broken = nameLines(node.label, LONG);
  const whole = linesAround(ground, node, face, size, [node.label]);
  if (broken.length === 1) return whole;
  const two = linesAround(ground, node, face, size, broken);
  return [...whole, ...two.map((one) => ({ ...one, cost: one.cost + BROKEN }))];
}

function linesAround(
  ground: Ground,
  node: NetworkNode,
  face: Face,
  size: number,
  lines: readonly string[],
): Candidate[] {
  const [x, y] = ground.places.get(node.id)!;
  const r = radius(ground, node) + 4;
  const more = (lines.length - 1) * LEADING * size;
  const up = y - r - 0.3 * size - more;
  const down = y + r + 0.82 * size;
  const level = y + 0.34 * size - more / 2;
  const slant = 0.72 * r;
  // Among ribbons a name is clearest inside its ring, where none can run.
  const fits =
    ground.network.show === 'flows' &&
    lines.length === 1 &&
    textWidth(node.label, face, size) <= 1.7 * (r - 4);
  const spots: Spot[] = [
    // Over its own disc is better than nowhere.
    ['middle', x, level, fits ? -20 : 34],
    ['middle', x, down, 0],
    ['middle', x, up, 3],
    ['start', x + r + 2, level, 3],
    ['end', x - r - 2, level, 3],
    ...[24, 44].flatMap((aside, at): Spot[] => [
      ['middle', x + aside, down, 7 + 4 * at],
      ['middle', x - aside, down, 7 + 4 * at],
      ['middle', x + aside, up, 8 + 4 * at],
      ['middle', x - aside, up, 8 + 4 * at],
    ]),
    ['start', x + slant, down - 0.3 * r, 5],
    ['end', x - slant, down - 0.3 * r, 5],
    ['start', x + slant, up + 0.3 * r, 5],
    ['end', x - slant, up + 0.3 * r, 5],
    ...[12, 26, 42].flatMap((away, at): Spot[] => [
      ['middle', x, down + away, 14 + 9 * at],
      ['middle', x, up - away, 15 + 9 * at],
      ['start', x + r + away, level, 15 + 9 * at],
      ['end', x - r - away, level, 15 + 9 * at],
    ]),
  ];
  return toCandidates(lines, face, size, spots);
}

/** For two sizes of a stage, lit or not. */
const dots = new Kept<NetworkNode, readonly Candidate[]>(4);

/** Where a person's name may stand; one that must stand may stand farther off. */
export function aroundDot(
  { ground }: Drawing,
  node: NetworkNode,
  face: Face,
  size: number,
  must: boolean,
): readonly Candidate[] {
  return dots.of(node, [ground.places, face, size, must], () =>
    findAroundDot(ground, node, face, size, must),
  );
}

function findAroundDot(
  ground: Ground,
  node: NetworkNode,
  face: Face,
  size: number,
  must: boolean,
): Candidate[] {
  const [x, y] = ground.places.get(node.id)!;
  const broken = must ? nameLines(node.label, LONG) : [];
  const forms = broken.length > 1 ? [[node.label], broken] : [[node.label]];
  return (must ? [0, 10, 22, 36, 52] : [0]).flatMap((away) =>
    forms.flatMap((lines, at) => {
      const r = radius(ground, node) + 5 + away;
      const more = (lines.length - 1) * LEADING * size;
      const up = y - r - 0.3 * size - more;
      const down = y + r + 0.82 * size;
      const level = y + 0.34 * size - more / 2;
      const slant = 0.72 * r;
      const cost = away + 4 * at;
      const spots: Spot[] = [
        ['start', x + r, level, cost],
        ['end', x - r, level, cost + 1],
        ['start', x + slant, up + 0.25 * r, cost + 2],
        ['end', x - slant, up + 0.25 * r, cost + 2],
        ['start', x + slant, down - 0.25 * r, cost + 2],
        ['end', x - slant, down - 0.25 * r, cost + 2],
        ['middle', x, up, cost + 3],
        ['middle', x, down, cost + 3],
      ];
      return toCandidates(lines, face, size, spots);
    }),
  );
}

function toCandidates(
  lines: readonly string[],
  face: Face,
  size: number,
  spots: readonly Spot[],
): Candidate[] {
  const widest = Math.max(...lines.map((line) => textWidth(line, face, size)));
  const more = (lines.length - 1) * LEADING * size;
  return spots.map(([anchor, x, y, cost]) => {
    const box = boxOfWidth(widest, size, [x, y], anchor);
    return { anchor, at: [x, y], cost, lines, box: { ...box, y1: box.y1 + more } };
  });
}

/** Px from a ring to a name that found no room near it. */
const FAR = [46, 58, 72, 88, 105, 125, 148, 172, 200, 230, 265, 300, 340] as const;

/** For two sizes of a stage. */
const afar = new Kept<NetworkNode, readonly Candidate[]>(2);

/** Places all round, near ones first, whose leader runs over little. */
export function farFrom(
  { ground }: Drawing,
  node: NetworkNode,
  face: Face,
  size: number,
): readonly Candidate[] {
  return afar.of(node, [ground.places, face, size], () => findFarFrom(ground, node, face, size));
}

function findFarFrom(ground: Ground, node: NetworkNode, face: Face, size: number): Candidate[] {
  const center = ground.places.get(node.id)!;
  const lines = nameLines(node.label, LONG);
  return FAR.flatMap((reach) =>
    COMPASS.flatMap((way): Candidate[] => {
      const anchor = way[0] > 0.3 ? 'start' : way[0] < -0.3 ? 'end' : 'middle';
      const [x, y] = along(center, way, reach);
      return toCandidates(lines, face, size, [[anchor, x, y, 0.5 * reach]]).map((one) => ({
        ...one,
        leader: { line: leaderTo(center, one.box, radius(ground, node)), own: node.id, each: 12 },
      }));
    }),
  );
}
