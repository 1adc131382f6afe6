// The orders of events that cannot be: an organization left before it is joined, left twice, or held after it is left.
import type { Claim, Dataset } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken } from '../dataset/rules';
import { isCounted } from '../model/path';
import { checkPositions } from './positions';
import { isSurelyBefore, mayLieBetween } from './span';
import { staysOf, type Stay } from './stays';

/** Groups and the unnamed are many, or anybody: only one named person cannot be in two orders. */
export function checkCareers(dataset: Dataset): Problem[] {
  const named = new Set(
    dataset.people.filter(({ kind }) => (kind ?? 'person') === 'person').map(({ id }) => id),
  );
  const stays = staysOf(dataset.claims, (claim) => named.has(claim.person) && isCounted(claim));
  return stays.flatMap((stay) => [...leftFirst(stay), ...leftTwice(stay), ...checkPositions(stay)]);
}

/** Left, and only later joined: a wrong date, or a return that does not say so. */
function leftFirst({ joined, left }: Stay): Problem[] {
  return joined.flatMap(({ claim, row }) => {
    const before = claim.again ? undefined : left.find((one) => isSurelyBefore(one.claim.date, claim.date));
    if (!before) return [];
    const says = `${claim.to} is joined (${claim.date}) after it was left (${before.claim.date}, ${before.claim.id}).`;
    const hint = 'the right date; if it is a return, "again": true';
    return [broken('left-first', ['claims', row, 'date'], says, { record: claim.id, hint })];
  });
}

/** Left for somewhere, and left again later with no way back between. */
function leftTwice({ joined, left, held }: Stay): Problem[] {
  return left.flatMap(({ claim, row }) => {
    const before = left.find(
      (one) =>
        goesOn(one.claim, claim) &&
        isSurelyBefore(one.claim.date, claim.date) &&
        ![...joined, ...held].some((back) => mayLieBetween(back.claim.date, one.claim.date, claim.date)),
    );
    if (!before) return [];
    const says = `${claim.from} is left (${claim.date}) although it was left before (${before.claim.date}, ${before.claim.id}), with no return between.`;
    const hint = 'the organization where the person was by then, or the claim of the return';
    return [broken('left-twice', ['claims', row, 'from'], says, { record: claim.id, hint })];
  });
}

/** Whether two leavings cannot be one: a departure may come before the move or founding, a founding before the departure. */
function goesOn(first: Claim, second: Claim): boolean {
  if (first.kind === 'departure') return second.kind === 'departure';
  return !(first.kind === 'founding' && second.kind === 'departure');
}
