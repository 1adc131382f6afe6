// How much room an organization needs: its disc, its name, the people who sit at it, and the scale at which all of them fit.
import type { NodeId } from '../dataset/dataset';
import { nameLines } from '../model/nameLines';
import type { Network, NetworkNode } from '../model/network';
import { radiusOf } from './layout';
import { ROW, SEAT, seatedAt } from './seats';

export interface Footprint {
  readonly node: NetworkNode;
  /** Radius of the disc, world units. */
  readonly r: number;
  /** Radius of the disc with its people, world units. */
  readonly reach: number;
  /** Half the width of what it covers, and its height below the middle, with the name; above it is `reach`. */
  readonly half: number;
  readonly below: number;
}

export interface Footprints {
  /** Px for a world unit, about, when all of them fit a common frame. */
  readonly scale: number;
  /** How many times larger than the map's own discs and dots are then drawn: 1 where they have room. */
  readonly larger: number;
  readonly of: readonly Footprint[];
}

/** A frame in which a map is often seen, px, and the share of it that can be covered before things collide. */
const FRAME = { width: 980, height: 600 };
const COVERED = 0.42;
const SCALES = [0.12, 1.15] as const;
/** Discs are drawn no smaller than at this scale. */
const LEAST_SIZE = 0.5;
/** Px for a character of a name, of a big organization's name, and for its line. */
const CHARACTER = 6.9;
const BIG_CHARACTER = 8.1;
const BIG = 10;
/** Characters from which on a name may stand in two lines. */
export const LONG = 17;
const LINE = 15;
/** World units from a ring to the first arc. */
const FIRST = 26;

export function footprintsOf(network: Network): Footprints {
  const seated = network.show === 'people' ? seatedAt(network) : new Map<NodeId, number>();
  const nodes = network.nodes.filter((node) => node.kind === 'organization');
  let scale = 1;
  let of: Footprint[] = [];
  // The names are as long in px at every scale: a few rounds settle what they take of the world.
  for (let round = 0; round < 6; round++) {
    of = nodes.map((node) => footprint(node, seated.get(node.id) ?? 0, scale));
    const area = of.reduce((sum, one) => sum + 2 * one.half * (one.reach + one.below), 1);
    scale = within(Math.sqrt((COVERED * FRAME.width * FRAME.height) / area), SCALES);
  }
  return { scale, larger: largerAt(scale), of };
}

function largerAt(scale: number): number {
  return Math.max(1, LEAST_SIZE / scale);
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}

function footprint(node: NetworkNode, people: number, scale: number): Footprint {
  const k = largerAt(scale);
  const r = k * radiusOf(node);
  const reach = r + k * (people === 0 ? 6 : FIRST + ROW * (rowsFor(people, radiusOf(node)) - 1) + 8);
  const lines = nameLines(node.label, LONG);
  const longest = Math.max(...lines.map((line) => line.length));
  const name = (longest * (node.weight >= BIG ? BIG_CHARACTER : CHARACTER)) / scale;
  const below = Math.max(reach, r + (4 + LINE * lines.length) / scale);
  return { node, r, reach, half: Math.max(reach, name / 2 + 3), below };
}

/** Arcs of half a circle, one behind the other. */
function rowsFor(people: number, r: number): number {
  let rows = 0;
  for (let seats = 0; seats < people; rows++) seats += Math.floor((3.1 * (r + FIRST + ROW * rows)) / SEAT);
  return rows;
}
