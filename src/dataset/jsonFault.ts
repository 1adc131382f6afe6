// What is wrong with a JSON text: the place, the sentence and the usual cure for what stands there.
import type { Rule } from './rules';
import { shown } from './shown';

export class JsonFault extends Error {
  constructor(
    readonly index: number,
    says: string,
    readonly hint: string,
    readonly rule: Rule = 'json',
  ) {
    super(`${says}.`);
  }

  static found(text: string, index: number, expected: string): JsonFault {
    const c = String.fromCodePoint(text.codePointAt(index) ?? 0xfffd);
    return new JsonFault(index, `found ${shown(c)} where ${expected}`, cure(text, index, c));
  }
}

function cure(text: string, index: number, c: string): string {
  if (c === '}' || c === ']') return 'take out the comma before it';
  if (c === "'" || c === '“' || c === '”') return 'write texts and field names in straight double quotes';
  if (c === '/' || c === '#') return 'take out the comment: JSON has none';
  if (/^(?:NaN|-?Infinity|undefined|None)/.test(text.slice(index, index + 10)))
    return 'leave the field out where nothing is known';
  if (/^(?:True|False)/.test(text.slice(index, index + 5))) return 'write true and false in small letters';
  return 'see whether a comma, a quotation mark or a bracket is missing before it';
}

/** The line and column of an index, both from 1. */
export function place(text: string, index: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return `Line ${line}, column ${index - start + 1}`;
}
