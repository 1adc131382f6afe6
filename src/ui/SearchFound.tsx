// What stands under the search field: what was found, or that nothing was. It comes with the index, when the field is first used.
import { SearchNothing } from './SearchNothing';
import { SearchOptions } from './SearchOptions';
import type { Option, Searching } from './useSearch';

interface Props {
  readonly id: string;
  readonly query: string;
  readonly searching: Searching;
  readonly isListed: boolean;
  /** The place of the active option among all. */
  readonly active: number;
  readonly choose: (option: Option) => void;
  /** Takes a name that was offered instead. */
  readonly take: (name: string) => void;
}

export default function SearchFound({ id, query, searching, isListed, active, choose, take }: Props) {
  return isListed ? (
    <SearchOptions id={id} groups={searching.groups} active={active} choose={choose} />
  ) : (
    <SearchNothing query={query} searching={searching} take={take} />
  );
}
