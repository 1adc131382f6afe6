// The claims behind a subject, newest first: what a panel shows and what the picture keeps lit.
import type { Claim, ClaimId } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import { countedMoves } from './headline';
import type { Model } from './model';
import { compareText } from './order';
import { familyOf, type Subject } from './subject';

/** Claims of a subject, among `within` where it is given (a node's own claims are shown whole). */
export function claimsOf(model: Model, subject: Subject, within?: ReadonlySet<ClaimId>): Claim[] {
  const ids = idsOf(model, subject, within ?? new Set(model.claims.keys()));
  return newestFirst(ids.map((id) => model.claims.get(id)!));
}

function idsOf(model: Model, subject: Subject, within: ReadonlySet<ClaimId>): readonly ClaimId[] {
  switch (subject.kind) {
    case 'claim':
      return [subject.id];
    case 'node':
      return (model.claimsAbout.get(subject.id) ?? []).filter((id) => within.has(id));
    case 'count':
      return countedMoves(model, within, subject);
    case 'bundle':
      return [...within].filter((id) => {
        const claim = model.claims.get(id)!;
        return (
          familyOf(claim.kind) === subject.family && claim.from === subject.from && claim.to === subject.to
        );
      });
  }
}

export function newestFirst(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => latest(a, b) || compareText(a.id, b.id));
}

/** Undated claims come last in both directions of time. */
function latest(a: Claim, b: Claim): number {
  if (a.date === undefined || b.date === undefined) return compareDates(a.date, b.date);
  return compareDates(b.date, a.date);
}
