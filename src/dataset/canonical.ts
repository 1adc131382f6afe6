// One text for one meaning: fields by name, sets by id, no white space; and its digest.
import type { Dataset } from './dataset';
import { sha256Hex } from './digest';

/** Lists whose order says nothing, by their place; views, notes, stories, steps, log and offsets keep theirs. */
const SETS = new Set([
  'people',
  'people.aliases',
  'people.links',
  'organizations',
  'organizations.aliases',
  'sources',
  'sources.derivedFrom',
  'claims',
  'claims.evidence',
  'claims.evidence.says.details',
]);

/** The same text for the same dataset, however its fields and sets were ordered. */
export function canonical(dataset: Dataset): string {
  return write(dataset, '');
}

/** SHA-256 of the canonical text in UTF-8, in hexadecimal. */
export function digest(dataset: Dataset): string {
  return sha256Hex(new TextEncoder().encode(canonical(dataset)));
}

function write(value: unknown, place: string): string {
  if (Array.isArray(value)) return writeList(value, place);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  fields.sort(([a], [b]) => compare(a, b));
  const inside = (name: string) => (place === '' ? name : `${place}.${name}`);
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${write(inner, inside(name))}`).join(',')}}`;
}

function writeList(list: readonly unknown[], place: string): string {
  const items = list.map((item) => ({ id: idOf(item), text: write(item, place) }));
  if (SETS.has(place)) items.sort((a, b) => compare(a.id, b.id) || compare(a.text, b.text));
  return `[${items.map((item) => item.text).join(',')}]`;
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}

/** By UTF-16 code units, as every engine compares. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
