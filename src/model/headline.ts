// The sentence over a view and the line under it: an editor's words where there are some, with numbers from the claims shown.
import type { ClaimId, OrganizationId } from '../dataset/dataset';
import { type HeadlinePart, peoplePart } from './headlinePart';
import { Kept } from './kept';
import type { Model, Past } from './model';
import { drawnClaims, type Network } from './network';
import { plainHeadline } from './plainHeadline';
import { lensWords, nothingIn } from './scopeWords';
import type { Lens } from './subject';
import { capital, count, dateInWords, listed } from './words';

export type { HeadlinePart } from './headlinePart';

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
    const ends = { from: organization(slot[2]), to: organization(slot[3]) };
    parts.push(peoplePart(model, shown, ends, !slot[1]));
    at = slot.index + slot[0].length;
  }
  if (at < headline.length) parts.push({ text: headline.slice(at) });
  return parts;
}

function organization(id: string | undefined): OrganizationId | null {
  return (id ?? null) as OrganizationId | null;
}

/** A sentence stands until other claims are in sight: a pick, a pan or another lens counts nothing anew. */
const told = new Kept<Network['claims'], HeadlinePart[]>();

/** The headline of a network: an editor's where the view has one, otherwise a plain sentence. */
export function headlineOf(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  lens: Lens,
  written: string | undefined,
): HeadlinePart[] {
  return told.of(network.claims, [model, shown, lens.scope, lens.rolled, written], () =>
    written === undefined ? plain(model, network, shown, lens) : fillHeadline(model, written, shown),
  );
}

function plain(model: Model, network: Network, shown: ReadonlySet<ClaimId>, lens: Lens): HeadlinePart[] {
  if (network.claims.size === 0) return nothingIn(model, lens.scope, 'nothing');
  return plainHeadline(model, network, shown, lens);
}

/** The line under the headline: what the lens leaves, what is counted, how much of the whole, and what is hidden. */
export function captionOf(
  model: Model,
  shown: ReadonlySet<ClaimId>,
  lens: Lens,
  hidden: readonly string[],
): string {
  const hiding = hidden.length > 0 ? `; ${listed(hidden)} hidden` : '';
  const { around, organizations } = lens.scope;
  const [first, ...rest] = [
    ...lensWords(model, lens),
    `${whoIsCounted(model, lens, hidden)}, not all who moved`,
    `${shareWords(model, shown)}${hiding}`,
    ...(model.past ? lookedBack(model.past, shown) : []),
  ];
  // A name is written as its owner writes it.
  return [around || organizations ? first : capital(first!), ...rest].join(' · ');
}

/** Never more words where something is hidden: the picture below would move. */
function whoIsCounted({ past }: Model, { scope }: Lens, hidden: readonly string[]): string {
  if (past || hidden.length > 0) return 'people shown';
  // Where small companies are left out, so are people whom the map names.
  return scope.atLeast ? 'people drawn here' : 'people named in this map';
}

/** "62 of 430 claims", or "430 claims" where that is all. */
export function shareWords(model: Model, shown: ReadonlySet<ClaimId>): string {
  const all = drawnClaims(model).length;
  return `${shown.size < all ? `${shown.size} of ` : ''}${count(all, 'claim', 'claims')}`;
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
