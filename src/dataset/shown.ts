// A value of the file as a sentence may show it: short, on one line, with nothing invisible in it.

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const SHOWN_UNITS = 60;
const LONGEST = 2_000;

/** The text with control, formatting and unpaired characters written as escapes. */
export function visible(text: string): string {
  return cut(text, LONGEST).replace(
    INVISIBLE,
    (found) => `\\u${found.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** The beginning of a text, never cut inside a pair of surrogates. */
export function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? units - 1 : units) + '…';
}

/** What stands in the file, named so that a keeper recognizes it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `"${cut(value, SHOWN_UNITS)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
