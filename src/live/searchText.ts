// Text as it is searched: words without capitals and accents, Han by the character, and the words round what was found.
import { foldName } from '../check/foldName';

/** A word of a text, folded, and where it stands in the original. */
interface Word {
  readonly term: string;
  readonly at: number;
  readonly end: number;
}

/** A stretch of a text; `hit` where it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu;
// Chinese names are written without spaces, and looked for by any of their characters.
const PIECE = /\p{Script=Han}|[^\p{Script=Han}]+/gu;
const PLAIN = /^[a-z0-9]+$/;
const POSSESSIVE = /['’ʼ]s$/i;

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const low = raw.toLowerCase();
    if (PLAIN.test(low)) words.push({ term: low, at: index, end: index + raw.length });
    else words.push(...piecesOf(raw, index));
  }
  return words;
}

function piecesOf(raw: string, from: number): Word[] {
  return [...raw.matchAll(PIECE)].flatMap(({ 0: piece, index }) =>
    fold(piece).map((term) => ({ term, at: from + index, end: from + index + piece.length })),
  );
}

function fold(raw: string): string[] {
  return foldName(raw.replace(POSSESSIVE, '')).split(' ').filter(Boolean);
}

/** The words of a text as they are compared. */
export function termsOf(text: string): string[] {
  return wordsIn(text).map(({ term }) => term);
}

/** The text in stretches, with the words that are among `terms` marked. */
export function marked(text: string, terms: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { term, at, end } of wordsIn(text)) {
    if (!terms.has(term) || at < from) continue;
    if (at > from) parts.push({ text: text.slice(from, at), hit: false });
    parts.push({ text: text.slice(at, end), hit: true });
    from = end;
  }
  return from < text.length ? [...parts, { text: text.slice(from), hit: false }] : parts;
}

/** How many of `terms` a text has. */
export function hitsIn(text: string, terms: ReadonlySet<string>): number {
  return new Set(termsOf(text).filter((term) => terms.has(term))).size;
}

const BEFORE = 36;
const LONGEST = 110;

/** The words round the first hit, with … where the text goes on. */
export function excerpt(text: string, terms: ReadonlySet<string>): Part[] {
  const first = wordsIn(text).find(({ term }) => terms.has(term))?.at ?? 0;
  const start = first <= BEFORE ? 0 : boundary(text, first - BEFORE, first);
  const isCut = text.length > start + LONGEST;
  const end = isCut ? text.lastIndexOf(' ', start + LONGEST) : text.length;
  const shown = text.slice(start, end > first ? end : start + LONGEST);
  return marked(`${start > 0 ? '…' : ''}${shown}${isCut ? '…' : ''}`, terms);
}

/** The beginning of a word, at or after a place. */
function boundary(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= latest ? from : space + 1;
}
