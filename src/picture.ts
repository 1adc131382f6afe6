// The whole way on one page: a model and a question become a picture. Read this first.
import type { Layout } from './layout/layout';
import type { Model } from './model/model';
import { buildNetwork, type Network } from './model/network';
import type { Lens } from './model/subject';
import { type Picture, pictureOn, type Placing, resolveLens, sameLens, type Settled } from './placing';
import type { Frame } from './scene/scene';
import { layoutOf } from './settling';
import type { View } from './view/view';

export type { Picture, Settled };

/**
 * Dataset to scene, all at once; a page that must not wait has `live/places` instead. Places depend on model and lens
 * alone, so those of the picture before are kept where both are the same.
 */
export function draw(
  model: Model,
  view: View,
  frame: Frame,
  before?: Picture | null,
  settled: readonly Settled[] = NONE,
): Picture {
  const lens = resolveLens(view.lens, frame);
  const same = before?.model === model && sameLens(before.lens, lens);
  const placing = (same && placings.get(before)) || placedBy(model, lens, settled);
  const picture = pictureOn(placing, view, frame);
  placings.set(picture, placing);
  return picture;
}

const placings = new WeakMap<Picture, Placed>();

const NONE: readonly Settled[] = [];

interface Placed extends Placing {
  readonly settled: readonly Settled[];
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

/** Settled when the places are first asked for: whoever wants the network alone does not wait for them. */
function place(model: Model, lens: Lens, settled: readonly Settled[]): Placed {
  const network: Network = buildNetwork(model, lens);
  let layout: Layout | null = null;
  return {
    model,
    lens,
    settled,
    network,
    get layout() {
      return (layout ??= layoutOf(model, lens, network, settled));
    },
  };
}
