// The claims within some steps of a subject: its own, then those of every node that these name, and so on.
import type { Claim, ClaimId, NodeId } from '../dataset/dataset';
import { claimsOf } from './about';
import type { Model } from './model';
import { nodesIn } from './rollUp';
import type { Scope } from './subject';

/** The claims among `claims` that a walk of so many steps reaches, in their order; it goes through no other claim. */
export function withinSteps(
  model: Model,
  claims: readonly Claim[],
  { subject, steps }: NonNullable<Scope['around']>,
  rolled: boolean,
): Claim[] {
  const among = new Set(claims.map(({ id }) => id));
  const reached = new Set<ClaimId>(claimsOf(model, subject, among, rolled).map(({ id }) => id));
  for (let step = 1; step < steps; step++) {
    const nodes = new Set<NodeId>(
      claims.filter(({ id }) => reached.has(id)).flatMap((claim) => nodesIn(model, claim, rolled)),
    );
    for (const claim of claims)
      if (nodesIn(model, claim, rolled).some((node) => nodes.has(node))) reached.add(claim.id);
  }
  return claims.filter(({ id }) => reached.has(id));
}
