// Where nothing is found: the names that come nearest to what was typed, letter by letter.
import { edits } from '../dataset/nearest';
import { compareText } from '../model/order';
import type { Named, Spelling } from './searchNames';
import type { Typed } from './searchQuery';

const MOST = 3;

/** At most three names near all that was typed; else near one of its words. */
export function nearestNames(named: readonly Named[], typed: Typed): string[] {
  const whole = near(named, typed);
  if (whole.length > 0 || typed.words.length < 2) return whole;
  return [...new Set(typed.words.flatMap((word) => near(named, { words: [word], joined: word })))].slice(
    0,
    MOST,
  );
}

/** No name of which more than half is other letters. */
function near(named: readonly Named[], { words, joined }: Typed): string[] {
  const limit = Math.max(2, Math.ceil(joined.length / 2));
  const far = (spelling: Spelling) =>
    Math.min(wholeFar(spelling, joined, limit), wordFar(spelling, words, limit));
  return named
    .map(({ spellings, claims }) => ({
      name: spellings[0]!.text,
      claims,
      far: Math.min(...spellings.map(far)),
    }))
    .filter((one) => one.far < limit)
    .toSorted((a, b) => a.far - b.far || b.claims - a.claims || compareText(a.name, b.name))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function wholeFar({ joined }: Spelling, typed: string, limit: number): number {
  return Math.abs(joined.length - typed.length) >= limit ? limit : edits(typed, joined, limit);
}

/** Each word to the nearest of the name, or to the beginning of one, which is a little farther. */
function wordFar({ terms }: Spelling, words: readonly string[], limit: number): number {
  let sum = 0;
  for (const word of words) {
    const fars = terms.flatMap((term) => [
      edits(word, term, limit),
      edits(word, term.slice(0, word.length), limit) + BEGINNING,
    ]);
    // A word with no letter in common counts whole.
    sum += Math.min(...fars, word.length);
    if (sum >= limit) return limit;
  }
  return sum;
}

const BEGINNING = 0.5;
