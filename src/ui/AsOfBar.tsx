// Says over the headline that the map is looked back to a day, what came of it since, and how to return.
import { lookedBack } from '../model/headline';
import { dateInWords } from '../model/words';
import { withAsOf } from '../view/view';
import { useLive, useModel, useShown } from './useLive';

export function AsOfBar() {
  const live = useLive();
  const { past } = useModel();
  const shown = useShown();
  const today = () => {
    live.change((view) => withAsOf(view, null), 'push');
    // On a phone the control lies in the menu.
    for (const there of ['.controls > .control', '.controls > .as-of'])
      document.querySelector<HTMLElement>(there)?.focus();
  };
  return (
    <div aria-live="polite">
      {past && (
        <p className="as-of-bar">
          <span>
            <b>As these sources had said by {dateInWords(past.day)}</b>
            {lookedBack(past, shown)
              .slice(1)
              .map((words) => ` · ${words}`)}
          </span>{' '}
          <button type="button" className="plain" onClick={today}>
            Return to today
          </button>
        </p>
      )}
    </div>
  );
}
