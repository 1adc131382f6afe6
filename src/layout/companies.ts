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

/** Enough for a start to come to rest at ALPHA_DECAY. */
const TICKS = 240;
/** 1 - 0.001^(1/240), written out because pow differs between engines. */
const ALPHA_DECAY = 0.028372;
/** Starts tried: many for a small field, where each is cheap, fewer for a large one. */
const startsFor = (organizations: number) => Math.max(4, Math.min(60, Math.floor(1500 / organizations)));

/** Places of all organizations of a network, in world units about the origin. */
export function placeCompanies(network: Network): Map<NodeId, Point> {
  const nodes = network.nodes.filter((node) => node.kind === 'organization');
  const pairs = pairsOf(network);
  let best: { places: Map<NodeId, Point>; cost: number } | null = null;
  for (let seed = 0; seed < startsFor(nodes.length); seed++) {
    const places = settleOnce(nodes, pairs, network.show, seed);
    const cost = legibility(nodes, pairs, places);
    if (!best || cost < best.cost) best = { places, cost };
  }
  return best?.places ?? new Map();
}

function settleOnce(nodes: readonly NetworkNode[], pairs: readonly Pair[], show: Network['show'], seed: number) {
  const bodies = nodes.map((node): Body => {
    const [x, y] = startingPlace(node.id, seed, 420, 300);
    return { id: node.id, r: radiusOf(node), x, y };
  });
  const roomy = show === 'people';
  const simulation = forceSimulation<Body>(bodies)
    .randomSource(steadyRandom())
    .alphaDecay(ALPHA_DECAY)
    .velocityDecay(0.35)
    .force(
      'links',
      forceLink<Body, Tie>(pairs.map((pair) => ({ source: pair.a, target: pair.b, pair })))
        .id((body) => body.id)
        .distance(({ pair }) => (roomy ? reach(pair) : 0.62 * reach(pair)))
        .strength(({ pair }) => (pair.family ? 0.9 : Math.min(0.5, 0.12 + 0.03 * pair.count))),
    )
    .force('apart', forceManyBody<Body>().strength((body) => (roomy ? -34 : -22) * (body.r + 10)))
    // Room for the name below a disc and for the people who dock at it.
    .force('room', forceCollide<Body>((body) => body.r + (roomy ? 40 : 30)).iterations(3))
    .force('x', forceX<Body>(0).strength(0.045))
    // Frames are wider than high.
    .force('y', forceY<Body>(0).strength(0.085))
    .stop();
  simulation.tick(TICKS);
  return new Map(bodies.map((body) => [body.id, [body.x!, body.y!] as const]));
}

/** How far apart two organizations want to be: a wide fan of people needs depth. */
function reach({ count, family, radii }: Pair): number {
  return family ? radii + 58 : radii + 130 + Math.min(110, 7 * count);
}
