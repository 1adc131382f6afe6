// Receipts behind closed rows: rendered once the picture is on screen, and in a very long list only as rows are opened.
import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether closed rows hold their receipts already, for find-in-page and print; `many` waits for paper. */
export function useFilled(many: boolean): boolean {
  const [isFilled, fill] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('beforeprint', () => flushSync(() => fill(true)), { signal: stop.signal });
    if (!many) startTransition(() => fill(true));
    return () => stop.abort();
  }, [many]);
  return isFilled;
}
