// Mouse and touch on the stage: hover previews, a click picks, a drag moves one node and only it.
import type { NodeId } from '../dataset/dataset';
import type { Point, Subject } from '../model/subject';
import { toWorld } from '../view/camera';
import { pickAt } from '../scene/pick';
import { withMoved, withPick } from '../view/view';
import type { Live } from './live';

/** Of a mouse's buttons that are down. */
const LEFT = 1;
/** Px that a pointer may stray and still have clicked. */
const SLACK = 5;
/** Smallest hit radius of a disc, px. */
const REACH = { mouse: 12, touch: 22 };

interface Hold {
  readonly subject: Subject | null;
  readonly start: Point;
  dragged: boolean;
}

export function attachPointer(live: Live, surface: HTMLElement, host: HTMLElement): () => void {
  let hold: Hold | null = null;
  let hasTapped = false;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => surface.addEventListener(type, listener, { signal: stop.signal, passive: false });

  on('pointerdown', (event) => {
    // A second finger: this is no click any more, whichever finger is lifted first.
    if (!event.isPrimary) hold = null;
    if (event.button !== 0 || !event.isPrimary) return;
    hold = {
      subject: subjectAt(live, surface, event),
      start: [event.clientX, event.clientY],
      dragged: false,
    };
  });
  on('pointermove', (event) => {
    // The button was let go outside, where nobody heard of it.
    if (event.pointerType === 'mouse' && !(event.buttons & LEFT)) hold = null;
    if (hold) drag(event, hold);
    else if (event.pointerType === 'mouse') hover(event);
  });
  on('pointerup', (event) => {
    const ended = hold;
    hold = null;
    if (!ended || ended.dragged || strayed(event, ended.start)) return;
    hasTapped = event.pointerType === 'touch';
    live.change((view) => withPick(view, ended.subject), 'push');
    host.focus({ preventScroll: true });
  });
  // The mouse that a browser makes of a tap comes later, when what it would press may have moved under the finger.
  on('touchend', (event) => {
    if (hasTapped && event.cancelable) event.preventDefault();
    hasTapped = false;
  });
  on('pointercancel', () => (hold = null));
  on('pointerleave', () => live.hover(null));

  function hover(event: PointerEvent) {
    const subject = subjectAt(live, surface, event);
    live.hover(subject);
    surface.classList.toggle('over-subject', subject !== null);
  }

  function drag(event: PointerEvent, held: Hold) {
    if (held.subject?.kind !== 'node' || event.pointerType !== 'mouse') return;
    if (!held.dragged && !strayed(event, held.start)) return;
    if (!held.dragged) surface.setPointerCapture(event.pointerId);
    const { scene } = live.picture();
    const place = toWorld(scene.projection, pointIn(surface, event));
    const id: NodeId = held.subject.id;
    live.change((view) => withMoved(view, id, place), held.dragged ? 'replace' : 'push');
    held.dragged = true;
  }

  return () => stop.abort();
}

function strayed({ clientX, clientY }: PointerEvent, [x, y]: Point): boolean {
  return Math.abs(clientX - x) > SLACK || Math.abs(clientY - y) > SLACK;
}

/** The subject under a pointer; none where the picture is still that of another file. */
export function subjectAt(
  live: Live,
  surface: HTMLElement,
  event: { clientX: number; clientY: number; pointerType?: string },
): Subject | null {
  if (!live.isPickable()) return null;
  return pickAt(
    live.picture().scene,
    pointIn(surface, event),
    event.pointerType === 'touch' ? REACH.touch : REACH.mouse,
  );
}

function pointIn(surface: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const box = surface.getBoundingClientRect();
  return [clientX - box.left, clientY - box.top];
}
