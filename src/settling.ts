// From a lens to its settled places: what the build does beforehand, and a page leaves to a script of its own.
import { type Layout, placesOf } from './layout/layout';
import type { Base } from './layout/base';
import { settle, settleFrom } from './layout/settle';
import type { Model } from './model/model';
import { buildNetwork, type Network } from './model/network';
import type { Lens } from './model/subject';
import { FIELD, recall, sameLens, type Settled } from './placing';
import { openingView } from './view/query';
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
  const field = fieldOf(model, settled);
  return sameLens(lens, FIELD) ? field : settleFrom(network, placesOf(field));
}

const fields = new WeakMap<Model, Layout>();

function fieldOf(model: Model, settled: readonly Settled[]): Layout {
  const known = fields.get(model);
  if (known) return known;
  const network = buildNetwork(model, FIELD);
  const field = recall(settled, FIELD, network) ?? settle(network, sketchOf(model));
  fields.set(model, field);
  return field;
}

/**
 * The opening settled for itself, in whose order the whole field is settled, and every scope in that of the whole
 * field, the opening among them: so the first picture can be the most legible, and a reader who goes on finds all
 * where they saw it.
 */
function sketchOf(model: Model): Base | null {
  const lens: Lens = { ...openingView(model).lens, show: 'people' };
  return sameLens(lens, FIELD) ? null : placesOf(settle(buildNetwork(model, lens)));
}
