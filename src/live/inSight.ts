// What is walked to or picked stays in sight: within the frame, and not under what lies over it.
import type { Subject } from '../model/subject';
import { type Camera, panBy, roundCamera } from '../view/camera';
import { withCamera } from '../view/view';
import { cameraOf } from './cameraOf';
import { placeOf, rightOf } from './drawn';
import type { Live } from './live';

/** px */
const MARGIN = 32;

/** Pans so far that a subject is in the middle, where it is out of sight or at the very edge. */
export function bringInSight(live: Live, subject: Subject): void {
  const { scene } = live.picture();
  const { area } = scene;
  const at = placeOf(scene, subject, live.store.getState().model);
  if (!at) return;
  const [x, y] = [at[0] - area.x, at[1] - area.y];
  if (x > MARGIN && y > MARGIN && x < area.width - MARGIN && y < area.height - MARGIN) return;
  const next = roundCamera(panBy(cameraOf(scene), area, area.width / 2 - x, area.height / 2 - y));
  live.change((view) => (view.camera ? withCamera(view, next) : view), 'replace');
}

/** A camera that was moved aside, and where it was before. */
export interface Shift {
  readonly before: Camera | null;
  readonly after: Camera;
}

/** So many px from what covers it something is clear; nearer than half of them it is moved there. */
const CLEAR = 24;

/**
 * Moves the picture so far to the left that what covers it from `edge` on, px of the frame, leaves a subject free.
 * `earlier` is the last such move, so that several are taken back as one.
 */
export function uncover(live: Live, subject: Subject, edge: number, earlier: Shift | null): Shift | null {
  const { scene } = live.picture();
  const right = rightOf(scene, subject);
  if (right === null || right <= edge - CLEAR / 2) return earlier;
  const { camera: before } = live.store.getState().view;
  const after = roundCamera(panBy(cameraOf(scene), scene.area, edge - CLEAR - right, 0));
  live.change((view) => withCamera(view, after), 'replace');
  return { before: earlier && earlier.after === before ? earlier.before : before, after };
}

/** Back to the camera before, unless the reader has moved it since. */
export function shiftBack(live: Live, shift: Shift | null): null {
  if (shift && live.store.getState().view.camera === shift.after)
    live.change((view) => withCamera(view, shift.before), 'replace');
  return null;
}
