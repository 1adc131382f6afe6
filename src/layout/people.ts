// People moved apart from their wished seats until no two dots touch, the organizations standing still.
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { NodeId, PersonId } from '../dataset/dataset';
import type { Network } from '../model/network';
import type { Point } from '../model/subject';
import { DOT, radiusOf } from './layout';
import { seatPeople } from './seats';
import { steadyRandom } from './seeds';

interface Body extends SimulationNodeDatum {
  id: NodeId;
  r: number;
  seat: Point;
}

const TICKS = 120;
/** 1 - 0.001^(1/120), written out because pow differs between engines. */
const ALPHA_DECAY = 0.055939;
/** World units between two dots, and between a dot and a ring. */
const GAP = 3.4;
const RING_GAP = 8;

export function placePeople(network: Network, companies: ReadonlyMap<NodeId, Point>): Map<NodeId, Point> {
  const seats = seatPeople(network, companies);
  const bodies = network.nodes.map((node): Body => {
    const fixed = companies.get(node.id);
    if (fixed) return { id: node.id, r: radiusOf(node) + RING_GAP - GAP, seat: fixed, fx: fixed[0], fy: fixed[1] };
    const seat = seats.get(node.id as PersonId)!;
    return { id: node.id, r: DOT + GAP, seat, x: seat[0], y: seat[1] };
  });
  forceSimulation<Body>(bodies)
    .randomSource(steadyRandom())
    .alphaDecay(ALPHA_DECAY)
    .velocityDecay(0.5)
    .force('seat-x', forceX<Body>((body) => body.seat[0]).strength(0.25))
    .force('seat-y', forceY<Body>((body) => body.seat[1]).strength(0.25))
    .force('apart', forceCollide<Body>((body) => body.r).iterations(3))
    .stop()
    .tick(TICKS);
  return new Map(bodies.map((body) => [body.id, [body.x!, body.y!] as const]));
}
