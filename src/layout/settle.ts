// Network in, settled places out: the same input gives the same bits on every machine.
import type { NodeId } from '../dataset/dataset';
import { kinIn } from '../model/kin';
import type { Network } from '../model/network';
import type { Box, Point } from '../model/subject';
import type { Base } from './base';
import { placeCompanies } from './companies';
import { type Footprints, footprintsOf } from './footprint';
import { keepCompanies } from './keep';
import { HULL_MARGIN, type Layout, radiusOf } from './layout';
import { placePeople } from './people';

/** The places of a network; a base that knows some of its organizations has its order kept. */
export function settle(network: Network, base: Base | null = null): Layout {
  const footprints = footprintsOf(network);
  return laidOut(network, footprints, placeCompanies(network, footprints, base));
}

/** The places of a scope of what a base has, straight from there: what lies left of another there does so here. */
export function settleFrom(network: Network, base: Base): Layout {
  const footprints = footprintsOf(network);
  return laidOut(network, footprints, keepCompanies(network, footprints, base));
}

function laidOut(network: Network, footprints: Footprints, companies: ReadonlyMap<NodeId, Point>): Layout {
  const places = network.show === 'people' ? placePeople(network, companies, footprints) : companies;
  const ids = network.nodes.map((node) => node.id);
  const xy = new Float64Array(2 * ids.length);
  for (const [at, id] of ids.entries()) {
    const [x, y] = places.get(id)!;
    xy[2 * at] = hundredth(x);
    xy[2 * at + 1] = hundredth(y);
  }
  const { larger } = footprints;
  return { ids, xy, larger, bounds: boundsOf(network, places, larger) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Round all discs and hulls. */
function boundsOf(network: Network, places: ReadonlyMap<NodeId, Point>, larger: number): Box {
  if (network.nodes.length === 0) return { x0: 0, y0: 0, x1: 0, y1: 0 };
  const reaches = new Map(network.nodes.map((node) => [node.id, larger * radiusOf(node)]));
  for (const { members } of kinIn(network)) {
    const widest = Math.max(...members.map(({ id }) => reaches.get(id)!));
    for (const { id } of members) reaches.set(id, widest + larger * HULL_MARGIN);
  }
  let box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [id, reach] of reaches) {
    const [x, y] = places.get(id)!;
    box = {
      x0: Math.min(box.x0, x - reach),
      y0: Math.min(box.y0, y - reach),
      x1: Math.max(box.x1, x + reach),
      y1: Math.max(box.y1, y + reach),
    };
  }
  return box;
}
