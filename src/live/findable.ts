// The claims that a search may speak of: known on the day looked at, and never withdrawn.
import type { Claim, NodeId } from '../dataset/dataset';
import type { Model } from '../model/model';

export function isFindable(model: Model, claim: Claim): boolean {
  return claim.standing !== 'withdrawn' && (!model.past || model.past.known.has(claim.id));
}

export function findableClaims(model: Model, node: NodeId): Claim[] {
  const ids = model.claimsAbout.get(node) ?? [];
  return ids.map((id) => model.claims.get(id)!).filter((claim) => isFindable(model, claim));
}
