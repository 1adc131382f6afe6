// Finding: who and what in a model fits what was typed, in groups, each result with why; loaded when first asked for.
import type { Model } from '../model/model';
import type { Found } from './found';
import { type NameFound, nameFinder, namedIn } from './searchNames';
import { nearestNames } from './searchNearest';
import { typedWords } from './searchQuery';
import { wordFinder } from './searchWords';

export type FoundKind = 'people' | 'companies' | 'words';

export interface FoundGroup {
  readonly kind: FoundKind;
  /** The best of them, as many as were asked for. */
  readonly found: readonly Found[];
  readonly total: number;
}

/** How many are wanted of each kind. */
export type Wanted = Readonly<Record<FoundKind, number>>;

export interface SearchResults {
  /** Only groups in which something was found, the best first. */
  readonly groups: readonly FoundGroup[];
  /** Where nothing was found: the nearest names. */
  readonly nearest: readonly string[];
}

export interface Search {
  readonly model: Model;
  readonly search: (query: string, wanted: Wanted) => SearchResults;
}

const NOTHING: SearchResults = { groups: [], nearest: [] };

/** Indexes a model as it was known on the day of its view. */
export function buildSearch(model: Model): Search {
  const named = namedIn(model);
  const findNames = nameFinder(model, named);
  const findWords = wordFinder(model);
  return {
    model,
    search(query, wanted) {
      const typed = typedWords(query);
      if (typed.words.length === 0) return NOTHING;
      const names = findNames(typed);
      const asTyped = findWords(typed, 'as typed');
      const words = names.length + asTyped.length > 0 ? asTyped : findWords(typed, 'slipped');
      const isName = typed.words.length > 1;
      const groups = grouped(names, words, isName ? FULL_NAMES_FIRST : WORDS_FIT, wanted);
      return { groups, nearest: groups.length > 0 ? [] : nearestNames(named, typed) };
    },
  };
}

/** Words fit as well as what somebody is known for; after a full name with a slip in it. */
const WORDS_FIT = 3;
const FULL_NAMES_FIRST = 5;

function grouped(
  names: readonly NameFound[],
  words: readonly { tell: () => Found }[],
  wordsFit: number,
  wanted: Wanted,
): FoundGroup[] {
  const people = names.filter(({ isCompany }) => !isCompany);
  const companies = names.filter(({ isCompany }) => isCompany);
  return [
    { kind: 'people' as const, found: people, fit: people[0]?.fit ?? 0 },
    { kind: 'companies' as const, found: companies, fit: companies[0]?.fit ?? 0 },
    { kind: 'words' as const, found: words, fit: wordsFit },
  ]
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ kind, found }) => ({
      kind,
      found: found.slice(0, wanted[kind]).map(({ tell }) => tell()),
      total: found.length,
    }));
}
