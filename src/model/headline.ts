// The sentence over a view: an editor's words with numbers computed from the claims shown.
import type { ClaimId, OrganizationId } from '../dataset/dataset';
import { countedMoves } from './counted';
import type { Model, Past } from './model';
import type { Network } from './network';
import { count, dateInWords, rangeInWords } from './words';
import type { Scope, Subject } from './subject';

/** A piece of a headline; one with a count is a number that opens its list. */
export interface HeadlinePart {
  readonly text: string;
  readonly count?: Subject;
}

const SLOT = /\{(people )?(?:from=([a-z0-9-]+))? ?(?:to=([a-z0-9-]+))?\}/g;

/**
 * Fills the slots `{people from=ORG to=ORG}` of an editor's headline, each part optional: the number of
 * named people with a move on record or reported among the claims shown, an organization standing for its
 * whole family, moves inside one family left out.
 */
export function fillHeadline(model: Model, headline: string, shown: ReadonlySet<ClaimId>): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let at = 0;
  for (const slot of headline.matchAll(SLOT)) {
    if (slot.index > at) parts.push({ text: headline.slice(at, slot.index) });
    const subject = {
      kind: 'count' as const,
      from: (slot[2] ?? null) as OrganizationId | null,
      to: (slot[3] ?? null) as OrganizationId | null,
    };
    const moves = countedMoves(model, shown, subject);
    const people = new Set(moves.map((id) => model.claims.get(id)!.person)).size;
    parts.push({ text: slot[1] ? count(people, 'person', 'people') : String(people), count: subject });
    at = slot.index + slot[0].length;
  }
  if (at < headline.length) parts.push({ text: headline.slice(at) });
  return parts;
}

/** The headline of a network: the editor's where it is the opening's scope, otherwise a plain sentence. */
export function headlineOf(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  scope: Scope,
  opening: boolean,
): HeadlinePart[] {
  const written = opening ? model.opening.headline : undefined;
  return fillHeadline(model, written ?? plainHeadline(model, network, scope), shown);
}

/** "From 2023 to 2026: 45 people moved, by the claims shown here." */
function plainHeadline(model: Model, network: Network, scope: Scope): string {
  const when = scope.dates ? `, ${rangeInWords(scope.dates.from, scope.dates.to)}` : '';
  if (network.claims.size === 0) return `${model.dataset.title}${when}: nothing in this scope.`;
  return `${model.dataset.title}${when}: {people } moved, as far as this map knows.`;
}

/** The line under the headline: range, what is counted, and how much of the whole is shown. */
export function captionOf(
  model: Model,
  shown: ReadonlySet<ClaimId>,
  scope: Scope,
  hidden: readonly string[],
): string {
  const total = [...model.claims.values()].filter((claim) => claim.standing !== 'withdrawn').length;
  const parts = [
    ...(scope.dates ? [rangeInWords(scope.dates.from, scope.dates.to)] : []),
    'people named in this map, not all who moved',
    `${shown.size} of ${total} claims`,
    ...(model.past ? lookedBack(model.past, shown) : []),
    ...(hidden.length > 0 ? [`${hidden.join(', ')} hidden`] : []),
  ];
  return parts.join(' · ');
}

/** The day looked back to, and what the reader must know about it. */
export function lookedBack({ day, undated, since }: Past, shown: ReadonlySet<ClaimId>): string[] {
  const among = (claims: Iterable<ClaimId>) => [...claims].filter((id) => shown.has(id)).length;
  const [later, open] = [among(since.keys()), among(undated)];
  return [
    `by what these sources had said by ${dateInWords(day)}`,
    ...(later > 0 ? [`${later} since disputed or denied`] : []),
    ...(open > 0 ? [`${open} without a report date`] : []),
  ];
}
