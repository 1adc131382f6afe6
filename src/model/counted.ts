// The moves that a number in a headline or table counts: facts about named people.
import type { Claim, ClaimId, OrganizationId } from '../dataset/dataset';
import type { DateText } from '../dataset/date';
import { Kept } from './kept';
import { type Model, sameFamily } from './model';
import { isCounted } from './path';
import { familyOf } from './subject';

/**
 * The moves behind a number: on record or reported, of named people, between families; from an organization to
 * itself, those inside its family.
 */
export function countedMoves(
  model: Model,
  shown: Iterable<ClaimId>,
  { from, to }: { from: OrganizationId | null; to: OrganizationId | null },
): ClaimId[] {
  const matches = (wanted: OrganizationId | null, real: OrganizationId | undefined, date?: DateText) =>
    wanted === null || (real !== undefined && sameFamily(model, wanted, real, date));
  const { inside, between } = factsOf(model, shown);
  return (from !== null && from === to ? inside : between)
    .filter((claim) => matches(from, claim.from, claim.date) && matches(to, claim.to, claim.date))
    .map(({ id }) => id);
}

/** The moves inside any family, by the same rule. */
export function insideMoves(model: Model, shown: Iterable<ClaimId>): ClaimId[] {
  return factsOf(model, shown).inside.map(({ id }) => id);
}

interface Facts {
  readonly inside: readonly Claim[];
  /** From one family to another, or with one end only. */
  readonly between: readonly Claim[];
}

const facts = new Kept<Iterable<ClaimId>, Facts>();

function factsOf(model: Model, shown: Iterable<ClaimId>): Facts {
  return facts.of(shown, [model], () => {
    const all = [...shown]
      .map((id) => model.claims.get(id)!)
      .filter((claim) => familyOf(claim.kind) === 'move' && isOfNamed(model, claim.id));
    return {
      inside: all.filter((claim) => isInside(model, claim)),
      between: all.filter((claim) => !isInside(model, claim)),
    };
  });
}

/** Whether a claim is a fact about one named person: on record or reported, and no group. */
export function isOfNamed(model: Model, id: ClaimId): boolean {
  const claim = model.claims.get(id)!;
  return isCounted(claim) && (model.people.get(claim.person)!.kind ?? 'person') === 'person';
}

/** Whether a claim lies inside one family, as it was on its date. */
function isInside(model: Model, { from, to, date }: Claim): boolean {
  return from !== undefined && to !== undefined && sameFamily(model, from, to, date);
}
