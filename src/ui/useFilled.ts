// Receipts behind closed rows: rendered once the picture is on screen; a list that grows fills its own, but for paper.
import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether closed rows hold their receipts already, for find-in-page and print; what grows waits for paper. */
export function useFilled(grows: boolean): boolean {
  const [isFilled, fill] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('beforeprint', () => flushSync(() => fill(true)), {
      capture: true,
      signal: stop.signal,
    });
    if (!grows) startTransition(() => fill(true));
    return () => stop.abort();
  }, [grows]);
  return isFilled;
}
