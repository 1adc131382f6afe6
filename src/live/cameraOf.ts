// The camera that a scene was drawn with, also where the view leaves it to fit.
import type { Layout } from '../layout/layout';
import type { Scene } from '../scene/scene';
import { type Camera, fit } from '../view/camera';

export function cameraOf({ area, projection }: Scene, { bounds }: Layout): Camera {
  return { ...fit(bounds, area), span: Math.min(area.width, area.height) / projection.scale };
}
