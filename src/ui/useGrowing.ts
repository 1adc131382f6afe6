// A long list grows while the page has nothing else to do; for paper it is whole at once.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface Growth {
  /** So many are there at once. */
  readonly first: number;
  /** So many come at a time, few enough for a slow machine to answer in between. */
  readonly step: number;
}

/** How many of `total` may be rendered by now. */
export function useGrowing(total: number, { first, step }: Growth): number {
  const [ready, grow] = useState(first);
  const isWhole = ready >= total;
  useEffect(() => {
    if (isWhole) return undefined;
    return whenIdle(() => grow(ready + step));
  }, [isWhole, ready, step]);
  useEffect(() => {
    const stop = new AbortController();
    // Before the listener that opens what is closed: it must find everything there.
    const whole = () => flushSync(() => grow(Infinity));
    window.addEventListener('beforeprint', whole, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return isWhole ? total : ready;
}

function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(then, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(then, 16);
  return () => clearTimeout(id);
}
