// The ends of JSON's texts, numbers and words, found by hand: a regular expression may exhaust its stack on a long one.
import { JsonFault } from './jsonFault';

/** The index after the text that begins at `i` with its quotation mark. */
export function stringEnd(text: string, i: number): number {
  for (let at = i + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20)
      throw new JsonFault(
        at,
        'a text holds a raw line break or control character',
        'write \\n for a line break, and close each text with a quotation mark',
      );
    if (code === 0x5c) at += escapeLength(text, at) - 1;
  }
  throw new JsonFault(i, 'a text is never closed', 'add the closing quotation mark');
}

function escapeLength(text: string, at: number): number {
  const letter = text[at + 1] ?? '';
  if (letter !== '' && '"\\/bfnrt'.includes(letter)) return 2;
  if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) return 6;
  throw new JsonFault(at, 'a text holds a backslash that begins no escape', 'write \\\\ for a backslash');
}

/** The index after the number that begins at `i`. */
export function digitsEnd(text: string, i: number): number {
  let at = text[i] === '-' ? i + 1 : i;
  at = text[at] === '0' ? at + 1 : digits(text, at, i);
  if (text[at] === '.') at = digits(text, at + 1, i);
  if (text[at] === 'e' || text[at] === 'E')
    at = digits(text, text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1, i);
  return at;
}

function digits(text: string, from: number, begin: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  if (at === from)
    throw new JsonFault(begin, 'a number is not written as JSON wants it', 'write it as 5, -5 or 0.5');
  return at;
}

/** The index after `true`, `false` or `null`. */
export function literalEnd(text: string, i: number): number {
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, i)) return i + word.length;
  throw JsonFault.found(text, i, 'a value was expected');
}
