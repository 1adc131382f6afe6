// From a lens to its settled places: what the build does beforehand, and a page leaves to a script of its own.
import { type Layout, placesOf } from './layout/layout';
import { settle } from './layout/settle';
import type { Model } from './model/model';
import { buildNetwork, type Network } from './model/network';
import type { Lens } from './model/subject';
import { FIELD, recall, sameLens, type Settled } from './placing';
import { savedViews } from './view/saved';
import { WHOLE_FIELD } from './view/view';

/** The places of a lens whose `show` is decided; what is among the settled is not settled again. */
export function settleLens(model: Model, lens: Lens, settled: readonly Settled[]): Settled {
  const { xy, bounds, larger } = layoutOf(model, lens, buildNetwork(model, lens), settled);
  return { lens, xy: [...xy], bounds, larger };
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
  return once.map((lens) => settleLens(model, lens, []));
}

export function layoutOf(model: Model, lens: Lens, network: Network, settled: readonly Settled[]): Layout {
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
