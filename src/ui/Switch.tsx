// Three ways to see one scope: people as dots, flows between companies, or the list.
import type { MouseEvent } from 'react';
import type { Show } from '../model/subject';
import { withShow } from '../view/view';
import { closeSheets } from './Popover';
import { useLive, useNetwork } from './useLive';

interface Props {
  readonly mode: 'people' | 'list';
  readonly setMode: (mode: 'people' | 'list') => void;
}

type Click = MouseEvent<HTMLElement>;

/** Where it stands in a menu, choosing puts the menu away. */
export function Switch({ mode, setMode }: Props) {
  const live = useLive();
  const { show } = useNetwork();
  const draw = (wanted: Show, { currentTarget }: Click) => {
    closeSheets(currentTarget);
    // Where a narrow frame already resolves to it, the address stays as it is.
    if (wanted !== show) live.change((view) => withShow(view, wanted), 'push');
    setMode('people');
  };
  const list = ({ currentTarget }: Click) => {
    closeSheets(currentTarget);
    setMode('list');
  };
  return (
    <fieldset className="switch" aria-label="Show as">
      {(['people', 'flows'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={mode === 'people' && show === one}
          onClick={(event) => draw(one, event)}
        >
          {one === 'people' ? 'People' : 'Flows'}
        </button>
      ))}
      <button type="button" aria-pressed={mode === 'list'} onClick={list}>
        List
      </button>
    </fieldset>
  );
}
