// What a search finds in the model looked at: the index is fetched and built when the field is first used.
import { useEffect, useMemo, useState } from 'react';
import type { Found } from '../live/found';
import type { FoundKind, Search, SearchResults, Wanted } from '../live/search';
import { isOutside } from '../live/searchReach';
import { useModel, useNetwork } from './useLive';

const FEW: Wanted = { people: 5, companies: 5, words: 5 };
const MORE = 50;

/** What can be chosen: a result, or more of its kind. */
export type Option =
  | { readonly kind: 'found'; readonly found: Found; readonly outside: boolean }
  | { readonly kind: 'more'; readonly of: FoundKind; readonly count: number };

export interface OptionGroup {
  readonly kind: FoundKind;
  readonly total: number;
  readonly options: readonly Option[];
}

export interface Searching {
  /** Null while nothing is typed, or the index is on its way. */
  readonly results: SearchResults | null;
  readonly groups: readonly OptionGroup[];
  readonly failed: boolean;
  readonly more: (of: FoundKind) => void;
}

export function useSearch(query: string, isUsed: boolean): Searching {
  const model = useModel();
  const network = useNetwork();
  const { search, failed } = useIndex(isUsed);
  const [asked, ask] = useState({ query, wanted: FEW });
  const wanted = asked.query === query ? asked.wanted : FEW;
  const results = useMemo(
    () => (search && query.trim() !== '' ? search.search(query, wanted) : null),
    [search, query, wanted],
  );
  const groups = useMemo(
    () =>
      (results?.groups ?? []).map(({ kind, found, total }): OptionGroup => {
        const options = found.map((one): Option => ({
          kind: 'found',
          found: one,
          outside: isOutside(model, network, one.subject),
        }));
        const rest = total - found.length;
        return {
          kind,
          total,
          options: rest > 0 ? [...options, { kind: 'more', of: kind, count: rest }] : options,
        };
      }),
    [results, model, network],
  );
  const more = (of: FoundKind) => ask({ query, wanted: { ...wanted, [of]: wanted[of] + MORE } });
  return { results, groups, failed, more };
}

function useIndex(isUsed: boolean): { search: Search | null; failed: boolean } {
  const model = useModel();
  const [search, setSearch] = useState<Search | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isUsed) return undefined;
    let isWanted = true;
    void import('../live/search').then(
      ({ buildSearch }) => {
        if (!isWanted) return;
        setSearch(buildSearch(model));
        setFailed(false);
      },
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [model, isUsed]);
  return { search: search?.model === model ? search : null, failed };
}

/** The id of an option of a list, by its place among all. */
export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}
