// How many moves and offers each month has, and what is known only by its year.
import type { ClaimId } from '../dataset/dataset';
import { type DateParts, dateParts } from '../dataset/date';
import type { Model } from './model';
import { familyOf } from './subject';
import type { Dates } from './when';

export interface Tally {
  readonly moves: number;
  readonly offers: number;
}

/** A month such as 2025-06, or a year such as 2025 for claims whose month is not known. */
export interface Span extends Tally {
  readonly text: string;
}

export interface Months {
  /** Every month from first to last, also those without a claim. */
  readonly months: readonly Span[];
  /** The years of claims whose month is not known: beside the months, never in January. */
  readonly years: readonly Span[];
}

const NONE: Tally = { moves: 0, offers: 0 };

/** No axis is longer, whatever a dataset dates. */
const MOST_MONTHS = 600;

/**
 * The months from the scope's first to its last, and farther where there are claims, with how many of those
 * `counted` happened in each: what is not counted keeps its months, so that hiding moves nothing.
 */
export function countMonths(
  model: Model,
  claims: Iterable<ClaimId>,
  counted: ReadonlySet<ClaimId>,
  scope?: Dates,
): Months {
  const tallies = new Map<string, Tally>();
  for (const id of claims) {
    const { kind, date } = model.claims.get(id)!;
    const family = familyOf(kind);
    const parts = date === undefined ? null : dateParts(date);
    if (!parts || (family !== 'move' && family !== 'offer')) continue;
    const text = parts.month === undefined ? yearText(parts.year) : monthText(indexOf(parts));
    const { moves, offers } = tallies.get(text) ?? NONE;
    const more = counted.has(id) ? 1 : 0;
    tallies.set(text, family === 'move' ? { moves: moves + more, offers } : { moves, offers: offers + more });
  }
  const spans = [...tallies].map(([text, tally]) => ({ text, ...tally }));
  const indexes = [...spans.map(({ text }) => text).filter(isMonth), ...(scope ? edges(scope) : [])].map(
    (text) => indexOf(dateParts(text)!),
  );
  return {
    months: every(indexes).map((text) => ({ text, ...(tallies.get(text) ?? NONE) })),
    years: spans.filter(({ text }) => !isMonth(text)).toSorted((a, b) => (a.text < b.text ? -1 : 1)),
  };
}

/** The month or year with the most; null where nothing is counted. */
export function peakOf({ months, years }: Months): Span | null {
  const all = [...months, ...years];
  const peak = all.reduce<Span | null>((most, one) => (most && size(most) >= size(one) ? most : one), null);
  return peak && size(peak) > 0 ? peak : null;
}

export function size({ moves, offers }: Tally): number {
  return moves + offers;
}

function every(indexes: readonly number[]): string[] {
  if (indexes.length === 0) return [];
  const last = indexes.reduce((a, b) => Math.max(a, b));
  const first = Math.max(
    indexes.reduce((a, b) => Math.min(a, b)),
    last - MOST_MONTHS + 1,
  );
  return Array.from({ length: last - first + 1 }, (_, at) => monthText(first + at));
}

function isMonth(text: string): boolean {
  return text.length > 4;
}

/** The first month of a scope and its last: of a whole year January and December. */
function edges({ from, to }: Dates): string[] {
  const [one, two] = [dateParts(from)!, dateParts(to)!];
  return [monthText(indexOf({ month: 1, ...one })), monthText(indexOf({ month: 12, ...two }))];
}

function indexOf({ year, month }: Pick<DateParts, 'year' | 'month'>): number {
  return year * 12 + (month ?? 1) - 1;
}

function monthText(index: number): string {
  return `${yearText(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
