// Where the organizations lie: several starts, simulated and tidied, of which the most legible is kept.
import type { NodeId } from '../dataset/dataset';
import type { Network } from '../model/network';
import type { Point } from '../model/subject';
import { direction } from '../model/vector';
import { type Base, startFromBase } from './base';
import { Field } from './field';
import type { Footprints } from './footprint';
import { Order } from './order';
import { type Pair, pairsOf } from './pairs';
import { startingPlace } from './seeds';
import { type Settling, simulate } from './simulate';
import { type Steps, stepsIn } from './steps';
import { Stress } from './stress';
import { tangle } from './tangle';
import { tidy } from './tidy';

/** Ticks that show whether a start is worth finishing, and ticks to rest. */
const TRIAL = 50;
const REST = 190;
/** Starts tried: many for a small field, where each is cheap, fewer for a large one. */
const startsFor = (organizations: number) =>
  Math.max(6, Math.min(100, Math.floor(34_000 / (organizations * organizations))));
/** Half the width and height of where anybody may start, px of a common frame. */
const ANYWHERE = { width: 420, height: 340 } as const;
/** Starts that are finished and tidied. */
const finishedFor = (organizations: number) => Math.max(2, Math.min(10, Math.floor(130 / organizations)));
/** Placings of which the least tangled is kept: all of them where comparing is cheap. */
const comparedFor = (organizations: number) => (organizations <= FEW ? 10 : 2);
/** Steps of arithmetic for a tidying. */
const AFFORDED = 160e6;
/** Below so many organizations all are placed at once. */
const FEW = 30;
/** Up to so many organizations stress counts. */
const STRESSED = 60;
/** Partners that an organization has at least that holds a large field together. */
const SEVERAL = 3;

/** Places of all organizations of a network, in world units about the origin; a base that knows some of them has its order kept. */
export function placeCompanies(
  network: Network,
  footprints: Footprints,
  base: Base | null,
): Map<NodeId, Point> {
  const pairs = pairsOf(network);
  const core = coreOf(footprints, pairs);
  // What is large is too full to weigh stress as well: lines would run under discs.
  const steps = footprints.of.length <= STRESSED ? stepsIn(network) : null;
  const stress = steps && new Stress(footprints.of, steps);
  const order = base && new Order(footprints.of, base);
  const placings = placeCore(core, pairs, network.show, base, steps)
    .slice(0, comparedFor(footprints.of.length))
    .map((places, seed) => {
      const field = new Field(footprints, pairs, withLeaves(footprints, pairs, places, base), stress, order);
      if (core.of.length < footprints.of.length) tidy(field, 1 / footprints.scale, AFFORDED);
      const all = field.places();
      return { all, seed, cost: network.show === 'people' ? tangle(network, footprints, all) : field.cost() };
    });
  return leastCost(placings).all;
}

/** The organizations that hold a large field together: those with several partners, and families. */
function coreOf({ of, scale, larger }: Footprints, pairs: readonly Pair[]): Footprints {
  if (of.length <= FEW) return { of, scale, larger };
  const partners = new Map<NodeId, number>();
  for (const { a, b, family } of pairs) {
    partners.set(a, (partners.get(a) ?? 0) + (family ? SEVERAL : 1));
    partners.set(b, (partners.get(b) ?? 0) + (family ? SEVERAL : 1));
  }
  return { of: of.filter(({ node }) => (partners.get(node.id) ?? 0) >= SEVERAL), scale, larger };
}

/** Several placings, the one of least cost first. */
function placeCore(
  core: Footprints,
  all: readonly Pair[],
  show: Network['show'],
  base: Base | null,
  steps: Steps | null,
): ReadonlyMap<NodeId, Point>[] {
  const within = new Set(core.of.map(({ node }) => node.id));
  const pairs = all.filter(({ a, b }) => within.has(a) && within.has(b));
  const stress = steps && new Stress(core.of, steps);
  const order = base && new Order(core.of, base);
  const fieldOf = (places: readonly Point[]) => new Field(core, pairs, places, stress, order);
  const tried = startsOf(core, base).map((starts, seed) => {
    const settling: Settling = simulate(core, pairs, show, starts);
    settling.tick(TRIAL);
    return { settling, seed, cost: fieldOf(settling.places()).cost() };
  });
  const tidied = tried
    .toSorted(byCost)
    .slice(0, finishedFor(core.of.length))
    .map(({ settling, seed }) => {
      settling.tick(REST);
      const field = fieldOf(settling.places());
      tidy(field, 1 / core.scale, AFFORDED);
      return { places: field.places(), seed, cost: field.cost() };
    });
  return tidied.toSorted(byCost).map(({ places }) => places);
}

/** Starting places: about the base where there is one. */
function startsOf(core: Footprints, base: Base | null): Point[][] {
  const { of, scale } = core;
  return Array.from({ length: startsFor(of.length) }, (_, seed) =>
    base
      ? startFromBase(core, base, seed)
      : of.map(({ node }) => startingPlace(node.id, seed, ANYWHERE.width / scale, ANYWHERE.height / scale)),
  );
}

/** The others start where the base has them, or outside of whom they are tied to; those tied to nobody placed, anywhere. */
function withLeaves(
  footprints: Footprints,
  pairs: readonly Pair[],
  core: ReadonlyMap<NodeId, Point>,
  base: Base | null,
): Point[] {
  const { of, scale } = footprints;
  const based = base ? startFromBase(footprints, base, 0) : [];
  const places = new Map(core);
  for (const [at, { node }] of of.entries())
    if (!places.has(node.id) && base?.has(node.id)) places.set(node.id, based[at]!);
  const reaches = new Map(of.map(({ node, reach }) => [node.id, reach]));
  const left = of.map(({ node }) => node.id).filter((id) => !places.has(id));
  while (left.length > 0) {
    const next = left.find((id) => partnerOf(id, pairs, places));
    const id = next ?? left[0]!;
    left.splice(left.indexOf(id), 1);
    const partner = partnerOf(id, pairs, places);
    if (!partner) places.set(id, startingPlace(id, 0, 480 / scale, 300 / scale));
    else places.set(id, outside(places.get(partner)!, reaches.get(partner)! + reaches.get(id)! + 30 / scale));
  }
  return of.map(({ node }) => places.get(node.id)!);
}

/** Somebody placed already whom an organization shares lines with. */
function partnerOf(id: NodeId, pairs: readonly Pair[], places: ReadonlyMap<NodeId, Point>): NodeId | null {
  const pair = pairs.find(({ a, b }) => (a === id && places.has(b)) || (b === id && places.has(a)));
  if (!pair) return null;
  return pair.a === id ? pair.b : pair.a;
}

/** Farther from the middle than a place, by so much. */
function outside(place: Point, away: number): Point {
  const [x, y] = direction([0, 0], place);
  return [place[0] + x * away, place[1] + y * away];
}

/** Of equals the one tried first. */
export function leastCost<Placing extends Tried>(placings: readonly Placing[]): Placing {
  return placings.toSorted(byCost)[0]!;
}

interface Tried {
  readonly cost: number;
  readonly seed: number;
}

function byCost(a: Tried, b: Tried): number {
  return a.cost - b.cost || a.seed - b.seed;
}
