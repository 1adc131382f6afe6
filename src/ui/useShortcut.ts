// Binds a shortcut that works anywhere on the page, by the table of shortcuts.
import { useEffect, useRef } from 'react';
import { type Deed, deedOf } from '../live/shortcuts';

/** `act` gives false where it has nothing to do: the key is then the browser's. */
export function useShortcut(deed: Deed<'anywhere'>, act: () => boolean): void {
  const now = useRef(act);
  useEffect(() => {
    now.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || deedOf('anywhere', event) !== deed || isBusy(event)) return;
      if (now.current()) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [deed]);
}

/** A dialog keeps its keys, and a field its letters and its own undo; F6 and Ctrl or Cmd with K are no letters. */
function isBusy({ key, target }: KeyboardEvent): boolean {
  // A collection knows its few elements; a selector would go through the whole page.
  if ([...document.getElementsByTagName('dialog')].some(({ open }) => open)) return true;
  const isField = target instanceof Element && target.matches(FIELDS);
  return isField && key !== 'F6' && key !== 'Escape' && key.toLowerCase() !== 'k';
}

const FIELDS =
  'textarea, select, [contenteditable], input:not([type=range], [type=checkbox], [type=radio], [type=file], [type=button])';
