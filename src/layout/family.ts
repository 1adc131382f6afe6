// Families in a placing, round which hulls are drawn, by the numbers of their footprints.
import { kinIn } from '../model/kin';
import type { Box, Point } from '../model/subject';
import { convexHull, distanceToPolygon } from '../model/vector';
import type { Footprint } from './footprint';

export interface Family {
  readonly members: readonly number[];
  /** Radius of the widest disc; the hull is as wide all along. */
  readonly widest: number;
}

export function familiesOf(of: readonly Footprint[]): Family[] {
  const numbers = new Map(of.map(({ node }, at) => [node.id, at]));
  return kinIn({ nodes: of.map(({ node }) => node) }).map(({ members }) => ({
    members: members.map(({ id }) => numbers.get(id)!),
    widest: Math.max(...members.map(({ id }) => of[numbers.get(id)!]!.r)),
  }));
}

/** Round the middles of the members. */
export interface Hull {
  readonly corners: readonly Point[];
  readonly box: Box;
}

export function hullOf(members: readonly number[], x: Float64Array, y: Float64Array): Hull {
  let box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const member of members)
    box = {
      x0: Math.min(box.x0, x[member]!),
      y0: Math.min(box.y0, y[member]!),
      x1: Math.max(box.x1, x[member]!),
      y1: Math.max(box.y1, y[member]!),
    };
  return { corners: convexHull(members.map((member) => [x[member]!, y[member]!])), box };
}

/** By how much a point is nearer to a hull than `reach`; 0 where it is not. */
export function nearHull({ corners, box }: Hull, x: number, y: number, reach: number): number {
  if (x < box.x0 - reach || x > box.x1 + reach || y < box.y0 - reach || y > box.y1 + reach) return 0;
  return Math.max(0, reach - distanceToPolygon([x, y], corners));
}
