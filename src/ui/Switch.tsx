// Three ways to see one scope: people as dots, flows between companies, or the list.
import type { MouseEvent } from 'react';
import type { ListForm } from '../live/live';
import type { Show } from '../model/subject';
import { withShow } from '../view/view';
import { closeSheets } from './Popover';
import { useLive, useLiveState, useNetwork } from './useLive';

interface Props {
  /** The form that the list has, or had last. */
  readonly form: ListForm;
}

type Click = MouseEvent<HTMLElement>;

/** Where it stands in a menu, choosing puts the menu away. */
export function Switch({ form }: Props) {
  const live = useLive();
  const isList = useLiveState((state) => state.list !== null);
  const { show } = useNetwork();
  const draw = (wanted: Show, { currentTarget }: Click) => {
    closeSheets(currentTarget);
    // Where a narrow frame already resolves to it, the view stays as it is.
    if (isList || wanted !== show)
      live.readAs(null, (view) => (wanted === show ? view : withShow(view, wanted)));
  };
  const list = ({ currentTarget }: Click) => {
    closeSheets(currentTarget);
    live.readAs(form);
  };
  return (
    <fieldset className="switch" aria-label="Show as">
      {(['people', 'flows'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={!isList && show === one}
          onClick={(event) => draw(one, event)}
        >
          {one === 'people' ? 'People' : 'Flows'}
        </button>
      ))}
      <button type="button" aria-pressed={isList} onClick={list}>
        List
      </button>
    </fieldset>
  );
}
