// A window that is wide enough for everything, for the tests of one file.
import { afterEach, beforeEach, vi } from 'vitest';

export function inWideWindow(): void {
  const matchMedia = (query: string) => ({
    matches: query.includes('min-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  beforeEach(() => vi.stubGlobal('matchMedia', matchMedia));
  afterEach(() => vi.unstubAllGlobals());
}
