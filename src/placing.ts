// A lens whose places are known, and the picture drawn there: the whole way but for settling, which takes longest.
import type { Layout } from './layout/layout';
import type { Model } from './model/model';
import type { Network } from './model/network';
import type { Box, Lens } from './model/subject';
import { compose } from './scene/compose';
import { NARROW } from './scene/furniture';
import type { Frame, Scene } from './scene/scene';
import { modelThen } from './view/past';
import { isSameScope } from './view/saved';
import type { View } from './view/view';

export interface Placing {
  readonly model: Model;
  /** With `show` decided. */
  readonly lens: Lens;
  readonly network: Network;
  readonly layout: Layout;
}

export interface Picture extends Placing {
  /** What it is a picture of. */
  readonly view: View;
  /** Composed when it is first asked for. */
  readonly scene: Scene;
}

/** Places settled elsewhere, as plain data: by the build for what is one click away, else by a worker. */
export interface Settled {
  /** With `show` decided. */
  readonly lens: Lens;
  /** x and y of each node of the network in turn, world units. */
  readonly xy: readonly number[];
  readonly bounds: Box;
  readonly larger: number;
}

/** The lens of the whole field, from whose places every other scope starts. */
export const FIELD: Lens = { show: 'people', scope: {} };

/** The lens with `auto` decided by the room there is: a narrow frame has none for people as dots. */
export function resolveLens(lens: Lens, frame: Frame): Lens {
  return lens.show === 'auto' ? { ...lens, show: frame.width < NARROW ? 'flows' : 'people' } : lens;
}

/** By what they ask, in whatever order their parts stand. */
export function sameLens(a: Lens, b: Lens): boolean {
  return a.show === b.show && (a.rolled === true) === (b.rolled === true) && isSameScope(a.scope, b.scope);
}

/** The places of a lens among those settled elsewhere; those of another version of the dataset fit no network. */
export function recall(settled: readonly Settled[], lens: Lens, { nodes }: Network): Layout | undefined {
  const known = settled.find((one) => sameLens(one.lens, lens));
  if (!known || known.xy.length !== 2 * nodes.length) return undefined;
  const { xy, bounds, larger } = known;
  return { ids: nodes.map(({ id }) => id), xy: Float64Array.from(xy), bounds, larger };
}

/** Places to scene. */
export function pictureOn(placing: Placing, view: View, frame: Frame): Picture {
  let scene: Scene | null = null;
  return {
    model: placing.model,
    lens: placing.lens,
    network: placing.network,
    view,
    get layout() {
      return placing.layout;
    },
    get scene() {
      const then = modelThen(placing.model, view.asOf);
      return (scene ??= compose(then, placing.network, placing.layout, view, frame));
    },
  };
}
