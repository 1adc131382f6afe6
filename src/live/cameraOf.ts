// The camera that a scene was drawn with, also where the view leaves it to fit.
import type { Scene } from '../scene/scene';
import { type Camera, toWorld } from '../view/camera';

export function cameraOf({ area, projection }: Scene): Camera {
  const center = toWorld(projection, [area.x + area.width / 2, area.y + area.height / 2]);
  return { center, span: Math.min(area.width, area.height) / projection.scale };
}
