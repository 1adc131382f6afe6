// The places of a running map: what was settled is kept, and what was not is asked for, each question once.
import type { Model } from '../model/model';
import { buildNetwork, type Network } from '../model/network';
import type { Lens } from '../model/subject';
import { FIELD, type Placing, recall, sameLens, type Settled } from '../placing';

/**
 * Settles a lens, at once or later, from the places of the whole field where they are known; null where a later
 * question overtook this one. Throws or rejects where it cannot.
 */
export type Settle = (model: Model, lens: Lens, field: Settled | null) => Settled | Promise<Settled | null>;

export interface Places {
  /** The network of a lens; it needs no places. */
  network(model: Model, lens: Lens): Network;
  /** A lens with its places, where they are known: the same object while it is kept. */
  known(model: Model, lens: Lens): Placing | null;
  /** Settles a lens whose places are not known; null where a later one overtook it. */
  settle(model: Model, lens: Lens): Placing | Promise<Placing | null>;
}

/** So many lenses of a model keep their places: from people to flows and back settles nothing anew, nor does what was foreseen. */
const MOST_KEPT = 9;

interface Kept {
  readonly lens: Lens;
  readonly network: Network;
  placing: Placing | null;
}

interface Question {
  readonly model: Model;
  readonly lens: Lens;
  readonly answer: Promise<Placing | null>;
}

/** `beforehand` has the places of a model that the build settled. */
export function createPlaces(settle: Settle, beforehand: (model: Model) => readonly Settled[]): Places {
  const lately = new WeakMap<Model, readonly Kept[]>();
  const fields = new WeakMap<Model, Settled>();
  let asked: readonly Question[] = [];

  function keep(model: Model, lens: Lens): Kept {
    const kept = lately.get(model) ?? [];
    const found = kept.find((one) => sameLens(one.lens, lens)) ?? place(model, lens);
    if (kept[0] !== found)
      lately.set(model, [found, ...kept.filter((one) => one !== found)].slice(0, MOST_KEPT));
    return found;
  }

  function place(model: Model, lens: Lens): Kept {
    const network = buildNetwork(model, lens);
    const layout = recall(beforehand(model), lens, network);
    return { lens, network, placing: layout ? { model, lens, network, layout } : null };
  }

  function take(model: Model, lens: Lens, settled: Settled): Placing {
    const kept = keep(model, lens);
    const { network } = kept;
    const layout = recall([settled], lens, network);
    if (!layout) throw new Error('The places that came are those of another network.');
    if (sameLens(lens, FIELD)) fields.set(model, settled);
    return (kept.placing ??= { model, lens, network, layout });
  }

  const fieldOf = (model: Model) =>
    fields.get(model) ?? beforehand(model).find((one) => sameLens(one.lens, FIELD)) ?? null;

  return {
    network: (model, lens) => keep(model, lens).network,
    known: (model, lens) => keep(model, lens).placing,
    settle(model, lens) {
      const before = asked.find((one) => one.model === model && sameLens(one.lens, lens));
      if (before) return before.answer;
      const settled = settle(model, lens, fieldOf(model));
      if (!(settled instanceof Promise)) return take(model, lens, settled);
      const answer = settled
        .then((came) => came && take(model, lens, came))
        .finally(() => (asked = asked.filter((one) => one.answer !== answer)));
      asked = [...asked, { model, lens, answer }];
      return answer;
    },
  };
}
