// Seeks the places of what is asked, and tells when they are found or cannot be; an earlier question tells nothing.
import type { Model } from '../model/model';
import type { Lens } from '../model/subject';
import { sameLens } from '../placing';
import type { Places } from './places';

/** `known`: the picture shows what is asked; `sought`: it shows what was asked before; `missing`: and will go on to. */
export type Found = 'known' | 'sought' | 'missing';

interface Question {
  readonly model: Model;
  readonly lens: Lens;
  found: Found;
}

/** The returned function says at once how it stands with the places of a lens, and seeks them where they are not known. */
export function createSeek(places: Places, tell: () => void): (model: Model, lens: Lens) => Found {
  let last: Question | null = null;

  function seek(question: Question): Found {
    try {
      const answer = places.settle(question.model, question.lens);
      if (!(answer instanceof Promise)) return 'known';
      void answer.then(
        (placing) => {
          // Overtaken by a question that the reader has left again.
          if (!placing && last === question) question.found = seek(question);
          tell();
        },
        () => {
          question.found = 'missing';
          if (last === question) tell();
        },
      );
      return 'sought';
    } catch {
      return 'missing';
    }
  }

  return (model, lens) => {
    if (places.known(model, lens)) {
      last = null;
      return 'known';
    }
    if (last?.model !== model || !sameLens(last.lens, lens)) {
      last = { model, lens, found: 'sought' };
      last.found = seek(last);
    }
    return last.found;
  };
}

/** Seeks places that may be asked for next; where they cannot be found, whoever does ask is told. */
export async function foresee(places: Places, model: Model, lens: Lens): Promise<void> {
  if (places.known(model, lens)) return;
  try {
    await places.settle(model, lens);
  } catch {
    // The same as not having asked.
  }
}
