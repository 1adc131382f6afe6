// Walking beyond the edge of the frame takes the picture along.
import type { Subject } from '../model/subject';
import { panBy, roundCamera } from '../view/camera';
import { withCamera } from '../view/view';
import { cameraOf } from './cameraOf';
import type { Live } from './live';
import { placeOf } from './tip';

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
