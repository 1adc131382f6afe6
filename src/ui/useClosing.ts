// Closing the panel, by its button or by Escape: what is picked is let go, and focus goes back to where it was.
import { useCallback, useEffect, useRef } from 'react';
import type { Subject } from '../model/subject';
import { withPick } from '../view/view';
import { useLive } from './useLive';
import { useShortcut } from './useShortcut';

/** `told` is what the panel tells of. */
export function useClosing(told: Subject | null): () => void {
  const live = useLive();
  const giveBack = useFocusBack(told);
  const close = useCallback(() => {
    const inside = document.activeElement?.closest('.panel');
    live.change((view) => withPick(view, null), 'push');
    if (inside) giveBack();
  }, [live, giveBack]);
  useShortcut('close', () => {
    if (isSheetOpen() || !live.store.getState().view.pick) return false;
    close();
    return true;
  });
  return close;
}

/** Remembers where the reader was before the receipts; the focus is never lost with what the panel no longer shows. */
function useFocusBack(told: Subject | null): () => void {
  const before = useRef<HTMLElement | null>(null);
  const wasInside = useRef(false);
  const giveBack = useCallback(() => {
    const place = before.current?.isConnected ? before.current : document.querySelector<HTMLElement>(PICTURE);
    place?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      wasInside.current = target.closest('.panel') !== null;
      if (!wasInside.current) before.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (!wasInside.current || document.activeElement !== document.body) return;
    if (told) document.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    else giveBack();
  }, [told, giveBack]);
  return giveBack;
}

const PICTURE = '[data-stage]';

/** An open sheet takes Escape first. */
function isSheetOpen(): boolean {
  try {
    // Its few elements only: a selector alone would go through the whole page.
    return [...document.getElementsByClassName('popover')].some((sheet) => sheet.matches(':popover-open'));
  } catch {
    // A browser without popovers does not know the word.
    return false;
  }
}
