// Families in a placing, round which hulls are drawn, by the numbers of their footprints.
import { kinIn } from '../model/kin';
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
