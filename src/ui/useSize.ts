// The size of an element in px, followed as it changes, and how large the reader has text set.
import { type RefObject, useLayoutEffect, useState } from 'react';

const UNMEASURED = { width: 640, height: 68, text: 1 };

export function useSize(host: RefObject<Element | null>): {
  readonly width: number;
  readonly height: number;
  /** 1 where text has its usual size. */
  readonly text: number;
} {
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = host.current!;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const text = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height), text });
    };
    measure();
    if (!globalThis.ResizeObserver) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return size;
}
