// The address bar as the spelling of the view: true at all times, one history.
import type { How } from './live';

/** What a live map needs of an address bar; an embed has one that goes nowhere. */
export interface Address {
  /** The query without `?`. */
  read(): string;
  write(query: string, how: How): void;
  /** Calls back when the reader went Back or Forward; the returned function stops it. */
  listen(back: () => void): () => void;
}

/** Settings that stand in the address beside the view and are kept as they are. */
const FLAGS = ['theme'] as const;

/** The browser's own address bar and history. */
export function browserAddress(window: Window): Address {
  const { location, history } = window;
  return {
    read: () => location.search.slice(1),
    write(query, how) {
      const search = [flagsOf(location.search), query].filter((part) => part !== '').join('&');
      if (search === location.search.slice(1)) return;
      const next = location.pathname + (search === '' ? '' : `?${search}`) + location.hash;
      if (how === 'push') history.pushState(null, '', next);
      else history.replaceState(null, '', next);
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
  return { read: () => now, write: (next) => void (now = next), listen: () => () => {} };
}

function flagsOf(search: string): string {
  const params = new URLSearchParams(search);
  return FLAGS.flatMap((flag) =>
    params.has(flag) ? [`${flag}=${encodeURIComponent(params.get(flag)!)}`] : [],
  ).join('&');
}
