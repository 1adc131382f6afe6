// Settling in a worker, so that the page never waits: the last question is answered, and there is a way on without a worker.
import type { Dataset } from '../dataset/dataset';
import type { Model } from '../model/model';
import type { Lens } from '../model/subject';
import type { Settled } from '../placing';
import type { Settle } from './places';

/** The worker is told the dataset once, then lenses of it, and answers each with its places. */
export type Told = { readonly dataset: Dataset } | { readonly lens: Lens; readonly field: Settled | null };

/** As much of a `Worker` as we need. */
export interface Settler {
  postMessage(told: Told): void;
  addEventListener(type: 'message', listen: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listen: () => void): void;
  terminate(): void;
}

interface Question {
  readonly model: Model;
  readonly lens: Lens;
  readonly field: Settled | null;
  readonly answer: (settled: Settled | null | Promise<Settled | null>) => void;
}

/** `start` makes a worker; `instead` brings what settles in the page, for the rest of the session once a worker failed. */
export function settleInWorker(start: () => Settler, instead: () => Promise<Settle>): Settle {
  let worker: { readonly settler: Settler; readonly model: Model } | null = null;
  let hasFailed = false;
  let inWork: Question | null = null;
  let next: Question | null = null;

  function goOn() {
    if (inWork || !next) return;
    inWork = next;
    next = null;
    if (hasFailed) return here(inWork);
    try {
      const { lens, field } = inWork;
      tell(inWork.model).postMessage({ lens, field });
    } catch {
      fail();
    }
  }

  /** The worker that knows a model: there is at most one, and it knows one. */
  function tell(model: Model): Settler {
    if (worker?.model === model) return worker.settler;
    worker?.settler.terminate();
    const settler = start();
    worker = { settler, model };
    const isStill = () => worker?.settler === settler;
    settler.addEventListener('message', ({ data }) => isStill() && answer(data as Settled));
    settler.addEventListener('error', () => isStill() && fail());
    settler.addEventListener('messageerror', () => isStill() && fail());
    settler.postMessage({ dataset: model.dataset });
    return settler;
  }

  function answer(settled: Settled | null | Promise<Settled | null>) {
    inWork?.answer(settled);
    inWork = null;
    goOn();
  }

  function giveUp() {
    worker?.settler.terminate();
    worker = null;
    answer(null);
  }

  function fail() {
    hasFailed = true;
    worker?.settler.terminate();
    worker = null;
    if (inWork) here(inWork);
  }

  function here({ model, lens, field }: Question) {
    answer(instead().then((settle) => settle(model, lens, field)));
  }

  return (model, lens, field) =>
    new Promise((resolve) => {
      next?.answer(null);
      next = { model, lens, field, answer: resolve };
      // An answer about the same file is there sooner than a new worker.
      if (inWork && inWork.model !== model) giveUp();
      goOn();
    });
}
