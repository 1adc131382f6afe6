// What dates settle for certain: a date is all the days that it may mean, and more of them where it says "about".
import { dateParts, days, type DateText, type Days } from '../dataset/date';

/** Days by which "about" may miss, by the fineness of the date. */
const SLACK = { day: 31, month: 62, year: 366 } as const;

/** Every day that a date may mean, null where there is none. */
function spanOf(date: DateText | undefined): Days | null {
  const parts = date === undefined ? null : dateParts(date);
  if (!parts) return null;
  const { first, last } = days(date!);
  const slack = parts.about ? SLACK[parts.precision] : 0;
  return { first: first - slack, last: last + slack };
}

/** Whether the first lies before the second, whatever days they mean; never where one is not known. */
export function isSurelyBefore(a: DateText | undefined, b: DateText | undefined, byDays = 0): boolean {
  const [one, two] = [spanOf(a), spanOf(b)];
  return one !== null && two !== null && one.last + byDays < two.first;
}

/** Whether something may have happened from one date to the other; what has no date may. */
export function mayLieBetween(
  date: DateText | undefined,
  from: DateText | undefined,
  to: DateText | undefined,
): boolean {
  return !isSurelyBefore(date, from) && !isSurelyBefore(to, date);
}
