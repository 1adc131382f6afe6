// People moved apart from their wished seats until no two dots touch, the organizations standing still.
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { NodeId, PersonId } from '../dataset/dataset';
import type { Network, NetworkNode } from '../model/network';
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

/** World units for a character of a name, and from a disc to the middle of its name, when the map fits a common frame. */
const CHARACTER = 8.2;
const NAME_BELOW = 17;

export function placePeople(network: Network, companies: ReadonlyMap<NodeId, Point>): Map<NodeId, Point> {
  const seats = seatPeople(network, companies);
  const bodies = network.nodes.map((node): Body => {
    const fixed = companies.get(node.id);
    if (fixed)
      return { id: node.id, r: radiusOf(node) + RING_GAP - GAP, seat: fixed, fx: fixed[0], fy: fixed[1] };
    const seat = seats.get(node.id as PersonId)!;
    return { id: node.id, r: DOT + GAP, seat, x: seat[0], y: seat[1] };
  });
  const words = network.nodes.flatMap((node) => nameBodies(node, companies.get(node.id)));
  forceSimulation<Body>([...bodies, ...words])
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

/** Standing bodies along the name below an organization, so that no dot takes its room. */
function nameBodies(node: NetworkNode, at: Point | undefined): Body[] {
  if (!at) return [];
  const half = (node.label.length * CHARACTER) / 2;
  const y = at[1] + radiusOf(node) + NAME_BELOW;
  const bodies: Body[] = [];
  for (let x = -half + 6; x <= half - 6; x += 12) {
    bodies.push({ id: node.id, r: 11, seat: [at[0] + x, y], fx: at[0] + x, fy: y });
  }
  return bodies;
}
