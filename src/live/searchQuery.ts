// What was typed, as a question to the index: word order is free, the last word may be unfinished, one slip is forgiven.
import type MiniSearch from 'minisearch';
import type { Query, SearchOptions } from 'minisearch';
import { termsOf } from './searchText';

export interface Typed {
  readonly words: readonly string[];
  /** The words without the spaces between them: "open ai" is OpenAI. */
  readonly joined: string;
}

export function typedWords(text: string): Typed {
  const words = termsOf(text.slice(0, LONGEST));
  return { words, joined: words.join('') };
}

const LONGEST = 200;
const FEWEST_LETTERS = 4;

/** For an index whose texts are folded already: a term is a term. */
export const AS_TYPED: SearchOptions = { tokenize: (text) => [text], processTerm: (term) => term };

/** Every word as it was typed, the last as the beginning of one if it has `fewest` letters. */
export function strict({ words, joined }: Typed, fewest = 1): Query {
  const beginning = (word: string): Query => ({
    combineWith: 'OR',
    queries: [word],
    prefix: word.length >= fewest,
  });
  const all: Query = {
    combineWith: 'AND',
    queries: words.map((word, at) => (at === words.length - 1 ? beginning(word) : word)),
  };
  return words.length > 1 ? { combineWith: 'OR', queries: [all, beginning(joined)] } : all;
}

/** Words of four letters and more with a letter too many, too few, another, or swapped with its neighbour. */
export function slipped({ words }: Typed): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word, at) => ({
      combineWith: 'OR',
      queries: [word, ...(word.length >= FEWEST_LETTERS ? swaps(word) : [])].map((one) => ({
        combineWith: 'OR',
        queries: [one],
        prefix: at === words.length - 1,
        fuzzy: one === word && word.length >= FEWEST_LETTERS ? 0.2 : false,
      })),
    })),
  };
}

function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ).filter((swapped) => swapped !== word);
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** The words of the text that were found. */
  readonly terms: ReadonlySet<string>;
}

export function hitsOf(index: MiniSearch, query: Query, options?: SearchOptions): Hit[] {
  return index
    .search(query, options)
    .map(({ id, score, terms }) => ({ id: id as string, score, terms: new Set(terms) }));
}
