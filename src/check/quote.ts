// Quote rule 1 (docs/quote-rule.md): whether the words of a quote stand in a text, fixed and with nothing fuzzy in it.
import { fold, type Folded } from './fold';

export interface QuoteCheck {
  readonly result: 'verbatim' | 'ellipsis' | 'missing';
  /** Where the quote, or each of its parts, begins in the original text, in UTF-16 units. */
  readonly offsets: number[];
}

/** A decided quote, with the end of its last words in the original text (0 where it is missing). */
export interface Found extends QuoteCheck {
  readonly end: number;
}

const FEWEST_WORDS = 3;
const FEWEST_WORDS_OF_A_PART = 4;
const FARTHEST_APART = 300;

const ELLIPSIS = /\[(?:…|\.\.\.)\]|…|\.\.\./;
const MISSING: Found = { result: 'missing', offsets: [], end: 0 };

// A word goes on over an apostrophe ("can't") and over the point or comma of a number ("1.5").
const WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:'|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** Decides one quote against one text. */
export function checkQuote(quote: string, text: string): QuoteCheck {
  return quoteChecker(text)(quote);
}

/** Folds a text once, for many quotes. */
export function quoteChecker(text: string): (quote: string) => QuoteCheck {
  const find = quoteFinder(text);
  return (quote) => {
    const { result, offsets } = find(quote);
    return { result, offsets };
  };
}

/** As `quoteChecker`, and tells where the words end. */
export function quoteFinder(text: string): (quote: string) => Found {
  const folded = fold(text);
  const page: Page = { ...folded, inWord: insidesOfWords(folded.text), units: text.length };
  return (quote) => checkWhole(quote, page) ?? checkParts(quote, page) ?? MISSING;
}

/** A folded text, for each place in it whether it lies inside a word, and the length of the original. */
interface Page extends Folded {
  readonly inWord: Uint8Array;
  readonly units: number;
}

function insidesOfWords(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  for (const word of text.matchAll(WORD)) inside.fill(1, word.index + 1, word.index + word[0].length);
  return inside;
}

function countWords(folded: string): number {
  return folded.match(WORD)?.length ?? 0;
}

function checkWhole(quote: string, page: Page): Found | null {
  const folded = fold(quote).text;
  if (countWords(folded) < FEWEST_WORDS) return null;
  const start = places(folded, page).next().value;
  if (start === undefined) return null;
  return { result: 'verbatim', offsets: [page.offsets[start]!], end: endIn(page, start + folded.length) };
}

/** Where folded words that end before `end` end in the original: where the next character of it begins. */
function endIn({ offsets, units }: Page, end: number): number {
  const last = offsets[end - 1]!;
  let next = end;
  while (next < offsets.length && offsets[next] === last) next++;
  return offsets[next] ?? units;
}

/** Every place where the folded words stand on word boundaries. */
function* places(folded: string, page: Page): Generator<number, undefined> {
  for (let at = page.text.indexOf(folded); at !== -1; at = page.text.indexOf(folded, at + 1)) {
    if (!page.inWord[at] && !page.inWord[at + folded.length]) yield at;
  }
}

/** A place of a part, with the places of the parts before it. */
interface Chain {
  readonly start: number;
  readonly end: number;
  readonly before: Chain | null;
}

function checkParts(quote: string, page: Page): Found | null {
  const parts = quote.split(ELLIPSIS).map((part) => fold(part).text);
  if (parts.length < 2 || parts.some((part) => countWords(part) < FEWEST_WORDS_OF_A_PART)) return null;
  let chains: Chain[] | null = null;
  for (const part of parts) chains = extend(chains, part, page);
  const found = chains?.[0];
  if (!found) return null;
  const offsets = startsOf(found).map((start) => page.offsets[start]!);
  return { result: 'ellipsis', offsets, end: endIn(page, found.end) };
}

/** Every place of the part that follows a chain: the nearest one before it, for if that is too far, all are. */
function extend(chains: readonly Chain[] | null, part: string, page: Page): Chain[] {
  const longer: Chain[] = [];
  let next = 0;
  for (const start of places(part, page)) {
    const end = start + part.length;
    while (chains && next < chains.length && chains[next]!.end <= start) next++;
    const before = chains ? (chains[next - 1] ?? null) : null;
    if (chains && (!before || start - before.end > FARTHEST_APART)) continue;
    if (inOneParagraph(before ? before.start : start, end, page)) longer.push({ start, end, before });
  }
  return longer;
}

function inOneParagraph(start: number, end: number, { breaks }: Page): boolean {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low === breaks.length || breaks[low]! >= end;
}

function startsOf(chain: Chain): number[] {
  const starts: number[] = [];
  for (let at: Chain | null = chain; at; at = at.before) starts.unshift(at.start);
  return starts;
}
