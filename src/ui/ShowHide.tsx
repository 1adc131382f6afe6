// Show and hide: filters that take lines out of sight and never move a node.
import { HIDEABLE, type Hideable, isEmpty, NO_FILTER, toggleHidden } from '../view/filter';
import { withFilter } from '../view/view';
import { Popover } from './Popover';
import { useLive, useLiveState } from './useLive';

const WORDS: Readonly<Record<Hideable, string>> = {
  moves: 'Moves',
  offers: 'Offers and approaches',
  disputed: 'Disputed or denied',
};

export function ShowHide() {
  const live = useLive();
  const filter = useLiveState((state) => state.view.filter);
  const change = (edit: (now: typeof filter) => typeof filter) =>
    live.change((view) => withFilter(view, edit(view.filter)), 'push');
  const hidden = filter.hide.length + (filter.quoted ? 1 : 0);
  return (
    <Popover label={hidden > 0 ? `Show (${hidden} off)` : 'Show'} title="Show and hide">
      <fieldset className="choices">
        <legend>Show</legend>
        {HIDEABLE.map((what) => (
          <label key={what}>
            <input
              type="checkbox"
              checked={!filter.hide.includes(what)}
              onChange={() => change((now) => toggleHidden(now, what))}
            />
            {WORDS[what]}
          </label>
        ))}
      </fieldset>
      <div className="choices apart">
        <label>
          <input
            type="checkbox"
            checked={filter.quoted}
            onChange={() => change((now) => ({ ...now, quoted: !now.quoted }))}
          />
          Only claims with a quote
        </label>
      </div>
      <p className="popover-foot">
        <button
          type="button"
          className="control"
          disabled={isEmpty(filter)}
          onClick={() => change(() => NO_FILTER)}
        >
          Reset
        </button>
      </p>
    </Popover>
  );
}
