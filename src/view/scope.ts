// Another scope: what is picked and hidden stays, and months only so far as the new scope has any of them.
import { type DateText, dateParts } from '../dataset/date';
import type { Model } from '../model/model';
import { claimsInScope } from '../model/network';
import type { Lens, Scope } from '../model/subject';
import { type Dates, daysOf, liesIn } from '../model/when';
import { withMonths } from './filter';
import { type View, withFilter, withLens } from './view';

export function withScope(view: View, model: Model, scope: Scope): View {
  return keepMonths(withLens(view, { ...view.lens, scope }), model);
}

/** Labs rolled up into their parents, or apart. */
export function withRolled(view: View, rolled: boolean): View {
  const { show, scope } = view.lens;
  const lens: Lens = { show, scope, ...(rolled && { rolled }) };
  return withLens(view, lens);
}

/** A filter of months goes where it would leave nothing in sight, or hide nothing any more. */
function keepMonths(view: View, model: Model): View {
  const months = view.filter.dates;
  if (!months) return view;
  const kept = within(months, view.lens.scope.dates);
  const holds = kept && hasClaims(model, view.lens, kept);
  return withFilter(view, withMonths(view.filter, holds ? kept : null));
}

/** The months of both; null where there are none, or where they are the whole scope's. */
function within(months: Dates, scope: Scope['dates']): Dates | null {
  if (!scope) return months;
  const [first, last] = [monthOf(scope.from, 1), monthOf(scope.to, 12)];
  const from = months.from < first ? first : months.from;
  const to = months.to > last ? last : months.to;
  return from > to || (from === first && to === last) ? null : { from, to };
}

function monthOf(date: DateText, missing: number): string {
  const { year, month = missing } = dateParts(date)!;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function hasClaims(model: Model, lens: Lens, months: Dates): boolean {
  const days = daysOf(months);
  return claimsInScope(model, lens.scope, lens.rolled).some((claim) => liesIn(claim, days));
}
