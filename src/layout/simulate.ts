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

/** How strongly organizations are held and pushed, as d3-force counts; choices, made by looking at maps of all sizes. */
const FORCE = {
  /** Between a parent and its lab: one hull has to hold both. */
  family: 0.9,
  /** Between two that share lines: so much, and so much more for each line, to a limit that a hub can bear. */
  tie: 0.12,
  perLine: 0.03,
  tieMost: 0.5,
  /** Repulsion, per px that an organization covers and these px more. */
  push: 6,
  pushMore: 10,
  /** Toward the middle; up and down twice as much, since frames are wider than high. */
  across: 0.045,
  upright: 0.085,
} as const;

/** Px of room for the name below a disc. */
const NAME = 10;

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
    .strength(({ pair }) =>
      pair.family ? FORCE.family : Math.min(FORCE.tieMost, FORCE.tie + FORCE.perLine * pair.count),
    );
  const tick = setInMotion<Body>(
    bodies,
    [
      links,
      forceManyBody<Body>().strength(
        (body) => -FORCE.push * (body.reach * scale + FORCE.pushMore) * unit * unit,
      ),
      forceCollide<Body>((body) => body.reach + NAME * unit).iterations(2),
      forceX<Body>(0).strength(FORCE.across),
      forceY<Body>(0).strength(FORCE.upright),
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

/** Px between what two organizations cover: a wide fan of people, or a broad ribbon, needs depth; relatives may overlap where their people sit. */
const APART = {
  people: { family: -20, least: 30, perLine: 6, most: 80 },
  flows: { family: 50, least: 70, perLine: 3, most: 70 },
} as const;

function apart({ count, family: isFamily }: Pair, show: Network['show']): number {
  const { family, least, perLine, most } = APART[show];
  return isFamily ? family : least + Math.min(most, perLine * count);
}
