// Closing the panel, by its button or by Escape: what is picked is let go, and focus goes back to where it was.
import { useCallback, useEffect, useRef } from 'react';
import { withPick } from '../view/view';
import { useLive } from './useLive';

export function useClosing(): () => void {
  const live = useLive();
  const before = useRef<HTMLElement | null>(null);
  const close = useCallback(() => {
    const inside = document.activeElement?.closest('.panel');
    live.change((view) => withPick(view, null), 'push');
    if (inside) before.current?.focus({ preventScroll: true });
  }, [live]);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('.panel')) before.current = target;
    };
    document.addEventListener('focusin', remember, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isSomethingOpen()) return;
        if (live.store.getState().view.pick) close();
      },
      { signal },
    );
    return () => stop.abort();
  }, [live, close]);
  return close;
}

/** A sheet or dialog takes Escape first. */
function isSomethingOpen(): boolean {
  if (document.querySelector('dialog[open]')) return true;
  try {
    return document.querySelector(':popover-open') !== null;
  } catch {
    // A browser without popovers does not know the word.
    return false;
  }
}
