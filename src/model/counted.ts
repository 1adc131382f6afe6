// The moves that a number in a headline or table counts: facts about named people, between families.
import type { ClaimId, OrganizationId } from '../dataset/dataset';
import type { DateText } from '../dataset/date';
import { type Model, sameFamily } from './model';
import { isCounted } from './path';
import { familyOf } from './subject';

/** The moves behind a number: on record or reported, of named people, between families. */
export function countedMoves(
  model: Model,
  shown: Iterable<ClaimId>,
  { from, to }: { from: OrganizationId | null; to: OrganizationId | null },
): ClaimId[] {
  const matches = (wanted: OrganizationId | null, real: OrganizationId | undefined, date?: DateText) =>
    wanted === null || (real !== undefined && sameFamily(model, wanted, real, date));
  return [...shown].filter((id) => {
    const claim = model.claims.get(id)!;
    const named = (model.people.get(claim.person)!.kind ?? 'person') === 'person';
    if (familyOf(claim.kind) !== 'move' || !isCounted(claim) || !named) return false;
    if (claim.from && claim.to && sameFamily(model, claim.from, claim.to, claim.date)) return false;
    return matches(from, claim.from, claim.date) && matches(to, claim.to, claim.date);
  });
}
