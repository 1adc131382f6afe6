// The forces between organizations: d3-force in px-like units, from given starting places.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { NodeId } from '../dataset/dataset';
import type { Network } from '../model/network';
import type { Point } from '../model/subject';
import type { Footprints } from './footprint';
import type { Pair } from './pairs';
import { setInMotion } from './motion';

interface Body extends SimulationNodeDatum {
  id: NodeId;
  reach: number;
}
interface Tie extends SimulationLinkDatum<Body> {
  pair: Pair;
}

/** Decay is 1 - 0.001^(1/240), written out because pow differs between engines: 240 ticks to rest. */
const PACE = { decay: 0.028372, keep: 0.65 } as const;

export interface Settling {
  readonly tick: (ticks: number) => void;
  /** Where the organizations lie now, in the order of the footprints. */
  readonly places: () => Point[];
}

/** Organizations that push each other off and are held by what they share. */
export function simulate(
  { of, scale, larger }: Footprints,
  pairs: readonly Pair[],
  show: Network['show'],
  starts: readonly Point[],
): Settling {
  const bodies = of.map(({ node, reach }, at): Body => {
    const [x, y] = starts[at]!;
    return { id: node.id, reach, x, y };
  });
  const reaches = new Map(of.map(({ node, reach }) => [node.id, reach]));
  const unit = 1 / scale;
  const wider = larger > 1 ? CABLES : 1;
  const links = forceLink<Body, Tie>(pairs.map((pair) => ({ source: pair.a, target: pair.b, pair })))
    .id((body) => body.id)
    .distance(({ pair }) => reaches.get(pair.a)! + reaches.get(pair.b)! + apart(pair, show) * wider * unit)
    .strength(({ pair }) => (pair.family ? 0.9 : Math.min(0.5, 0.12 + 0.03 * pair.count)));
  const tick = setInMotion<Body>(
    bodies,
    [
      links,
      forceManyBody<Body>().strength((body) => -6 * (body.reach * scale + 10) * unit * unit),
      // Room for the name below a disc.
      forceCollide<Body>((body) => body.reach + 10 * unit).iterations(2),
      forceX<Body>(0).strength(0.045),
      // Frames are wider than high.
      forceY<Body>(0).strength(0.085),
    ],
    PACE,
  );
  return {
    tick,
    places: () => bodies.map((body) => [body.x!, body.y!] as const),
  };
}

/** Where much has to fit, lines run together as cables, which need length. */
const CABLES = 1.6;

/** Px between what two organizations cover: a wide fan of people, or a broad ribbon, needs depth. */
function apart({ count, family }: Pair, show: Network['show']): number {
  if (family) return show === 'people' ? -20 : 50;
  return show === 'people' ? 30 + Math.min(80, 6 * count) : 70 + Math.min(70, 3 * count);
}
