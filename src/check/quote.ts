// Quote rule 1 (docs/quote-rule.md): whether the words of a quote stand in a text, fixed and with nothing fuzzy in it.
import { fold, type Folded } from './fold';

export interface QuoteCheck {
  readonly result: 'verbatim' | 'ellipsis' | 'missing';
  /** Where the quote, or each of its parts, begins in the original text, in UTF-16 units. */
  readonly offsets: number[];
}

export const FEWEST_WORDS = 3;
export const FEWEST_WORDS_OF_A_PART = 4;
export const FARTHEST_APART = 300;

const ELLIPSIS = /\[(?:…|\.\.\.)\]|…|\.\.\./;
const MISSING: QuoteCheck = { result: 'missing', offsets: [] };

// A word goes on over an apostrophe ("can't") and over the point or comma of a number ("1.5").
const WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:'|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}_]+)*/gu;

/** Decides one quote against one text. */
export function checkQuote(quote: string, text: string): QuoteCheck {
  return quoteChecker(text)(quote);
}

/** Folds a text once, for many quotes. */
export function quoteChecker(text: string): (quote: string) => QuoteCheck {
  const folded = fold(text);
  const page: Page = { ...folded, inWord: insidesOfWords(folded.text) };
  return (quote) => checkWhole(quote, page) ?? checkParts(quote, page) ?? MISSING;
}

/** A folded text, and for each place in it whether it lies inside a word. */
interface Page extends Folded {
  readonly inWord: Uint8Array;
}

function insidesOfWords(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  for (const word of text.matchAll(WORD)) inside.fill(1, word.index + 1, word.index + word[0].length);
  return inside;
}

function countWords(folded: string): number {
  return folded.match(WORD)?.length ?? 0;
}

function checkWhole(quote: string, page: Page): QuoteCheck | null {
  const folded = fold(quote).text;
  if (countWords(folded) < FEWEST_WORDS) return null;
  const start = places(folded, page).next().value;
  return start === undefined ? null : { result: 'verbatim', offsets: [page.offsets[start]!] };
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

function checkParts(quote: string, page: Page): QuoteCheck | null {
  const parts = quote.split(ELLIPSIS).map((part) => fold(part).text);
  if (parts.length < 2 || parts.some((part) => countWords(part) < FEWEST_WORDS_OF_A_PART)) return null;
  let chains: Chain[] | null = null;
  for (const part of parts) chains = extend(chains, part, page);
  const found = chains?.[0];
  return found ? { result: 'ellipsis', offsets: startsOf(found).map((start) => page.offsets[start]!) } : null;
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
