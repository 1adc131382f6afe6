// How high the header is, for what stands under it: with larger text it takes two rows.
import { type RefObject, useLayoutEffect } from 'react';

export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!globalThis.ResizeObserver) return undefined;
    const element = bar.current!;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--bar', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [bar]);
}
