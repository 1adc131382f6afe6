// Network in, settled places out: the same input gives the same bits on every machine.
import type { NodeId } from '../dataset/dataset';
import type { Network } from '../model/network';
import type { Box, Point } from '../model/subject';
import { placeCompanies } from './companies';
import { type Layout, radiusOf } from './layout';
import { placePeople } from './people';

export function settle(network: Network): Layout {
  const companies = placeCompanies(network);
  const places = network.show === 'people' ? placePeople(network, companies) : companies;
  const ids = network.nodes.map((node) => node.id);
  const xy = new Float64Array(2 * ids.length);
  for (const [at, id] of ids.entries()) {
    const [x, y] = places.get(id)!;
    xy[2 * at] = hundredth(x);
    xy[2 * at + 1] = hundredth(y);
  }
  return { ids, xy, bounds: boundsOf(network, places) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

function boundsOf(network: Network, places: ReadonlyMap<NodeId, Point>): Box {
  let box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const node of network.nodes) {
    const [x, y] = places.get(node.id)!;
    const r = radiusOf(node);
    box = {
      x0: Math.min(box.x0, x - r),
      y0: Math.min(box.y0, y - r),
      x1: Math.max(box.x1, x + r),
      y1: Math.max(box.y1, y + r),
    };
  }
  return network.nodes.length > 0 ? box : { x0: 0, y0: 0, x1: 0, y1: 0 };
}
