// The whole way on one page: a model and a question become a picture. Read this first.
import { digest } from './dataset/canonical';
import type { Layout } from './layout/layout';
import { settle } from './layout/settle';
import type { Model } from './model/model';
import { buildNetwork, type Network } from './model/network';
import type { Lens } from './model/subject';
import { VERSION } from './model/version';
import { snapshotTree } from './paint/snapshot';
import { svgText } from './paint/svgText';
import { compose } from './scene/compose';
import type { Frame, Scene } from './scene/scene';
import { query } from './view/query';
import type { View } from './view/view';

export interface Picture {
  readonly model: Model;
  readonly lens: Lens;
  readonly network: Network;
  readonly layout: Layout;
  readonly scene: Scene;
}

/** Below this width in px there is no room for people as dots: the map shows flows between organizations. */
const NARROW = 560;

/** The lens with `auto` decided by the room there is. */
export function resolveLens(lens: Lens, frame: Frame): Lens {
  return lens.show === 'auto' ? { ...lens, show: frame.width < NARROW ? 'flows' : 'people' } : lens;
}

/** Dataset to scene. Places depend on model and lens alone, so those of the picture before are kept where both are the same. */
export function draw(model: Model, view: View, frame: Frame, before?: Picture | null): Picture {
  const lens = resolveLens(view.lens, frame);
  const same = before?.model === model && JSON.stringify(before.lens) === JSON.stringify(lens);
  const network = same ? before.network : buildNetwork(model, lens);
  const layout = same ? before.layout : settle(network);
  return { model, lens, network, layout, scene: compose(model, network, layout, view, frame) };
}

/** The SVG file of a view: self-contained, inert, and the same bytes wherever it is written. */
export function snapshot(model: Model, view: View, frame: Frame, before?: Picture | null): string {
  const { width, height, theme } = frame;
  const { scene } = draw(model, view, { width, height, theme, furniture: true }, before);
  const { title, updated } = model.dataset;
  const provenance = {
    view: query(view, model),
    frame: { width, height, theme },
    soupline: VERSION,
    dataset: { title, updated, sha256: digest(model.dataset) },
  };
  return svgText(snapshotTree(scene, provenance));
}
