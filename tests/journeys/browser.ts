// A browser without a screen: an address bar with one history, and a map that runs in it.
import { parse } from '../../src/dataset/parse';
import type { Address } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import type { Live } from '../../src/live/live';
import type { Settle } from '../../src/live/places';
import type { Frame } from '../../src/scene/scene';
import { nodeDiscs } from '../scene/marks';
import { small } from '../fixtures/small';
import { settleAtOnce } from '../fixtures/settleAtOnce';
import type { Dataset } from '../../src/dataset/dataset';

export interface Browser extends Address {
  back(): void;
  forward(): void;
  /** Every entry of the history, oldest first. */
  readonly entries: readonly string[];
}

function browser(query = ''): Browser {
  const entries = [query];
  const listeners = new Set<() => void>();
  let at = 0;
  const go = (by: number) => {
    const next = at + by;
    if (next < 0 || next >= entries.length) throw new Error('the history ends here');
    at = next;
    for (const listener of listeners) listener();
  };
  return {
    entries,
    read: () => entries[at]!,
    write(next, how) {
      if (next === entries[at]) return;
      if (how === 'push') entries.splice(++at, Infinity, next);
      else entries[at] = next;
    },
    step(by) {
      const isThere = at + by >= 0 && at + by < entries.length;
      if (isThere) go(by);
      return isThere;
    },
    listen(back) {
      listeners.add(back);
      return () => listeners.delete(back);
    },
    back: () => go(-1),
    forward: () => go(1),
  };
}

export const STAGE: Frame = { width: 1028, height: 700, theme: 'light', furniture: false };

export function visit(
  query = '',
  dataset: Dataset = small(),
  settle: Settle = settleAtOnce,
): { live: Live; address: Browser } {
  const address = browser(query);
  return { live: createLive({ dataset, address, frame: STAGE, parse, settle }), address };
}

/** Where every disc on screen is. */
export const placesOn = (live: Live) =>
  new Map([...nodeDiscs(live.picture().scene)].map(([id, disc]) => [id, disc.at]));

export const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
