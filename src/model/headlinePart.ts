// A piece of a headline: words, or a number that opens its list.
import type { ClaimId } from '../dataset/dataset';
import { countedMoves } from './counted';
import type { Model } from './model';
import type { Subject } from './subject';
import { count } from './words';

export interface HeadlinePart {
  readonly text: string;
  /** What the number opens: the moves that it counts, or the company whose table it stands in. */
  readonly count?: Subject;
}

type Ends = Pick<Extract<Subject, { kind: 'count' }>, 'from' | 'to'>;

/** How many named people moved from and to somewhere among the claims shown, each of them once. */
export function peopleMoved(model: Model, shown: ReadonlySet<ClaimId>, ends: Ends): number {
  const moves = countedMoves(model, shown, ends);
  return new Set(moves.map((id) => model.claims.get(id)!.person)).size;
}

/** "16 people", or "16" alone, which opens their moves. */
export function peoplePart(
  model: Model,
  shown: ReadonlySet<ClaimId>,
  ends: Ends,
  alone = false,
): HeadlinePart {
  const people = peopleMoved(model, shown, ends);
  return {
    text: alone ? String(people) : count(people, 'person', 'people'),
    count: { kind: 'count', ...ends },
  };
}
