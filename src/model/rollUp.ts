// Labs rolled up: the organizations that stand for those a claim names, their families' heads on its date.
import type { Claim, NodeId, OrganizationId } from '../dataset/dataset';
import { headAt, type Model, nodesOf } from './model';

export interface Ends {
  readonly from: OrganizationId | null;
  readonly to: OrganizationId | null;
}

/** The organizations at a claim's ends as they are drawn; both are the same for a move inside one family. */
export function endsIn(model: Model, claim: Claim, rolled: boolean | undefined): Ends {
  const drawn = (id: OrganizationId | undefined) =>
    id === undefined ? null : rolled ? headAt(model, id, claim.date) : id;
  return { from: drawn(claim.from), to: drawn(claim.to) };
}

/** Every node that a claim names, as it is drawn, once. */
export function nodesIn(model: Model, claim: Claim, rolled: boolean | undefined): NodeId[] {
  if (!rolled) return nodesOf(claim);
  const { from, to } = endsIn(model, claim, rolled);
  const drawn = [claim.person, from, to, claim.by].filter((id) => id !== undefined && id !== null);
  return [...new Set<NodeId>(drawn)];
}
