// Filters hide lines and never move a node.
import type { Claim, ClaimId } from '../dataset/dataset';
import type { Days } from '../dataset/date';
import { groundsOf } from '../model/evidence';
import { Kept } from '../model/kept';
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import { familyOf } from '../model/subject';
import { type Dates, daysOf, liesIn } from '../model/when';
import { groundsInWords, rangeInWords } from '../model/words';

/** What can be hidden: kinds of lines, and what claims rest on. */
export const KINDS = ['moves', 'offers'] as const;
export const GROUNDS = ['firm', 'once', 'unstated', 'disputed'] as const;
export type Hideable = (typeof KINDS)[number] | (typeof GROUNDS)[number];
export const HIDEABLE: readonly Hideable[] = [...KINDS, ...GROUNDS];

export interface Filter {
  /** Sorted, without repeats. */
  readonly hide: readonly Hideable[];
  /** Only claims with at least one quote in the source's own words. */
  readonly quoted: boolean;
  /** Only claims that may have happened in these months, as texts such as 2025-06, both ends included. */
  readonly dates?: Dates;
}

export const NO_FILTER: Filter = { hide: [], quoted: false };

export function isEmpty(filter: Filter): boolean {
  return filter.hide.length === 0 && !filter.quoted && !filter.dates;
}

export function toggleHidden(filter: Filter, what: Hideable): Filter {
  const hide = filter.hide.includes(what)
    ? filter.hide.filter((one) => one !== what)
    : [...filter.hide, what];
  return { ...filter, hide: HIDEABLE.filter((one) => hide.includes(one)) };
}

/** The same filter with other months, or with all of them. */
export function withMonths({ hide, quoted }: Filter, dates: Dates | null): Filter {
  return { hide, quoted, ...(dates && { dates }) };
}

const HIDDEN: Readonly<Record<Hideable, string>> = {
  moves: 'moves',
  offers: 'offers',
  firm: 'claims on record or from several sources',
  once: 'claims reported once',
  unstated: 'claims of unstated origin',
  disputed: 'disputed or denied claims',
};

/** What a filter hides, a piece each, for a caption and to be counted. */
export function hiddenWords({ hide, quoted, dates }: Filter): string[] {
  return [
    ...hide.map((what) => HIDDEN[what]),
    ...(quoted ? ['claims without a quote'] : []),
    ...(dates ? [`months outside ${rangeInWords(dates.from, dates.to)}`] : []),
  ];
}

/** Whether a filter lets a claim be seen; `range` is the days of its months. */
function admits(model: Model, filter: Filter, claim: Claim, range: Days | undefined): boolean {
  if (range && !liesIn(claim, range)) return false;
  if (filter.quoted && !claim.evidence.some((item) => item.quote !== undefined)) return false;
  return !filter.hide.some((what) => isOf(model, what, claim));
}

/** The mark that a receipt shows for each of the grounds. */
const MARKS = { firm: '●', once: '◐', unstated: '○' } as const;

function isOf(model: Model, what: Hideable, claim: Claim): boolean {
  if (what === 'disputed') return claim.standing === 'disputed' || claim.standing === 'denied';
  if (what === 'moves' || what === 'offers')
    return familyOf(claim.kind) === (what === 'moves' ? 'move' : 'offer');
  return groundsInWords(groundsOf(model, claim)).mark === MARKS[what];
}

/** What a reader hides and shows again is soon asked for anew. */
const shown = new Kept<Network['claims'], ReadonlySet<ClaimId>>(4);

/** The claims of a network that a filter, and the day looked back to, leave in sight: the same set while they are asked for alike. */
export function shownClaims(model: Model, { claims }: Network, filter: Filter): ReadonlySet<ClaimId> {
  const { hide, quoted, dates } = filter;
  return shown.of(claims, [model, hide.join(), quoted, dates?.from, dates?.to], () => {
    const known = model.past?.known;
    const range = dates && daysOf(dates);
    return new Set(
      [...claims].filter(
        (id) => (!known || known.has(id)) && admits(model, filter, model.claims.get(id)!, range),
      ),
    );
  });
}
