// The search field: a combobox with a list of what was found under it.
// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- jsdom does not know <search>; it only hears the focus leave.
import { type KeyboardEvent, type RefObject, Suspense, useEffect, useId, useState } from 'react';
import { goTo } from '../live/searchReach';
import { type Deed, deedOf, spelled } from '../live/shortcuts';
import { count } from '../model/words';
import { useLive } from './useLive';
import { laterPart } from './later';
import { type Option, optionId, type Searching, useSearch } from './useSearch';
import { WhenQuiet } from './WhenQuiet';

const loadFound = () => import('./SearchFound');
const SearchFound = laterPart(loadFound);

const ASKS = 'Find a person, company or word';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Where the field lies over the header: puts it away. */
  readonly onDone?: () => void;
}

export function SearchField({ field, onDone }: Props) {
  const live = useLive();
  const id = useId();
  const [query, setQuery] = useState('');
  const [isUsed, use] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const searching = useSearch(query, isUsed);
  const options = searching.groups.flatMap((group) => group.options);
  const isListed = isOpen && options.length > 0;

  useEffect(() => {
    if (isListed) document.getElementById(optionId(id, active))?.scrollIntoView?.({ block: 'nearest' });
  }, [isListed, id, active]);

  const type = (text: string) => {
    setQuery(text);
    setActive(0);
    setOpen(true);
    live.hover(null);
  };
  const leave = () => {
    setOpen(false);
    live.hover(null);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    if (option.kind === 'more') return searching.more(option.of);
    type('');
    leave();
    goTo(live, option.found.subject, option.outside);
    onDone?.();
  };
  /** Goes to an option and shows in the picture what it is. */
  const reach = (at: number) => {
    const next = (at + options.length) % options.length;
    const option = options[next]!;
    setActive(next);
    live.hover(option.kind === 'found' ? option.found.subject : null);
  };
  const reachIfListed = (at: number) => isListed && (reach(at), true);
  const deeds: Readonly<Record<Deed<'search'>, () => boolean>> = {
    next: () => (!isOpen && query !== '' ? (setOpen(true), true) : reachIfListed(active + 1)),
    previous: () => reachIfListed(active - 1),
    first: () => reachIfListed(0),
    last: () => reachIfListed(options.length - 1),
    choose: () => isListed && (choose(options[active]), true),
    clear: () => clear(),
  };
  /** False where there is nothing to clear: Escape is then the page's. */
  const clear = (): boolean => {
    const isEmpty = query === '';
    type('');
    leave();
    onDone?.();
    return !isEmpty || onDone !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = event.nativeEvent.isComposing ? null : deedOf('search', event);
    if (deed && deeds[deed]()) event.preventDefault();
  };

  return (
    <div
      role="search"
      className="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave();
      }}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        className="search-field"
        aria-label={ASKS}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? id : undefined}
        aria-activedescendant={isListed ? optionId(id, active) : undefined}
        aria-keyshortcuts={spelled('anywhere', 'find')}
        placeholder={ASKS}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onFocus={() => {
          use(true);
          loadFound().catch(() => {});
          setOpen(true);
        }}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
      />
      {!onDone && query === '' && (
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      )}
      <WhenQuiet
        question={isOpen && searching.results ? query : ''}
        answer={isOpen ? spoken(searching) : ''}
      />
      {isOpen && query.trim() !== '' && (
        <div className="search-results">
          <Suspense fallback={null}>
            <SearchFound
              id={id}
              query={query}
              searching={searching}
              isListed={isListed}
              active={active}
              choose={choose}
              take={(name) => {
                type(name);
                field.current?.focus();
              }}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** How much was found, for those who do not see the list. */
function spoken({ results, groups }: Searching): string {
  if (!results) return '';
  if (groups.length === 0) return 'Nothing found';
  const words = {
    people: (total: number) => count(total, 'person', 'people'),
    companies: (total: number) => count(total, 'company', 'companies'),
    words: (total: number) => count(total, 'receipt', 'receipts'),
  };
  return groups.map(({ kind, total }) => words[kind](total)).join(', ');
}
