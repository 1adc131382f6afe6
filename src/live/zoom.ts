// Zoom and pan by hand: wheel, drag and two fingers, each gesture a new camera of the view.
import type { Point } from '../model/subject';
import type { Picture } from '../placing';
import { pickAt } from '../scene/pick';
import { type Camera, panBy, roundCamera, zoomAbout } from '../view/camera';
import { withCamera } from '../view/view';
import { cameraOf } from './cameraOf';
import type { Live } from './live';

export interface StageOptions {
  /** `page`: the wheel scrolls the page and zooms only with Ctrl or Cmd (an embed); `map`: it zooms. */
  readonly wheel: 'page' | 'map';
  /** Shows how one picture became the next, where a page wants that. */
  readonly glide?: (sheet: HTMLElement, before: Picture, after: Picture) => void;
}

/** One point drags, two also zoom: from where they were first, so that no rounding adds up on the way. */
interface Gesture {
  /** Null before the first move. */
  camera: Camera | null;
  readonly points: readonly Point[];
}

interface At {
  readonly clientX: number;
  readonly clientY: number;
}

/** Doublings of the scale per unit of a wheel: px, lines, pages. */
const WHEEL = [0.002, 0.05, 1] as const;

export function attachZoom(live: Live, surface: HTMLElement, { wheel }: StageOptions) {
  const stop = new AbortController();
  const { signal } = stop;
  let fingers: Gesture | null = null;
  /** Ends what follows the mouse while its button is down. */
  let drag: AbortController | null = null;
  const letGo = () => drag?.abort();

  const look = (edit: (camera: Camera) => Camera) => {
    const { scene } = live.picture();
    live.change((view) => withCamera(view, roundCamera(edit(view.camera ?? cameraOf(scene)))), 'replace');
  };
  const area = () => live.picture().scene.area;

  surface.addEventListener(
    'wheel',
    (event) => {
      const isZoom = event.ctrlKey || event.metaKey;
      if (wheel === 'page' && !isZoom) return;
      event.preventDefault();
      const turned = -event.deltaY * WHEEL[event.deltaMode as 0 | 1 | 2] * (event.ctrlKey ? 10 : 1);
      const at = pointIn(surface, event);
      look((camera) => zoomAbout(camera, area(), 2 ** turned, at));
    },
    { signal, passive: false },
  );

  surface.addEventListener(
    'mousedown',
    (event) => {
      if (
        event.button !== 0 ||
        event.ctrlKey ||
        pickAt(live.picture().scene, pointIn(surface, event))?.kind === 'node'
      )
        return;
      const held: Gesture = { camera: null, points: [pointIn(surface, event)] };
      letGo();
      // No signal made of both: WebKit forgets one that nothing holds, and the hand would never let go.
      drag = new AbortController();
      const options = { signal: drag.signal };
      window.addEventListener('mousemove', (move) => follow(held, [pointIn(surface, move)]), options);
      window.addEventListener('mouseup', letGo, options);
    },
    { signal },
  );

  const touch = (event: TouchEvent) => {
    const points = [...event.touches].slice(0, 2).map((finger) => pointIn(surface, finger));
    const isOurs = points.length === 2 || (points.length === 1 && isNear());
    if (isOurs && event.cancelable) event.preventDefault();
    if (!isOurs) fingers = null;
    else if (event.type === 'touchmove' && points.length === fingers?.points.length) follow(fingers, points);
    else fingers = { camera: null, points };
  };
  surface.addEventListener('touchstart', touch, { signal, passive: false });
  surface.addEventListener('touchmove', touch, { signal, passive: false });
  surface.addEventListener('touchend', touch, { signal });
  surface.addEventListener('touchcancel', touch, { signal });

  function follow(held: Gesture, points: readonly Point[]) {
    const [from, to] = [middle(held.points), middle(points)];
    const factor = held.points.length === 2 ? spread(points) / Math.max(1, spread(held.points)) : 1;
    // A press that has not moved looks nowhere else.
    if (!held.camera && from[0] === to[0] && from[1] === to[1] && factor === 1) return;
    look((camera) => {
      held.camera ??= camera;
      const panned = panBy(held.camera, area(), to[0] - from[0], to[1] - from[1]);
      return factor === 1 ? panned : zoomAbout(panned, area(), factor, to);
    });
  }

  /** One finger scrolls the page while everything is in sight, and pans once the reader has come near. */
  function isNear(): boolean {
    return wheel === 'map' && live.store.getState().view.camera !== null;
  }

  return {
    /** Tells the browser, after each drawing, which gestures are its own. */
    follow() {
      surface.style.touchAction = isNear() ? 'none' : 'pan-x pan-y';
    },
    stop: () => {
      letGo();
      stop.abort();
    },
  };
}

function pointIn(surface: HTMLElement, { clientX, clientY }: At): Point {
  const box = surface.getBoundingClientRect();
  return [clientX - box.left, clientY - box.top];
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0] as Point);
  return [sum[0] / points.length, sum[1] / points.length];
}

function spread([a, b]: readonly Point[]): number {
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
}
