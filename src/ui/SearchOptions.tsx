// What was found, as the groups and options of a list box; the field keeps the focus.
// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- A select has no second line; the field hears the keys.
import type { Found } from '../live/found';
import type { FoundKind } from '../live/search';
import type { Part } from '../live/searchText';
import { type Option, optionId, type OptionGroup } from './useSearch';

const TITLES: Readonly<Record<FoundKind, string>> = {
  people: 'People',
  companies: 'Companies',
  words: 'Words in receipts',
};

interface Props {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  /** The place of the active option among all. */
  readonly active: number;
  readonly choose: (option: Option) => void;
}

export function SearchOptions({ id, groups, active, choose }: Props) {
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div id={id} role="listbox" aria-label="What was found" className="search-list">
      {groups.map(({ kind, total, options }, group) => (
        <div key={kind} role="group" aria-label={`${TITLES[kind]}, ${total}`}>
          <p className="search-group" aria-hidden="true">
            {TITLES[kind]} <span className="tally">{total}</span>
          </p>
          {options.map((option, at) => {
            const place = starts[group]! + at;
            return (
              <div
                key={option.kind === 'more' ? 'more' : option.found.key}
                id={optionId(id, place)}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                className={option.kind === 'more' ? 'search-option more' : 'search-option'}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.kind === 'more' ? `${option.count} more` : <Result {...option} />}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Result({ found, outside }: { readonly found: Found; readonly outside: boolean }) {
  return (
    <>
      {found.mark && (
        <span className="search-mark" aria-hidden="true">
          {found.mark}
        </span>
      )}
      <span className="search-title">
        <Parts parts={found.title} />
      </span>
      {outside && (
        <span className="search-outside">
          <span className="visually-hidden">, </span>outside this view
        </span>
      )}
      <span className="search-why">
        <span className="visually-hidden">. </span>
        <Why found={found} />
      </span>
    </>
  );
}

function Why({ found: { why, about } }: { readonly found: Found }) {
  if (!why) return about;
  return (
    <>
      {why.says}
      {why.parts.length > 0 && (why.says.endsWith('written') || why.says.endsWith(' by') ? ' ' : ': ')}
      <span lang={why.lang}>
        <Parts parts={why.parts} />
      </span>
      {about && ` · ${about}`}
    </>
  );
}

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text));
}
