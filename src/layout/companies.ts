// Where the organizations lie: several starts, simulated and tidied, of which the most legible is kept.
import type { NodeId } from '../dataset/dataset';
import type { Network } from '../model/network';
import type { Point } from '../model/subject';
import { direction } from '../model/vector';
import { type Base, startFromBase, turnedLike } from './base';
import { Field } from './field';
import type { Footprints } from './footprint';
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
/** Of which so many stray from the base, where there is one. */
const FROM_BASE = 0.4;
/** Starts that are finished and tidied. */
const finishedFor = (organizations: number) => Math.max(2, Math.min(10, Math.floor(130 / organizations)));
/** Placings of which the least tangled is kept: all of them where comparing is cheap. */
const comparedFor = (organizations: number) => (organizations <= FEW ? 10 : 2);
/** What it costs, as a share, to lie altogether otherwise than the base. */
const UNLIKE = 1.6;
/** Below so many organizations all are placed at once. */
const FEW = 30;
/** Partners that an organization has at least that holds a large field together. */
const SEVERAL = 3;

/** Places of all organizations of a network, in world units about the origin; as near to a base as legibility lets them. */
export function placeCompanies(
  network: Network,
  footprints: Footprints,
  base: Base | null,
): Map<NodeId, Point> {
  const pairs = pairsOf(network);
  const core = coreOf(footprints, pairs);
  // The whole field is too full to weigh stress as well: lines would run under discs.
  const steps = base && stepsIn(network);
  const stress = steps && new Stress(footprints.of, steps);
  const placings = placeCore(core, pairs, network.show, base, steps)
    .slice(0, comparedFor(footprints.of.length))
    .map((places, seed) => {
      const field = new Field(footprints, pairs, withLeaves(footprints, pairs, places, base), stress);
      if (core.of.length < footprints.of.length) tidy(field, 1 / footprints.scale);
      const all = new Map(footprints.of.map(({ node }, at) => [node.id, field.placeOf(at)]));
      const likeness = base ? turnedLike(footprints, [...all.values()], base).likeness : 1;
      const cost = network.show === 'people' ? tangle(network, footprints, all) : field.cost();
      return { all, seed, cost: cost * (1 + UNLIKE * (1 - likeness)) };
    });
  return placings.toSorted(byCost)[0]!.all;
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
  const costOf = (places: readonly Point[]) => {
    const turned = base ? turnedLike(core, places, base) : { places, likeness: 1 };
    const field = new Field(core, pairs, turned.places, stress);
    return { field, cost: field.cost() * (1 + UNLIKE * (1 - turned.likeness)) };
  };
  const tried = startsOf(core, base).map((starts, seed) => {
    const settling: Settling = simulate(core, pairs, show, starts);
    settling.tick(TRIAL);
    return { settling, seed, cost: costOf(settling.places()).cost };
  });
  const tidied = tried
    .toSorted(byCost)
    .slice(0, finishedFor(core.of.length))
    .map(({ settling, seed }) => {
      settling.tick(REST);
      const { field } = costOf(settling.places());
      tidy(field, 1 / core.scale);
      const places = core.of.map((_, at) => field.placeOf(at));
      return { places, seed, cost: costOf(places).cost };
    });
  return tidied
    .toSorted(byCost)
    .map(({ places }) => new Map(core.of.map(({ node }, at) => [node.id, places[at]!])));
}

/** Starting places, some of them about the base. */
function startsOf(core: Footprints, base: Base | null): Point[][] {
  const { of, scale } = core;
  return Array.from({ length: startsFor(of.length) }, (_, seed) =>
    base && seed < FROM_BASE * startsFor(of.length)
      ? startFromBase(core, base, seed)
      : of.map(({ node }) => startingPlace(node.id, seed, 420 / scale, 300 / scale)),
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

function byCost(a: { cost: number; seed: number }, b: { cost: number; seed: number }): number {
  return a.cost - b.cost || a.seed - b.seed;
}
