// The claims that a node's panel lists: what was known on the day looked at, and nothing that was withdrawn.
import type { Claim, NodeId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
import type { Model } from '../model/model';

export function claimsTold(model: Model, id: NodeId, rolled?: boolean): Claim[] {
  const claims = claimsOf(model, { kind: 'node', id }, model.past?.known, rolled);
  return claims.filter((claim) => claim.standing !== 'withdrawn');
}
