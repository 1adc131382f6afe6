// People moved apart from their wished seats until no two dots touch, the organizations standing still.
import { forceCollide, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { NodeId, PersonId } from '../dataset/dataset';
import type { Network, NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import type { Footprints } from './footprint';
import { DOT, radiusOf } from './layout';
import { setInMotion } from './motion';
import { seatPeople } from './seats';

interface Body extends SimulationNodeDatum {
  id: NodeId;
  r: number;
  seat: Point;
}

/**
 * Ticks to rest, rounds of pushing apart in each, and 1 - 0.001^(1/ticks), written out because pow differs between
 * engines: fewer for a crowd, where a tick is dear and a seat is near enough.
 */
const PACE = { ticks: 120, rounds: 3, decay: 0.055939, keep: 0.5 } as const;
const CROWD_PACE = { ticks: 60, rounds: 2, decay: 0.108749, keep: 0.5 } as const;
/** Bodies that are a crowd. */
const CROWD = 500;
/** World units between two dots, and between a dot and a ring. */
const GAP = 3.4;
const RING_GAP = 8;

/** Px for a character of a name, and from a disc to the middle of its name. */
const CHARACTER = 8.2;
const NAME_BELOW = 17;

export function placePeople(
  network: Network,
  companies: ReadonlyMap<NodeId, Point>,
  { scale, larger }: Footprints,
): Map<NodeId, Point> {
  const seats = seatPeople(network, companies, larger);
  const bodies = network.nodes.map((node): Body => {
    const fixed = companies.get(node.id);
    if (fixed)
      return {
        id: node.id,
        r: larger * (radiusOf(node) + RING_GAP - GAP),
        seat: fixed,
        fx: fixed[0],
        fy: fixed[1],
      };
    const seat = seats.get(node.id as PersonId)!;
    return { id: node.id, r: larger * (DOT + GAP), seat, x: seat[0], y: seat[1] };
  });
  const words = network.nodes.flatMap((node) =>
    nameBodies(node, companies.get(node.id), larger * radiusOf(node), 1 / scale),
  );
  const pace = bodies.length + words.length > CROWD ? CROWD_PACE : PACE;
  const tick = setInMotion<Body>(
    [...bodies, ...words],
    [
      forceX<Body>((body) => body.seat[0]).strength(0.25),
      forceY<Body>((body) => body.seat[1]).strength(0.25),
      forceCollide<Body>((body) => body.r).iterations(pace.rounds),
    ],
    pace,
  );
  tick(pace.ticks);
  return new Map(bodies.map((body) => [body.id, [body.x!, body.y!] as const]));
}

/** Standing bodies along the name below an organization, so that no dot takes its room. */
function nameBodies(node: NetworkNode, at: Point | undefined, r: number, px: number): Body[] {
  if (!at) return [];
  const half = (node.label.length * CHARACTER) / 2;
  const y = at[1] + r + NAME_BELOW * px;
  const bodies: Body[] = [];
  for (let aside = -half + 6; aside <= half - 6; aside += 12) {
    const x = at[0] + aside * px;
    bodies.push({ id: node.id, r: 11 * px, seat: [x, y], fx: x, fy: y });
  }
  return bodies;
}
