// Positions against moves: one that begins before the organization is joined, or lasts after it is left.
import type { Claim } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken } from '../dataset/rules';
import { isSurelyBefore } from './span';
import type { Placed, Stay } from './stays';

export function checkPositions({ joined, left, held }: Stay): Problem[] {
  return held.flatMap((position) => [
    ...beforeJoining(position, joined),
    ...afterLeaving(position, joined, left),
  ]);
}

function beforeJoining({ claim, row }: Placed, joined: readonly Placed[]): Problem[] {
  const first = joined[0]?.claim;
  const isBefore = joined.every((one) => !one.claim.again && isSurelyBefore(claim.date, one.claim.date));
  if (!first || !isBefore) return [];
  const says = `The position begins (${claim.date}) before ${claim.to} is joined (${first.date}, ${first.id}).`;
  const hint = 'the right date; if the move is a return, "again": true on it';
  return [broken('position-move', ['claims', row, 'date'], says, { record: claim.id, hint })];
}

function afterLeaving({ claim, row }: Placed, joined: readonly Placed[], left: readonly Placed[]): Problem[] {
  const leaving = left.find((one) => outlasts(claim, one.claim))?.claim;
  if (!leaving || joined.some((back) => !isSurelyBefore(back.claim.date, leaving.date))) return [];
  const lasts = claim.until === undefined ? 'has no end' : `lasts until ${claim.until}`;
  const says = `The position ${lasts}, but ${claim.to} is left (${leaving.date ?? 'no date'}, ${leaving.id}).`;
  const hint = '"ended": true, and "until" where it is known; or nothing, if it was kept';
  return [broken('position-move', ['claims', row], says, { record: claim.id, hint })];
}

/** Whether a position that did not begin after a leaving goes on after it. */
function outlasts(position: Claim, leaving: Claim): boolean {
  if (isSurelyBefore(leaving.date, position.date)) return false;
  return position.until === undefined ? !position.ended : isSurelyBefore(leaving.date, position.until);
}
