// F6 goes round the three parts of the page: the picture, the receipts, the list.
import { useShortcut } from './useShortcut';

const REGIONS = ['[data-stage]', '.panel', '.list'] as const;

export function useRegions(): void {
  useShortcut('onward', () => go(1));
  useShortcut('backward', () => go(-1));
}

function go(by: 1 | -1): boolean {
  const regions = REGIONS.flatMap((name) => document.querySelector<HTMLElement>(name) ?? []).filter(isThere);
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const next =
    now === -1 ? (by === 1 ? 0 : regions.length - 1) : (now + by + regions.length) % regions.length;
  regions[next]?.focus();
  return regions.length > 0;
}

/** A narrow screen hides the picture while it shows the list. */
function isThere(region: HTMLElement): boolean {
  return region.checkVisibility?.() ?? true;
}
