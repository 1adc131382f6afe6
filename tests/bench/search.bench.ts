// How long finding takes on the shipped map, from nothing and once indexed; nothing is asserted.
import { buildSearch } from '../../src/live/search';
import { shipped } from '../fixtures/shipped';

const FEW = { people: 5, companies: 5, words: 5 };

/** What is timed, by name. */
export function works(): Record<string, () => unknown> {
  const model = shipped();
  const ready = buildSearch(model);
  return {
    'index and first search, the shipped file': () => buildSearch(model).search('shengja', FEW),
    'a search once indexed': () => ready.search('meta', FEW),
    'a search that finds nothing': () => ready.search('qwertyuiop', FEW),
  };
}
