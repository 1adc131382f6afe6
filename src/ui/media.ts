// What the reader's screen and settings say: width, theme, contrast.
import { useSyncExternalStore } from 'react';

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

export type ThemeFlag = 'auto' | 'light' | 'dark';

/** The flag `theme` of an address; anything else means what the reader's system asks for. */
export function themeFlag(search: string): ThemeFlag {
  const flag = new URLSearchParams(search).get('theme');
  return flag === 'light' || flag === 'dark' ? flag : 'auto';
}

export function useTheme(flag: ThemeFlag): 'light' | 'dark' {
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (flag !== 'auto') return flag;
  return dark ? 'dark' : 'light';
}

/** The widths at which the page is set otherwise, px; narrow.css and panel.css have the same. */
export const WIDTHS = { sheet: 720, menu: 900, column: 1100 } as const;
