// Who walks the picture by keyboard: where they stand, good only as long as the picture has that place.
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import { sameSubject, type Subject } from '../model/subject';
import { shownClaims } from '../view/filter';
import { modelThen } from '../view/past';
import { announce } from './announce';
import type { Live } from './live';
import { type Direction, isIn, startAt, type Step, subjectOf, walk } from './walk';

/** A place that was walked to. */
export interface Stop {
  readonly subject: Subject;
  /** At most twenty words. */
  readonly words: string;
}

export interface Walker {
  /** Where it stands; null before the first step, and where the picture has no such place any more. */
  at(): Step | null;
  /** Takes a step; null where nothing is in sight. */
  go(direction: Direction): Stop | null;
  /** What is picked by Enter: the next step begins there, not at the pick. */
  choose(): Subject | null;
  leave(): void;
}

/** The picture must be of the present file wherever it is asked to go. */
export function createWalker(live: Live): Walker {
  let step: Step | null = null;
  /** What was picked at the last step: another pick since begins the walk anew. */
  let pickThen: Subject | null = null;

  const at = () => (step && isIn(live.picture().network, step.at) ? step : null);
  const look = (): { model: Model; network: Network; pick: Subject | null } => {
    const { model, view } = live.store.getState();
    return { model: modelThen(model, view.asOf), network: live.picture().network, pick: view.pick };
  };

  return {
    at,
    go(direction) {
      const { model, network, pick } = look();
      const shown = shownClaims(model, network, live.store.getState().view.filter);
      const from = pick === null || sameSubject(pick, pickThen) ? at() : null;
      pickThen = pick;
      step = from ? walk(model, network, shown, from, direction) : startAt(model, network, shown, pick);
      if (!step) return null;
      const subject = subjectOf(network, step);
      return { subject, words: announce(model, subject, shown, network.rolled) };
    },
    choose() {
      const here = at();
      if (here) pickThen = subjectOf(live.picture().network, here);
      return here && pickThen;
    },
    leave: () => {
      step = null;
    },
  };
}
