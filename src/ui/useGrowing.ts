// A long list grows while the page has nothing else to do; on paper it is whole at once.
import { useEffect, useState } from 'react';
import { useOnPaper } from './useOnPaper';

interface Growth {
  /** So many are there at once. */
  readonly first: number;
  /** So many come at a time, few enough for a slow machine to answer in between. */
  readonly step: number;
}

/** How many of `total` may be rendered by now; `whole` for what is opened for paper. */
export function useGrowing(total: number, { first, step }: Growth, whole = false): number {
  const [ready, grow] = useState(first);
  const isOnPaper = useOnPaper();
  const isWhole = ready >= total;
  useEffect(() => {
    if (isWhole) return undefined;
    return whenIdle(() => grow(ready + step));
  }, [isWhole, ready, step]);
  return isWhole || isOnPaper || whole ? total : ready;
}

function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(then, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(then, 16);
  return () => clearTimeout(id);
}
