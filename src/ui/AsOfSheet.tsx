// The sheet of the second clock: by which day the sources must have spoken. When something happened is the scope's.
import { useRef } from 'react';
import { withAsOf } from '../view/view';
import { closeSheets } from './Popover';
import { useLive, useLiveState } from './useLive';

export default function AsOfSheet() {
  const live = useLive();
  const asOf = useLiveState((state) => state.view.asOf);
  const updated = useLiveState((state) => state.model.dataset.updated);
  const form = useRef<HTMLFormElement>(null);
  const show = (day: string | null) => {
    live.change((view) => withAsOf(view, day), 'push');
    closeSheets(form.current!);
  };
  return (
    <form
      ref={form}
      key={asOf}
      className="as-of-form"
      onSubmit={(event) => {
        event.preventDefault();
        const day = new FormData(event.currentTarget).get('day');
        show(typeof day === 'string' && day !== '' ? day : null);
      }}
    >
      <label>
        As known on
        <input type="date" name="day" defaultValue={asOf ?? ''} max={wholeDay(updated)} />
      </label>
      <p className="soft">
        Shows what these sources had said by the end of that day. What came later is out of sight, and nothing
        moves. For when something <em>happened</em>, choose months in the scope.
      </p>
      <p className="popover-foot">
        <button type="submit" className="control strong">
          Show that day
        </button>{' '}
        <button type="button" className="control" disabled={asOf === null} onClick={() => show(null)}>
          Today
        </button>
      </p>
    </form>
  );
}

/** Only a whole day can bound the field. */
function wholeDay(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}
