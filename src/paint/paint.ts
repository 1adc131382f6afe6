// What every painter is: it shows a scene and decides nothing.
import type { Scene } from '../scene/scene';

export interface Painter {
  paint(scene: Scene): void;
  destroy(): void;
}
