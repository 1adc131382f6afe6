// Light or dark, and how much contrast: what the address says, or what the reader's system asks for, as it changes.

export type Scheme = 'light' | 'dark';

export const DARK = '(prefers-color-scheme: dark)';
/** Where the system sets the colors, nothing recedes either. */
export const MORE_CONTRAST = '(prefers-contrast: more), (forced-colors: active)';

export type ThemeFlag = 'auto' | Scheme;

/** The flag `theme` of an address; anything else means what the reader's system asks for. */
export function themeFlag(search: string): ThemeFlag {
  const flag = new URLSearchParams(search).get('theme');
  return flag === 'light' || flag === 'dark' ? flag : 'auto';
}

export function schemeOf(window: Window): Scheme {
  const flag = themeFlag(window.location.search);
  if (flag !== 'auto') return flag;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back when the system changes its mind; a flag in the address stays what it is. */
export function followScheme(window: Window, changed: () => void): void {
  window.matchMedia(DARK).addEventListener('change', changed);
}
