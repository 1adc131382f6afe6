// Dates as a dataset writes them: EDTF level 0 (year, month or day) and an optional `~`, read as intervals of days.

/** `2025`, `2025-06`, `2025-06-28`, each with an optional `~` for "about". */
export type DateText = string;

/** An interval of whole days since 1 January 1970, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export type Precision = 'year' | 'month' | 'day';

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: Precision;
  readonly about: boolean;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** The parts of a date text, or null where it is not one: engines disagree about `2025-02-30`, so the calendar is ours. */
export function dateParts(text: string): DateParts | null {
  const parts = known.get(text) ?? readParts(text);
  if (parts) known.set(text, parts);
  return parts;
}

/** A dataset names few dates many times, and is sorted by them again and again. */
const known = new Map<string, DateParts>();

function readParts(text: string): DateParts | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const about = found[4] === '~';
  if (year < 1) return null;
  if (found[2] === undefined) return { year, precision: 'year', about };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return null;
  if (found[3] === undefined) return { year, month, precision: 'month', about };
  const day = Number(found[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day, precision: 'day', about };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar.
 * The formula is Howard Hinnant's days_from_civil (https://howardhinnant.github.io/date_algorithms.html).
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The days that a date may mean; throws on a text that `dateParts` refuses. */
export function days(text: DateText): Days {
  const parts = dateParts(text);
  if (!parts) throw new RangeError(`not a date: ${text}`);
  const { year, month, day } = parts;
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === undefined)
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
  const only = dayNumber(year, month, day);
  return { first: only, last: only };
}

const FINENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 };

/** Order of dates: first possible day, then finer before coarser, then certain before `~`; undated last. */
export function compareDates(a: DateText | undefined, b: DateText | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  const one = dateParts(a);
  const two = dateParts(b);
  if (!one || !two) return 0;
  return (
    days(a).first - days(b).first ||
    FINENESS[one.precision] - FINENESS[two.precision] ||
    Number(one.about) - Number(two.about)
  );
}

/** Whether two intervals share a day. */
export function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
