// Pairs of texts at most two edits apart, found without comparing all pairs: both lead to the same text by deletions.
import { edits } from '../dataset/nearest';

const FARTHEST = 2;

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly edits: number;
}

/** In a crowd of texts that share a deletion, each is compared with the first alone, so that the work stays linear. */
const CROWD = 8;
/** A text's place in the list, packed behind 32 bits of hash into one exact number. */
const PLACES = 2 ** 21;
const BASE = 0x01000193;

/** Pairs of different texts one or two edits apart, by their places in the list. */
export function closePairs(texts: readonly string[]): Pair[] {
  const keys = keysOf(texts);
  const pairs = new Map<number, Pair>();
  const compare = (a: number, b: number) => {
    const key = a * PLACES + b;
    if (pairs.has(key) || texts[a] === texts[b]) return;
    pairs.set(key, { a, b, edits: edits(texts[a]!, texts[b]!, FARTHEST + 1) });
  };
  for (let from = 0; from < keys.length;) {
    const hash = Math.floor(keys[from]! / PLACES);
    const sharing: number[] = [];
    for (; from < keys.length && Math.floor(keys[from]! / PLACES) === hash; from++) {
      const place = keys[from]! % PLACES;
      if (sharing.at(-1) !== place) sharing.push(place);
    }
    comparePairs(sharing, compare);
  }
  return [...pairs.values()].filter((pair) => pair.edits <= FARTHEST);
}

function comparePairs(sharing: readonly number[], compare: (a: number, b: number) => void): void {
  const firsts = sharing.length > CROWD ? 1 : sharing.length;
  for (let i = 0; i < firsts; i++)
    for (let k = i + 1; k < sharing.length; k++) compare(sharing[i]!, sharing[k]!);
}

/** The hashes of every text without none, one or two of its letters, each with the text's place; sorted. */
function keysOf(texts: readonly string[]): Float64Array {
  const amount = texts.reduce((sum, { length: n }) => sum + 1 + n + (n * (n - 1)) / 2, 0);
  const keys = new Float64Array(amount);
  let next = 0;
  texts.forEach((text, place) => {
    deletions(text, (hash) => (keys[next++] = hash * PLACES + place));
  });
  return keys.sort();
}

/** A rolling hash, so that leaving out letters costs the same however long the text is. */
function deletions(text: string, each: (hash: number) => void): void {
  const n = text.length;
  const power = new Int32Array(n + 1).fill(1);
  const prefix = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    power[i + 1] = Math.imul(power[i]!, BASE);
    prefix[i + 1] = (Math.imul(prefix[i]!, BASE) + text.charCodeAt(i) + 1) | 0;
  }
  const then = (hash: number, from: number, to: number) => {
    const part = (prefix[to]! - Math.imul(prefix[from]!, power[to - from]!)) | 0;
    return (Math.imul(hash, power[to - from]!) + part) | 0;
  };
  each(prefix[n]! >>> 0);
  for (let i = 0; i < n; i++) {
    each(then(prefix[i]!, i + 1, n) >>> 0);
    for (let k = i + 1; k < n; k++) each(then(then(prefix[i]!, i + 1, k), k + 1, n) >>> 0);
  }
}
