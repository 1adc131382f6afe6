// Finding: a field in the header, a button that opens it where there is no room; `/` and Cmd-K lead there.
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { spelled } from '../live/shortcuts';
import { useMedia } from './media';
import { SearchField } from './SearchField';
import { useShortcut } from './useShortcut';

/** From here on the field stands beside the controls, px; search.css has the same. */
const ROOM = 1240;

export function Search() {
  const hasRoom = useMedia(`(min-width: ${ROOM}px)`) || !globalThis.matchMedia;
  const [isOut, setOut] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const go = useCallback(() => {
    // At once: a phone opens its keyboard only for a focus within the tap.
    flushSync(() => setOut(true));
    field.current?.focus();
    field.current?.select();
  }, []);
  useShortcut('find', () => (go(), true));
  if (hasRoom) return <SearchField field={field} />;
  const putAway = () => {
    flushSync(() => setOut(false));
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="control search-open"
        aria-label="Search"
        title="Search (/)"
        aria-keyshortcuts={spelled('anywhere', 'find')}
        onClick={go}
      >
        <Glass />
      </button>
      {isOut && (
        <div className="search-bar">
          <SearchField field={field} onDone={putAway} />
          <button type="button" className="close" aria-label="Close search" onClick={putAway}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </>
  );
}

function Glass() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="glass">
      <circle cx="6.8" cy="6.8" r="4.6" />
      <path d="M10.3 10.3L14.4 14.4" />
    </svg>
  );
}
