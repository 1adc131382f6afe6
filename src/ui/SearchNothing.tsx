// Where a search has nothing to show: says why, and offers the nearest names.
import { dateInWords } from '../model/words';
import { useLiveState } from './useLive';
import type { Searching } from './useSearch';

interface Props {
  readonly query: string;
  readonly searching: Searching;
  readonly take: (name: string) => void;
}

export function SearchNothing({ query, searching: { results, failed }, take }: Props) {
  const asOf = useLiveState(({ view }) => view.asOf);
  if (failed)
    return <p className="search-nothing">The search could not be loaded. Reload the page to try again.</p>;
  if (!results) return <p className="search-nothing soft">Getting ready …</p>;
  return (
    <div className="search-nothing">
      <p>
        Nothing here matches “{query.trim()}”{asOf && `, as known on ${dateInWords(asOf)}`}.
      </p>
      {results.nearest.length > 0 ? (
        <>
          <p className="soft">Nearest names:</p>
          <p className="search-nearest">
            {results.nearest.map((name) => (
              <button key={name} type="button" className="control" onClick={() => take(name)}>
                {name}
              </button>
            ))}
          </p>
        </>
      ) : (
        <p className="soft">
          No name comes near it. Names, companies, publishers and words of receipts are searched.
        </p>
      )}
    </div>
  );
}
