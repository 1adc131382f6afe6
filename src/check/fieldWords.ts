// A changed field as a sentence: what it was and what it is.
import { cut } from '../dataset/shown';
import type { FieldChange } from './fieldChanges';

const LONGEST = 200;

/** Fields whose name in the file is not a reader's word. */
const WORDS: Readonly<Record<string, string>> = {
  from: 'organization left',
  to: 'organization',
  by: 'person who asked',
  until: 'end of the position',
  ended: 'mark of an ended position',
  again: 'mark of a return',
  knownFor: 'line on what the person is known for',
  firsthand: 'mark of first-hand reporting',
  derivedFrom: 'list of what it rests on',
  url: 'address',
  prefix: 'text before the quote',
  suffix: 'text after the quote',
  'check.result': 'result of the quote check',
  'check.on': 'day of the quote check',
  'check.offsets': 'place of the quote',
  'text.sha256': 'digest of the stored text',
  'text.on': 'day of the stored text',
};

/** Lists of the file that are too long for a sentence. */
const WHOLE = new Set(['views', 'stories', 'log']);

export function fieldInWords({ field, from, to }: FieldChange): string {
  const name = `The ${WORDS[field] ?? field}`;
  if (WHOLE.has(field)) return `${name} changed.`;
  if (Array.isArray(from) && Array.isArray(to)) return listInWords(name, from, to);
  if (from === undefined) return `${name} is new: ${valueInWords(to)}.`;
  if (to === undefined) return `${name} is gone; it was ${valueInWords(from)}.`;
  return `${name} was ${valueInWords(from)} and is ${valueInWords(to)}.`;
}

export function standingInWords(standing: string): string {
  return standing === 'on-record' ? 'on record' : standing;
}

function listInWords(name: string, from: readonly unknown[], to: readonly unknown[]): string {
  const [old, now] = [from.map(valueInWords), to.map(valueInWords)];
  const gained = now.filter((value) => !old.includes(value));
  const lost = old.filter((value) => !now.includes(value));
  const parts = [
    ...(gained.length > 0 ? [`gained ${gained.join(', ')}`] : []),
    ...(lost.length > 0 ? [`lost ${lost.join(', ')}`] : []),
  ];
  return parts.length > 0 ? `${name} ${parts.join(' and ')}.` : `${name} changed.`;
}

function valueInWords(value: unknown): string {
  const text = typeof value === 'string' ? standingInWords(value) : JSON.stringify(value);
  return typeof value === 'string' ? `“${cut(text, LONGEST)}”` : cut(text, LONGEST);
}
