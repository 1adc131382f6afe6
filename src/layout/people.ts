// People moved apart from their wished seats until no two dots touch, the organizations and their names standing still.
import type { NodeId, PersonId } from '../dataset/dataset';
import { nameLines } from '../model/nameLines';
import type { Network, NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import { Dots, type Standing } from './dots';
import { type Footprints, LONG } from './footprint';
import { DOT, radiusOf } from './layout';
import { seatPeople } from './seats';

/** Times that all go back toward their seats, the last of them hardly, and rounds of pushing apart after each. */
const RETURNS = 60;
const ROUNDS = 2;
/** The share of the way back that the first return takes. */
const BACK = 0.25;
/** Rounds of pushing apart at last, where that many are needed, and world units of a push that is none. */
const LAST_ROUNDS = 60;
const STILL = 0.01;
/** World units between two dots twice over, and between a dot and a ring. */
const GAP = 3.4;
const RING_GAP = 8;

/** Px for a character of a name, for its line, from a disc to its first line's middle, and between it and a dot. */
const CHARACTER = 8.2;
const LINE = 15;
const NAME_BELOW = 17;
const NAME_GAP = 3;

export function placePeople(
  network: Network,
  companies: ReadonlyMap<NodeId, Point>,
  { scale, larger }: Footprints,
): Map<NodeId, Point> {
  const seats = seatPeople(network, companies, larger);
  const ids = network.nodes.flatMap(({ id }) => (companies.has(id) ? [] : [id as PersonId]));
  const r = larger * (DOT + GAP);
  const standing = network.nodes.flatMap((node): Standing[] => {
    const at = companies.get(node.id);
    return at ? standingAt(node, at, larger, 1 / scale) : [];
  });
  const dots = new Dots(
    ids.map((id) => seats.get(id)!),
    2 * r,
    standing,
  );
  for (let at = 0; at < RETURNS; at++) {
    dots.goBack((BACK * (RETURNS - at)) / RETURNS);
    for (let round = 0; round < ROUNDS; round++) dots.pushApart();
  }
  for (let round = 0; round < LAST_ROUNDS && dots.pushApart() > STILL; round++);
  return new Map([...companies, ...ids.map((id, at) => [id, dots.placeOf(at)] as const)]);
}

function standingAt(node: NetworkNode, at: Point, larger: number, px: number): Standing[] {
  const r = larger * radiusOf(node);
  const lines = nameLines(node.label, LONG);
  const longest = Math.max(...lines.map((line) => line.length));
  const clear = larger * DOT + NAME_GAP * px;
  const down = r + (NAME_BELOW + ((lines.length - 1) * LINE) / 2) * px;
  const name: Standing = {
    kind: 'name',
    at: [at[0], at[1] + down],
    half: (longest * CHARACTER * px) / 2 + clear,
    high: (lines.length * LINE * px) / 2 + clear,
    under: r,
  };
  return [{ kind: 'disc', at, r: r + larger * (RING_GAP + DOT) }, name];
}
