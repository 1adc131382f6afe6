// The months and companies that there are to choose a scope from.
import { dateParts } from '../dataset/date';
import type { OrganizationId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { ends } from '../model/network';
import { compareText } from '../model/order';

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
