// Printing: paper cannot open a row, so every row of the list stands open while it is printed.
import { useEffect } from 'react';

export function usePrinting(): void {
  useEffect(() => {
    const stop = new AbortController();
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.list details:not([open])')];
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
