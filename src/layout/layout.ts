// Places: where every node of a network lies, as flat numbers.
import type { NodeId } from '../dataset/dataset';
import type { NetworkNode } from '../model/network';
import type { Box, Point } from '../model/subject';

export interface Layout {
  /** In the network's order. */
  readonly ids: readonly NodeId[];
  /** x and y of each id in turn, world units. */
  readonly xy: Float64Array;
  readonly bounds: Box;
  /** How many times larger than usual discs and dots are, against the places: more than 1 where much has to fit. */
  readonly larger: number;
}

/** Radius of a person's dot, world units. */
export const DOT = 4.6;

/** World units from the widest disc of a family to the edge of the hull round it. */
export const HULL_MARGIN = 12;

/** A disc's radius in world units: an organization's area grows with its moves in and out. */
export function radiusOf(node: NetworkNode): number {
  return node.kind === 'person' ? DOT : Math.sqrt(130 + 14 * node.weight);
}

/** Every place by node id. */
export function placesOf(layout: Layout): ReadonlyMap<NodeId, Point> {
  return new Map(layout.ids.map((id, at) => [id, [layout.xy[2 * at]!, layout.xy[2 * at + 1]!] as const]));
}
