// The size of an element in px, followed as it changes.
import { type RefObject, useLayoutEffect, useState } from 'react';

const UNMEASURED = { width: 640, height: 68 };

export function useSize(host: RefObject<Element | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = host.current!;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) });
    };
    measure();
    if (!globalThis.ResizeObserver) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return size;
}
