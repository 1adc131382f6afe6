// What the reader's screen and settings say, as it changes: width, theme, contrast.
import { useSyncExternalStore } from 'react';
import { DARK, type Scheme, type ThemeFlag } from '../live/scheme';

/** Whether a media query holds; false where there are none. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
    () => false,
  );
}

export function useTheme(flag: ThemeFlag): Scheme {
  const dark = useMedia(DARK);
  if (flag !== 'auto') return flag;
  return dark ? 'dark' : 'light';
}

/** The widths at which the page is set otherwise, px; narrow.css and panel.css have the same. */
export const WIDTHS = { sheet: 720, menu: 900, column: 1100 } as const;
