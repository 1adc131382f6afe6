// Moves between the same two organizations run side by side and fork before their people, like the strands of a cable.
import type { NetworkLink } from '../model/network';
import type { Point } from '../model/subject';
import { direction, dot } from '../model/vector';
import { type Ground, radius } from './drawing';
import { along, right } from './geometry';
import { Kept } from '../model/kept';
import type { Strand } from './strokes';

/** From so many moves on. */
const LEAST = 3;
/** Lines in a drawing from which on fans would cover each other. */
const CROWD = 160;
/** Px from one strand to the next, and from the fork to the first person, where discs have their full size. */
const APART = 1;
const BEFORE = 34;

const strandsAt = new Kept<Ground['places'], ReadonlyMap<string, Strand>>();

/** The strand of each move that has company, by link; what is hidden keeps its strand. */
export function strandsOf(ground: Ground): ReadonlyMap<string, Strand> {
  return strandsAt.of(ground.places, [ground.network], () => findStrands(ground));
}

function findStrands(ground: Ground): ReadonlyMap<string, Strand> {
  if (ground.network.links.length < CROWD) return new Map();
  const cables = new Map<string, NetworkLink[]>();
  for (const link of ground.network.links) {
    if (link.family !== 'move' || !link.from || !link.to || link.from === link.to) continue;
    const key = `${link.from} ${link.to}`;
    cables.set(key, [...(cables.get(key) ?? []), link]);
  }
  return new Map([...cables.values()].flatMap((cable) => (cable.length < LEAST ? [] : fork(ground, cable))));
}

function fork(ground: Ground, cable: readonly NetworkLink[]): [string, Strand][] {
  const { from } = cable[0]!;
  const { places, size } = ground;
  const start = places.get(from!)!;
  const people = cable.map((link) => places.get(link.person!)!);
  const way = direction(start, middle(people));
  const r = radius(ground, ground.nodes.get(from!)!);
  const ahead = people.map((person) => dot([person[0] - start[0], person[1] - start[1]], way));
  const reach = Math.min(...ahead) - BEFORE * size;
  // Too near to run side by side for a while: each goes its own way.
  if (reach < r + 16 * size) return [];
  const at = along(start, way, reach);
  const side = right(way);
  const across = (point: Point) => dot([point[0] - at[0], point[1] - at[1]], side);
  const order = cable
    .map((link) => ({ link, aside: across(places.get(link.person!)!) }))
    .toSorted((a, b) => a.aside - b.aside || (a.link.id < b.link.id ? -1 : 1));
  return order.map(({ link }, place) => [
    link.id,
    { fork: at, way, aside: (place - (order.length - 1) / 2) * APART * Math.min(1, size) },
  ]);
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], [px, py]) => [x + px, y + py], [0, 0] as Point);
  return [sum[0] / points.length, sum[1] / points.length];
}
