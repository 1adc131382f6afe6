// Scopes in words: what is laid out, what is hidden, and the months there are.
import { dateParts } from '../dataset/date';
import type { OrganizationId, SavedView } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { compareText } from '../model/order';
import { ends } from '../model/network';
import type { Lens, Scope } from '../model/subject';
import { count, rangeInWords } from '../model/words';
import { type Filter, monthsHidden } from '../view/filter';
import { openingView, query, readQuery } from '../view/query';
import { EMPTY_VIEW, type View } from '../view/view';

/** Whether two scopes have one spelling. */
export function isSameScope(model: Model, a: Scope, b: Scope): boolean {
  const spell = (scope: Scope) => query({ ...EMPTY_VIEW, lens: { show: 'auto', scope } }, model);
  return spell(a) === spell(b);
}

export function isOpeningScope(model: Model, scope: Scope): boolean {
  return isSameScope(model, scope, openingView(model).lens.scope);
}

/** The view that the dataset saved under a name. */
export function savedView(model: Model, saved: SavedView): View {
  return saved === model.opening ? openingView(model) : readQuery(saved.query, model);
}

/** The name of a scope: a saved view's title, or what it holds. */
export function scopeName(model: Model, { scope }: Lens): string {
  const saved = model.dataset.views.find((view) =>
    isSameScope(model, savedView(model, view).lens.scope, scope),
  );
  if (saved) return saved.title;
  const parts = [
    ...(scope.dates ? [capital(rangeInWords(scope.dates.from, scope.dates.to))] : []),
    ...(scope.organizations ? [organizationsInWords(model, scope.organizations)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : scope.atLeast ? 'Bigger companies' : 'Whole map';
}

function organizationsInWords(model: Model, ids: readonly OrganizationId[]): string {
  return ids.length === 1 ? nameOf(model, ids[0]!) : count(ids.length, 'company', 'companies');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a filter hides, for the caption. */
export function hiddenWords(filter: Filter): string[] {
  const words = { moves: 'moves', offers: 'offers', disputed: 'disputed or denied claims' };
  return [
    ...filter.hide.map((what) => words[what]),
    ...(filter.quoted ? ['claims without a quote'] : []),
    ...monthsHidden(filter),
  ];
}

/** Every month from the first dated claim to the last, as date texts. */
export function monthsOf(model: Model): string[] {
  const months = [...model.claims.values()].flatMap(({ date }) => {
    const parts = date === undefined ? null : dateParts(date);
    return parts?.month === undefined ? [] : [parts.year * 12 + parts.month - 1];
  });
  if (months.length === 0) return [];
  const first = Math.min(...months);
  const last = Math.max(...months);
  return Array.from({ length: Math.min(last - first + 1, 600) }, (_, at) => monthText(first + at));
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Organizations by how many claims name them, most first. */
export function organizationsBySize(model: Model): { id: OrganizationId; name: string; claims: number }[] {
  const counts = new Map<OrganizationId, number>();
  for (const claim of model.claims.values())
    for (const id of ends(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, claims]) => ({ id, name: nameOf(model, id), claims }))
    .toSorted((a, b) => b.claims - a.claims || compareText(a.name, b.name));
}
