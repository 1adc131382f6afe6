// Where the organizations of a scope lie: as the whole field has them, spread over the frame and tidied, nobody changing sides.
import type { NodeId } from '../dataset/dataset';
import type { Network } from '../model/network';
import type { Point } from '../model/subject';
import { type Base, HALF, spread } from './base';
import { leastCost } from './companies';
import { Field } from './field';
import type { Footprint, Footprints } from './footprint';
import { Order } from './order';
import { type Pair, pairsOf } from './pairs';
import { stepsIn } from './steps';
import { Stress } from './stress';
import { tangle } from './tangle';
import { tidy } from './tidy';

/** Starts tried: fewer where each takes longer, so that a scope is there at once. */
const startsFor = (organizations: number) =>
  Math.max(1, Math.min(5, Math.floor(900 / (organizations * organizations + 1))));
/** Steps of arithmetic for a tidying: a tenth of a second, about. */
const AFFORDED = 12e6;
/** Organizations up to which stress counts: more are hardly tidied, and counting their steps takes long. */
const STRESSED = 120;
/** Rounds of pushing apart before tidying, at most. */
const ROUNDS = 300;

/** Places of all organizations of a network, in world units about the origin, in the order in which a base has them. */
export function keepCompanies(network: Network, footprints: Footprints, base: Base): Map<NodeId, Point> {
  const { of, scale } = footprints;
  const pairs = pairsOf(network);
  const stress = of.length <= STRESSED ? new Stress(of, stepsIn(network)) : null;
  const order = new Order(of, base);
  const starts = startsFor(of.length);
  const placings = Array.from({ length: starts }, (_, seed) => {
    const even = starts > 1 ? seed / (starts - 1) : 1;
    const field = new Field(footprints, pairs, startInOrder(footprints, pairs, base, even), stress, order);
    tidy(field, 1 / scale, AFFORDED);
    const places = field.places();
    const compared = starts > 1 && network.show === 'people';
    return { places, seed, cost: compared ? tangle(network, footprints, places) : field.cost() };
  });
  return leastCost(placings).places;
}

/**
 * Starting places in the order of the base, across and down; those whom it does not know start amid their partners.
 * `even` is how far each takes the room that it needs: from 0, as far apart as in the base, to 1.
 */
function startInOrder({ of, scale }: Footprints, pairs: readonly Pair[], base: Base, even: number): Point[] {
  const there = of.map(({ node }) => base.get(node.id) ?? amidPartners(node.id, pairs, base));
  const widths = of.map(({ half }) => 2 * half);
  const heights = of.map(({ reach, below }) => reach + below);
  const x = inOrder(
    there.map((place) => place[0]),
    widths,
    even,
  );
  const y = inOrder(
    there.map((place) => place[1]),
    heights,
    even,
  );
  const starts = of.map((_, at): Point => [(x[at]! * HALF.width) / scale, (y[at]! * HALF.height) / scale]);
  return apart(of, starts);
}

/** Values from -1 to 1 in the order of those given. */
function inOrder(values: readonly number[], rooms: readonly number[], even: number): number[] {
  const all = rooms.reduce((sum, room) => sum + room, 0);
  const asThere = spread(values);
  const order = [...values.keys()].toSorted((a, b) => values[a]! - values[b]! || a - b);
  const placed: number[] = [];
  let taken = 0;
  for (const at of order) {
    const fair = (2 * taken + rooms[at]!) / all - 1;
    placed[at] = even * fair + (1 - even) * asThere(values[at]!);
    taken += rooms[at]!;
  }
  return placed;
}

function amidPartners(id: NodeId, pairs: readonly Pair[], base: Base): Point {
  const partners = pairs
    .flatMap(({ a, b }) => (a === id ? [base.get(b)] : b === id ? [base.get(a)] : []))
    .filter((place) => place !== undefined);
  const middle = (axis: 0 | 1) =>
    partners.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, partners.length);
  return [middle(0), middle(1)];
}

/** Pushed off each other along the axis on which they lie on each other least, so that none passes another. */
function apart(of: readonly Footprint[], starts: readonly Point[]): Point[] {
  const x = starts.map((start) => start[0]);
  const y = starts.map((start) => start[1]);
  for (let round = 0; round < ROUNDS; round++) {
    let isDone = true;
    for (const [a, one] of of.entries()) {
      for (let b = a + 1; b < of.length; b++) {
        const two = of[b]!;
        const dx = x[b]! - x[a]!;
        const dy = y[b]! - y[a]!;
        const wide = one.half + two.half - Math.abs(dx);
        const high = (dy > 0 ? one.below + two.reach : one.reach + two.below) - Math.abs(dy);
        if (wide <= 0 || high <= 0) continue;
        isDone = false;
        const push = Math.min(wide, high) / 2;
        const along = wide < high ? x : y;
        const sign = (wide < high ? dx : dy) < 0 ? -1 : 1;
        along[a]! -= sign * push;
        along[b]! += sign * push;
      }
    }
    if (isDone) break;
  }
  return x.map((at, number): Point => [at, y[number]!]);
}
