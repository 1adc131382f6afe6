// Whether the page is being printed: paper cannot open what is closed.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function useOnPaper(): boolean {
  const [isOnPaper, print] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    // Before the listener that opens what is closed: it must find everything there.
    const early = { capture: true, signal: stop.signal };
    window.addEventListener('beforeprint', () => flushSync(() => print(true)), early);
    window.addEventListener('afterprint', () => print(false), early);
    return () => stop.abort();
  }, []);
  return isOnPaper;
}
