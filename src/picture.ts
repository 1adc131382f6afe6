// The whole way on one page: a model and a question become a picture. Read this first.
import type { NodeId } from './dataset/dataset';
import { digest } from './dataset/canonical';
import { type Layout, placesOf } from './layout/layout';
import { settle } from './layout/settle';
import type { Model } from './model/model';
import { buildNetwork, type Network } from './model/network';
import type { Box, Lens } from './model/subject';
import { VERSION } from './model/version';
import { snapshotTree } from './paint/snapshot';
import { svgText } from './paint/svgText';
import { compose } from './scene/compose';
import { NARROW } from './scene/furniture';
import type { Frame, Scene } from './scene/scene';
import { modelThen } from './view/past';
import { openingView, query } from './view/query';
import { type View, WHOLE_FIELD } from './view/view';

export interface Picture {
  readonly model: Model;
  readonly lens: Lens;
  readonly network: Network;
  readonly layout: Layout;
  readonly scene: Scene;
}

/** Places settled beforehand: the build does the opening view's, so that a page has only to draw. */
export interface Settled {
  /** With `show` decided. */
  readonly lens: Lens;
  readonly ids: readonly NodeId[];
  readonly xy: readonly number[];
  readonly bounds: Box;
  readonly larger: number;
}

/** The places of the opening view, as people and as flows, as plain JSON. */
export function settleOpening(model: Model): Settled[] {
  return settleBoth(model, openingView(model).lens);
}

/** The places of the whole field, which is one click from the opening. */
export function settleWholeField(model: Model): Settled[] {
  return settleBoth(model, WHOLE_FIELD);
}

function settleBoth(model: Model, { scope, rolled }: Lens): Settled[] {
  return (['people', 'flows'] as const).map((show) => {
    const lens: Lens = { show, scope, ...(rolled && { rolled }) };
    const layout = layoutOf(model, lens, buildNetwork(model, lens), []);
    return { ...layout, lens, xy: [...layout.xy] };
  });
}

/** The lens with `auto` decided by the room there is: a narrow frame has none for people as dots. */
export function resolveLens(lens: Lens, frame: Frame): Lens {
  return lens.show === 'auto' ? { ...lens, show: frame.width < NARROW ? 'flows' : 'people' } : lens;
}

/** Dataset to scene. Places depend on model and lens alone, so those of the picture before are kept where both are the same. */
export function draw(
  model: Model,
  view: View,
  frame: Frame,
  before?: Picture | null,
  settled: readonly Settled[] = [],
): Picture {
  const lens = resolveLens(view.lens, frame);
  const same = before?.model === model && sameLens(before.lens, lens);
  const network = same ? before.network : buildNetwork(model, lens);
  const layout = same ? before.layout : layoutOf(model, lens, network, settled);
  return {
    model,
    lens,
    network,
    layout,
    scene: compose(modelThen(model, view.asOf), network, layout, view, frame),
  };
}

/** The lens of the whole field, from whose places every other scope starts. */
const FIELD: Lens = { show: 'people', scope: {} };

function layoutOf(model: Model, lens: Lens, network: Network, settled: readonly Settled[]): Layout {
  const known = recall(settled, lens);
  if (known) return known;
  return sameLens(lens, FIELD) ? fieldOf(model, settled) : settle(network, placesOf(fieldOf(model, settled)));
}

const fields = new WeakMap<Model, Layout>();

function fieldOf(model: Model, settled: readonly Settled[]): Layout {
  const field = fields.get(model) ?? recall(settled, FIELD) ?? settle(buildNetwork(model, FIELD));
  fields.set(model, field);
  return field;
}

function recall(settled: readonly Settled[], lens: Lens): Layout | undefined {
  const known = settled.find((one) => sameLens(one.lens, lens));
  if (!known) return undefined;
  const { ids, xy, bounds, larger } = known;
  return { ids, xy: Float64Array.from(xy), bounds, larger };
}

function sameLens(a: Lens, b: Lens): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
