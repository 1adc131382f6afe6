// The claims behind a subject: what a panel shows, newest first, and what the picture keeps lit.
import type { Claim, ClaimId, NodeId } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import { countedMoves } from './counted';
import { isOrganization, type Model } from './model';
import { compareText } from './order';
import { endsIn, nodesIn } from './rollUp';
import { familyOf, type Subject } from './subject';

/**
 * Claims of a subject, among `within` where it is given (a node's own claims are shown whole). With labs rolled
 * up, an organization's claims are those of its whole family, as it was when each happened.
 */
export function claimsOf(
  model: Model,
  subject: Subject,
  within?: ReadonlySet<ClaimId>,
  rolled?: boolean,
): Claim[] {
  const ids = claimIdsOf(model, subject, within ?? new Set(model.claims.keys()), rolled);
  return newestFirst(ids.map((id) => model.claims.get(id)!));
}

/** What is told of a node: all its claims that were known on the day looked at, and nothing that was withdrawn. */
export function claimsTold(model: Model, id: NodeId, rolled?: boolean): Claim[] {
  const claims = claimsOf(model, { kind: 'node', id }, model.past?.known, rolled);
  return claims.filter((claim) => claim.standing !== 'withdrawn');
}

/** The same as `claimsOf`, in no order. */
export function claimIdsOf(
  model: Model,
  subject: Subject,
  within: ReadonlySet<ClaimId>,
  rolled?: boolean,
): readonly ClaimId[] {
  switch (subject.kind) {
    case 'claim':
      return [subject.id];
    case 'node':
      return ownClaims(model, subject.id, rolled).filter((id) => within.has(id));
    case 'count':
      return countedMoves(model, within, subject);
    case 'bundle':
      return [...within].filter((id) => {
        const claim = model.claims.get(id)!;
        const { from, to } = endsIn(model, claim, subject.rolled);
        return familyOf(claim.kind) === subject.family && from === subject.from && to === subject.to;
      });
  }
}

function ownClaims(model: Model, id: NodeId, rolled: boolean | undefined): readonly ClaimId[] {
  const own = model.claimsAbout.get(id) ?? [];
  if (!rolled || !isOrganization(model, id)) return own;
  const named = new Set(own);
  return [...model.claims.values()]
    .filter((claim) => named.has(claim.id) || nodesIn(model, claim, rolled).includes(id))
    .map((claim) => claim.id);
}

export function newestFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => latest(a, b) || compareText(a.id, b.id));
}

/** Undated claims come last in both directions of time. */
function latest(a: Claim, b: Claim): number {
  if (a.date === undefined || b.date === undefined) return compareDates(a.date, b.date);
  return compareDates(b.date, a.date);
}
