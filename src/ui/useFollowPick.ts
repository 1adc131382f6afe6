// Keeps what is picked in sight: never under the panel, at the top of a phone, and found in the list.
import { useEffect, useRef } from 'react';
import type { Subject } from '../model/subject';
import { type Shift, shiftBack, uncover } from '../live/inSight';
import { useMedia, WIDTHS } from './media';
import { useLive, useLiveState } from './useLive';

/** `told` is what is picked as the list marks it. */
/** What the page is read as: the picture, of people or flows, or the list. */
export type Mode = 'people' | 'list';

export function useFollowPick(mode: Mode, told: Subject | null): void {
  const live = useLive();
  const now = useLiveState((state) => state.view.pick);
  const pick = mode === 'list' ? told : now;
  // Asked of the style: to ask the document for its width would lay it out.
  const isWide = useMedia(`(min-width: ${WIDTHS.sheet}px)`);
  const isColumn = useMedia(`(min-width: ${WIDTHS.column}px)`);
  const scrolled = useRef<number | null>(null);
  const shift = useRef<Shift | null>(null);
  useEffect(() => {
    if (mode === 'list') {
      if (pick) showInList();
    } else if (!isWide) {
      scrolled.current = followOnPhone(pick !== null, scrolled.current);
    } else if (!isColumn && pick) {
      // After the frame that shows it: nobody waits for the page to be measured.
      const later = requestAnimationFrame(
        () => (shift.current = uncover(live, pick, edgeOfPanel(), shift.current)),
      );
      return () => cancelAnimationFrame(later);
    }
    if (!pick) shift.current = shiftBack(live, shift.current);
    return undefined;
  }, [live, mode, pick, isWide, isColumn]);
}

/** The first row of what is picked, opened where it is the only one. */
function showInList() {
  // What was shown in another form is still there, out of sight.
  const rows = [...document.querySelectorAll<HTMLElement>('.list .entry[aria-current]')].filter(
    (row) => row.checkVisibility?.() ?? true,
  );
  if (rows.length === 1) rows[0]!.querySelector('details')!.open = true;
  rows[0]?.scrollIntoView?.({ block: 'start' });
}

/** The sheet covers the lower part: the stage goes to the top, and the page back to its place afterwards. */
function followOnPhone(isPicked: boolean, scrolled: number | null): number | null {
  if (isPicked && scrolled === null) {
    const before = window.scrollY;
    document.querySelector('.stage')?.scrollIntoView?.({ block: 'start' });
    return before;
  }
  if (!isPicked && scrolled !== null) window.scrollTo?.(0, scrolled);
  return isPicked ? scrolled : null;
}

/** Where the panel begins to cover the picture, px of the frame. */
function edgeOfPanel(): number {
  const [panel, stage] = ['.panel', '.stage-picture'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  );
  return panel && stage ? panel.left - stage.left : Infinity;
}
