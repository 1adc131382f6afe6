// The whole way on one page: a model and a question become a picture. Read this first.
import { type Layout, placesOf } from './layout/layout';
import { settle } from './layout/settle';
import type { Model } from './model/model';
import { buildNetwork, type Network } from './model/network';
import type { Box, Lens } from './model/subject';
import { compose } from './scene/compose';
import { NARROW } from './scene/furniture';
import type { Frame, Scene } from './scene/scene';
import { modelThen } from './view/past';
import { isSameScope, savedViews } from './view/saved';
import { type View, WHOLE_FIELD } from './view/view';

export interface Picture {
  readonly model: Model;
  readonly lens: Lens;
  readonly network: Network;
  /** Settled and composed when they are first asked for: whoever wants the network alone does not wait for them. */
  readonly layout: Layout;
  readonly scene: Scene;
}

/** Places settled beforehand, as plain JSON: the build settles what is one click away, so that a page has only to draw. */
export interface Settled {
  /** With `show` decided. */
  readonly lens: Lens;
  /** x and y of each node of the network in turn, world units. */
  readonly xy: readonly number[];
  readonly bounds: Box;
  readonly larger: number;
}

/** The places of every saved view and of the whole field, labs apart and rolled up, as people and as flows. */
export function settleAll(model: Model): Settled[] {
  const lenses = [
    ...savedViews(model).map(({ view }) => view.lens),
    WHOLE_FIELD,
    { ...WHOLE_FIELD, rolled: true as const },
  ];
  const drawn = lenses.flatMap((lens) => (['people', 'flows'] as const).map((show) => ({ ...lens, show })));
  const once = drawn.filter((lens, at) => drawn.findIndex((one) => sameLens(one, lens)) === at);
  return once.map((lens) => {
    const { xy, bounds, larger } = layoutOf(model, lens, buildNetwork(model, lens), []);
    return { lens, xy: [...xy], bounds, larger };
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
  settled: readonly Settled[] = NONE,
): Picture {
  const lens = resolveLens(view.lens, frame);
  const same = before?.model === model && sameLens(before.lens, lens);
  const placed = (same && placings.get(before)) || placedBy(model, lens, settled);
  let scene: Scene | null = null;
  const picture: Picture = {
    model,
    lens,
    network: placed.network,
    get layout() {
      return placed.layout;
    },
    get scene() {
      const then = modelThen(model, view.asOf);
      return (scene ??= compose(then, placed.network, placed.layout, view, frame));
    },
  };
  placings.set(picture, placed);
  return picture;
}

const placings = new WeakMap<Picture, Placed>();

const NONE: readonly Settled[] = [];

interface Placed {
  readonly lens: Lens;
  readonly settled: readonly Settled[];
  readonly network: Network;
  readonly layout: Layout;
}

/** So many lenses of a model keep their places: from people to flows and back settles nothing anew. */
const MOST_KEPT = 6;
const lately = new WeakMap<Model, readonly Placed[]>();

function placedBy(model: Model, lens: Lens, settled: readonly Settled[]): Placed {
  const kept = lately.get(model) ?? [];
  const known = kept.find((one) => one.settled === settled && sameLens(one.lens, lens));
  const placed = known ?? place(model, lens, settled);
  lately.set(model, [placed, ...kept.filter((one) => one !== placed)].slice(0, MOST_KEPT));
  return placed;
}

function place(model: Model, lens: Lens, settled: readonly Settled[]): Placed {
  const network = buildNetwork(model, lens);
  let layout: Layout | null = null;
  return {
    lens,
    settled,
    network,
    get layout() {
      return (layout ??= layoutOf(model, lens, network, settled));
    },
  };
}

/** The lens of the whole field, from whose places every other scope starts. */
const FIELD: Lens = { show: 'people', scope: {} };

function layoutOf(model: Model, lens: Lens, network: Network, settled: readonly Settled[]): Layout {
  const known = recall(settled, lens, network);
  if (known) return known;
  return sameLens(lens, FIELD) ? fieldOf(model, settled) : settle(network, placesOf(fieldOf(model, settled)));
}

const fields = new WeakMap<Model, Layout>();

function fieldOf(model: Model, settled: readonly Settled[]): Layout {
  const known = fields.get(model);
  if (known) return known;
  const network = buildNetwork(model, FIELD);
  const field = recall(settled, FIELD, network) ?? settle(network);
  fields.set(model, field);
  return field;
}

function recall(settled: readonly Settled[], lens: Lens, { nodes }: Network): Layout | undefined {
  const known = settled.find((one) => sameLens(one.lens, lens));
  if (!known || known.xy.length !== 2 * nodes.length) return undefined;
  const { xy, bounds, larger } = known;
  return { ids: nodes.map(({ id }) => id), xy: Float64Array.from(xy), bounds, larger };
}

/** By what they ask, in whatever order their parts stand. */
function sameLens(a: Lens, b: Lens): boolean {
  return a.show === b.show && (a.rolled === true) === (b.rolled === true) && isSameScope(a.scope, b.scope);
}
