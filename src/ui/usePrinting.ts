// Printing: paper cannot open a row, so every row and part of the list stands open while it is printed.
import { useEffect } from 'react';

/** What is explained on demand, and what can be done with a receipt, stays closed. */
const CLOSED = '.list details:not([open], .status, .cite-as)';

export function usePrinting(): void {
  useEffect(() => {
    const stop = new AbortController();
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(CLOSED)];
      for (const row of opened) row.open = true;
    };
    const close = () => {
      for (const row of opened) row.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', open, { signal: stop.signal });
    window.addEventListener('afterprint', close, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
