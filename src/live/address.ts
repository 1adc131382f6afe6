// The address bar as the spelling of the view: true at all times, one history.
import type { How } from './live';

/** What a live map needs of an address bar; an embed has one that goes nowhere. */
export interface Address {
  /** The query without `?`. */
  read(): string;
  write(query: string, how: How): void;
  /** Goes Back or Forward where that entry is ours; false, and nothing happens, where it is another page's. */
  step(by: -1 | 1): boolean;
  /** Calls back when the reader went Back or Forward; the returned function stops it. */
  listen(back: () => void): () => void;
}

/** Settings that stand in the address beside the view and are kept as they are. */
const FLAGS = ['theme'] as const;

/** How many entries before this one are ours, kept in the entry itself: a reload and the way back from another page find it there. */
interface Entry {
  readonly ours: number;
}

/** The browser's own address bar and history. */
export function browserAddress(window: Window): Address {
  const { location, history } = window;
  const ours = () => (history.state as Partial<Entry> | null)?.ours;
  /** The last of our entries that Forward can reach; known only of those made since the page was loaded. */
  let last = 0;
  return {
    read: () => location.search.slice(1),
    write(query, how) {
      const search = [flagsOf(location.search), query].filter((part) => part !== '').join('&');
      const next = location.pathname + (search === '' ? '' : `?${search}`) + location.hash;
      // As the browser spells it: some signs it encodes.
      if (new URL(next, location.href).href === location.href) return;
      if (how === 'replace') return history.replaceState(history.state, '', next);
      if (ours() === undefined) history.replaceState({ ours: 0 } satisfies Entry, '');
      last = ours()! + 1;
      history.pushState({ ours: last } satisfies Entry, '', next);
    },
    step(by) {
      const at = ours();
      if (at === undefined || (by === -1 ? at === 0 : at >= last)) return false;
      history.go(by);
      return true;
    },
    listen(back) {
      window.addEventListener('popstate', back);
      return () => window.removeEventListener('popstate', back);
    },
  };
}

/** For a page whose address is not ours: an embed, a test. */
export function memoryAddress(query = ''): Address {
  let now = query;
  return { read: () => now, write: (next) => void (now = next), step: () => false, listen: () => () => {} };
}

function flagsOf(search: string): string {
  const params = new URLSearchParams(search);
  return FLAGS.flatMap((flag) =>
    params.has(flag) ? [`${flag}=${encodeURIComponent(params.get(flag)!)}`] : [],
  ).join('&');
}
