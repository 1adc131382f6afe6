// What the worker does: it builds the model that it is told of, and answers lenses of it with their places.
import { buildModel, type Model } from '../model/model';
import type { Settled } from '../placing';
import type { SettleLens } from './settleHere';
import type { Told } from './settleInWorker';

/** A worker from its inside. */
export interface Inside {
  addEventListener(type: 'message', listen: (event: { readonly data: Told }) => void): void;
  postMessage(settled: Settled): void;
}

export function answerLenses(inside: Inside, settleLens: SettleLens): void {
  let model: Model | null = null;
  inside.addEventListener('message', ({ data: told }) => {
    if ('dataset' in told) model = buildModel(told.dataset);
    else inside.postMessage(settleLens(model!, told.lens, told.field ? [told.field] : []));
  });
}
