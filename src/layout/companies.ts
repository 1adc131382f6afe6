// Where the organizations lie: d3-force from several starts, the most legible result kept.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NodeId } from '../dataset/dataset';
import type { Network, NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import { radiusOf } from './layout';
import { legibility, type Pair, pairsOf } from './pairs';
import { startingPlace, steadyRandom } from './seeds';

interface Body extends SimulationNodeDatum {
  id: NodeId;
  r: number;
}
interface Tie extends SimulationLinkDatum<Body> {
  pair: Pair;
}

/** Ticks that show whether a start is worth finishing, and ticks to rest. */
const TRIAL = 50;
const REST = 190;
/** 1 - 0.001^(1/240), written out because pow differs between engines. */
const ALPHA_DECAY = 0.028372;
/** Starts tried: many for a small field, where each is cheap, fewer for a large one; the best tenth is finished. */
const startsFor = (organizations: number) =>
  Math.max(6, Math.min(200, Math.floor(34_000 / (organizations * organizations))));

/** Places of all organizations of a network, in world units about the origin. */
export function placeCompanies(network: Network): Map<NodeId, Point> {
  const nodes = network.nodes.filter((node) => node.kind === 'organization');
  const pairs = pairsOf(network);
  const run = (seed: number) => {
    const bodies = startingBodies(nodes, seed);
    const simulation = simulate(bodies, pairs, network.show);
    const settle = (ticks: number) => {
      simulation.tick(ticks);
      const places = new Map(bodies.map((body) => [body.id, [body.x!, body.y!] as const]));
      return { settle, seed, places, cost: legibility(nodes, pairs, places) };
    };
    return settle(TRIAL);
  };
  const trials = Array.from({ length: startsFor(nodes.length) }, (_, seed) => run(seed)).toSorted(byCost);
  const finished = trials.slice(0, Math.ceil(trials.length / 10)).map((trial) => trial.settle(REST));
  return finished.toSorted(byCost)[0]!.places;
}

function byCost(a: { cost: number; seed: number }, b: { cost: number; seed: number }): number {
  return a.cost - b.cost || a.seed - b.seed;
}

function startingBodies(nodes: readonly NetworkNode[], seed: number): Body[] {
  return nodes.map((node): Body => {
    const [x, y] = startingPlace(node.id, seed, 420, 300);
    return { id: node.id, r: radiusOf(node), x, y };
  });
}

function simulate(bodies: Body[], pairs: readonly Pair[], show: Network['show']) {
  const roomy = show === 'people';
  return (
    forceSimulation<Body>(bodies)
      .randomSource(steadyRandom())
      .alphaDecay(ALPHA_DECAY)
      .velocityDecay(0.35)
      .force(
        'links',
        forceLink<Body, Tie>(pairs.map((pair) => ({ source: pair.a, target: pair.b, pair })))
          .id((body) => body.id)
          .distance(({ pair }) => reach(pair, roomy))
          .strength(({ pair }) => (pair.family ? 0.9 : Math.min(0.5, 0.12 + 0.03 * pair.count))),
      )
      .force(
        'apart',
        forceManyBody<Body>().strength((body) => (roomy ? -34 : -30) * (body.r + 10)),
      )
      // Room for the name below a disc and for the people who dock at it.
      .force('room', forceCollide<Body>((body) => body.r + (roomy ? 40 : 34)).iterations(2))
      .force('x', forceX<Body>(0).strength(0.045))
      // Frames are wider than high.
      .force('y', forceY<Body>(0).strength(0.085))
      .stop()
  );
}

/** How far apart two organizations want to be: a wide fan of people, or a broad ribbon, needs depth. */
function reach({ count, family, radii }: Pair, roomy: boolean): number {
  if (roomy) return family ? radii + 66 : radii + 130 + Math.min(110, 7 * count);
  return family ? radii + 60 : radii + 84 + Math.min(70, 3 * count);
}
