// The whole way on one page: a model and a question become a picture. Read this first.
import { settle } from './layout/settle';
import type { Layout } from './layout/layout';
import type { Model } from './model/model';
import { buildNetwork, type Network } from './model/network';
import type { Lens } from './model/subject';
import { compose } from './scene/compose';
import type { Frame, Scene } from './scene/scene';
import { snapshotTree } from './paint/snapshot';
import { svgText } from './paint/svgText';
import type { View } from './view/view';

export interface Picture {
  readonly network: Network;
  readonly layout: Layout;
  readonly scene: Scene;
}

/** Below this width in px there is no room for people as dots: the map opens as flows between organizations. */
const NARROW = 560;

/** The lens with `auto` decided by the room there is. */
export function resolveLens(lens: Lens, frame: Frame): Lens {
  if (lens.show !== 'auto') return lens;
  return { ...lens, show: frame.width < NARROW ? 'flows' : 'people' };
}

/** Dataset to scene. `before` is a picture whose network and places may be kept: they depend on model and lens alone. */
export function draw(model: Model, view: View, frame: Frame, before?: { lens: Lens; model: Model; picture: Picture }): Picture {
  const lens = resolveLens(view.lens, frame);
  const same = before && before.model === model && JSON.stringify(resolveLens(before.lens, before.picture.scene.frame)) === JSON.stringify(lens);
  const network = same ? before.picture.network : buildNetwork(model, lens);
  const layout = same ? before.picture.layout : settle(network);
  return { network, layout, scene: compose(model, network, layout, view, frame) };
}

/** The SVG file of a view: self-contained, inert, and the same bytes wherever it is written. */
export function snapshot(model: Model, view: View, frame: Frame, before?: Parameters<typeof draw>[3]): string {
  const whole: Frame = { ...frame, furniture: true };
  return svgText(snapshotTree(model, view, draw(model, view, whole, before).scene));
}
