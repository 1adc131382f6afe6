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

interface At {
  readonly clientX: number;
  readonly clientY: number;
}

/** Px a world unit may take. */
const SCALE_LIMITS = [0.01, 12] as const;
/** Doublings of the scale per unit of a wheel: px, lines, pages. */
const WHEEL = [0.002, 0.05, 1] as const;

export function attachZoom(live: Live, surface: HTMLElement, { wheel }: StageOptions) {
  const stop = new AbortController();
  const { signal } = stop;
  /** Where the hand was before: one point drags, two also zoom. */
  let held: readonly Point[] = [];
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
      zoomBy(2 ** turned, pointIn(surface, event));
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
      held = [pointIn(surface, event)];
      letGo();
      // No signal made of both: WebKit forgets one that nothing holds, and the hand would never let go.
      drag = new AbortController();
      const options = { signal: drag.signal };
      window.addEventListener('mousemove', (move) => follow([pointIn(surface, move)]), options);
      window.addEventListener('mouseup', letGo, options);
    },
    { signal },
  );

  const touch = (event: TouchEvent) => {
    const points = [...event.touches].slice(0, 2).map((finger) => pointIn(surface, finger));
    const isOurs = points.length === 2 || (points.length === 1 && isNear());
    if (isOurs && event.cancelable) event.preventDefault();
    if (isOurs && event.type === 'touchmove' && points.length === held.length) follow(points);
    held = isOurs ? points : [];
  };
  surface.addEventListener('touchstart', touch, { signal, passive: false });
  surface.addEventListener('touchmove', touch, { signal, passive: false });
  surface.addEventListener('touchend', touch, { signal });
  surface.addEventListener('touchcancel', touch, { signal });

  function follow(points: readonly Point[]) {
    const [before, now] = [middle(held), middle(points)];
    const factor = held.length === 2 ? spread(points) / Math.max(1, spread(held)) : 1;
    held = points;
    if (before[0] !== now[0] || before[1] !== now[1])
      look((camera) => panBy(camera, area(), now[0] - before[0], now[1] - before[1]));
    if (factor !== 1) zoomBy(factor, now);
  }

  function zoomBy(factor: number, at: Point) {
    const { scale } = live.picture().scene.projection;
    const within = Math.min(SCALE_LIMITS[1], Math.max(SCALE_LIMITS[0], scale * factor)) / scale;
    look((camera) => zoomAbout(camera, area(), within, at));
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
