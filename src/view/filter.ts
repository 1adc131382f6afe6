// Filters hide lines and never move a node.
import type { Claim, ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import { familyOf } from '../model/subject';

/** Groups of lines that can be hidden. */
export type Hideable = 'moves' | 'offers' | 'disputed';
export const HIDEABLE: readonly Hideable[] = ['moves', 'offers', 'disputed'];

export interface Filter {
  /** Sorted, without repeats. */
  readonly hide: readonly Hideable[];
  /** Only claims with at least one quote in the source's own words. */
  readonly quoted: boolean;
}

export const NO_FILTER: Filter = { hide: [], quoted: false };

export function isEmpty(filter: Filter): boolean {
  return filter.hide.length === 0 && !filter.quoted;
}

export function toggleHidden(filter: Filter, what: Hideable): Filter {
  const hide = filter.hide.includes(what)
    ? filter.hide.filter((one) => one !== what)
    : [...filter.hide, what];
  return { ...filter, hide: HIDEABLE.filter((one) => hide.includes(one)) };
}

/** Whether a filter lets a claim be seen. */
export function admits(filter: Filter, claim: Claim): boolean {
  if (filter.quoted && !claim.evidence.some((item) => item.quote !== undefined)) return false;
  return !filter.hide.some((what) => isOf(what, claim));
}

function isOf(what: Hideable, claim: Claim): boolean {
  if (what === 'disputed') return claim.standing === 'disputed' || claim.standing === 'denied';
  return familyOf(claim.kind) === (what === 'moves' ? 'move' : 'offer');
}

/** The claims of a network that a filter, and the day looked back to, leave in sight. */
export function shownClaims(model: Model, network: Network, filter: Filter): ReadonlySet<ClaimId> {
  const known = model.past?.known;
  return new Set(
    [...network.claims].filter((id) => (!known || known.has(id)) && admits(filter, model.claims.get(id)!)),
  );
}
