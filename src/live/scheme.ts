// Light or dark: what the address says, or what the reader's system asks for, as it changes.

export type Scheme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/** The flag `theme` of a query is `light` or `dark`; anything else means what the system asks for. */
export function schemeOf(window: Window): Scheme {
  const flag = new URLSearchParams(window.location.search).get('theme');
  if (flag === 'light' || flag === 'dark') return flag;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back when the system changes its mind; a flag in the address stays what it is. */
export function followScheme(window: Window, changed: () => void): void {
  window.matchMedia(DARK).addEventListener('change', changed);
}
