// Scopes for the controls: their names, and the months and companies there are to choose from.
import { dateParts } from '../dataset/date';
import type { OrganizationId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { compareText } from '../model/order';
import { ends } from '../model/network';
import { lensWords } from '../model/scopeWords';
import type { Lens } from '../model/subject';
import { isSameScope, savedFor } from '../view/saved';

/** What the whole of a map is called in every control. */
export const WHOLE = 'Whole field';

/** The name of what is laid out: a saved view's title, or what it holds. */
export function scopeName(model: Model, lens: Lens): string {
  const saved = savedFor(model, lens.scope);
  const { rolled } = lens;
  const [labs] = rolled ? lensWords(model, { ...lens, scope: {} }) : [];
  const own = lensWords(model, { show: lens.show, scope: lens.scope });
  const name = saved?.title ?? (isSameScope(lens.scope, {}) ? WHOLE : own.join(', ') || 'Bigger companies');
  return labs ? `${name}, ${labs}` : name;
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
