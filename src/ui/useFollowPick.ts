// Keeps what is picked in sight: never under the panel, at the top of a phone, and found in the list.
import { useEffect, useRef } from 'react';
import { type Subject, subjectId } from '../model/subject';
import type { Live } from '../live/live';
import { type Camera, panBy, roundCamera, toWorld } from '../view/camera';
import { withCamera } from '../view/view';
import type { Mode } from './Masthead';
import { useMedia, WIDTHS } from './media';
import { useLive, useLiveState } from './useLive';

/** `told` is what is picked as the list marks it. */
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
      const later = setTimeout(
        () => (shift.current = uncover(live, subjectId(pick), shift.current)),
        AFTER_PAINT,
      );
      return () => clearTimeout(later);
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

/** A camera that was moved for the panel's sake, and where it was before. */
interface Shift {
  readonly before: Camera | null;
  readonly after: Camera;
}

const MARGIN = 24;
/** Ms until the picture shows what is picked. */
const AFTER_PAINT = 50;

/** Moves the picture so far that the panel, which lies over it, does not cover what is picked. */
function uncover(live: Live, id: string, earlier: Shift | null): Shift | null {
  const panel = document.querySelector('.panel')?.getBoundingClientRect();
  const marks = [...document.querySelectorAll('.sheet:not([data-away]) [data-subject]')];
  const drawn = marks.filter((mark) => mark.getAttribute('data-subject') === id);
  if (!panel || drawn.length === 0) return earlier;
  const right = Math.max(...drawn.map((mark) => mark.getBoundingClientRect().right));
  if (right <= panel.left - MARGIN) return earlier;
  const { area, projection } = live.picture().scene;
  const { camera: before } = live.store.getState().view;
  const now = before ?? {
    center: toWorld(projection, [area.x + area.width / 2, area.y + area.height / 2]),
    span: Math.min(area.width, area.height) / projection.scale,
  };
  const after = roundCamera(panBy(now, area, panel.left - MARGIN - right, 0));
  live.change((view) => withCamera(view, after), 'replace');
  return { before: earlier && earlier.after === before ? earlier.before : before, after };
}

/** Back to the camera before, unless the reader has moved it since. */
function shiftBack(live: Live, shift: Shift | null): null {
  if (shift && live.store.getState().view.camera === shift.after)
    live.change((view) => withCamera(view, shift.before), 'replace');
  return null;
}
