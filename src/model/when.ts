// Whether a claim lies in a range of days, by the one rule of dates.
import type { Claim } from '../dataset/dataset';
import { type Days, days, overlaps } from '../dataset/date';

/** Two date texts, both ends included. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

export function daysOf({ from, to }: Dates): Days {
  return { first: days(from).first, last: days(to).last };
}

/** A claim lies in a range that its date overlaps, a position where its time does; what has no date lies in none. */
export function liesIn(claim: Claim, range: Days): boolean {
  if (claim.kind !== 'position') return claim.date !== undefined && overlaps(days(claim.date), range);
  if (claim.ended && claim.until === undefined) return false;
  const since = claim.date === undefined ? -Infinity : days(claim.date).first;
  const until = claim.until === undefined ? Infinity : days(claim.until).last;
  return overlaps({ first: since, last: until }, range);
}
