// Show and hide: filters that take lines out of sight and never move a node.
import { GROUNDS, type Hideable, isEmpty, KINDS, NO_FILTER, toggleHidden, withMonths } from '../view/filter';
import { rangeInWords } from '../model/words';
import { withFilter } from '../view/view';
import { useLive, useLiveState } from './useLive';

const WORDS: Readonly<Record<Hideable, string>> = {
  moves: 'Moves',
  offers: 'Offers and approaches',
  firm: 'On record, or several sources',
  once: 'Reported once',
  unstated: 'Origin not stated',
  disputed: 'Disputed or denied',
};

/** As receipts show them. */
const SIGNS: Partial<Record<Hideable, string>> = { firm: '●', once: '◐', unstated: '○', disputed: '≠ ×' };

export default function ShowSheet() {
  const live = useLive();
  const filter = useLiveState((state) => state.view.filter);
  const change = (edit: (now: typeof filter) => typeof filter) =>
    live.change((view) => withFilter(view, edit(view.filter)), 'push');
  const choices = (legend: string, group: readonly Hideable[]) => (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {group.map((what) => (
        <label key={what}>
          <input
            type="checkbox"
            checked={!filter.hide.includes(what)}
            onChange={() => change((now) => toggleHidden(now, what))}
          />
          {WORDS[what]} {SIGNS[what] && <span aria-hidden="true">{SIGNS[what]}</span>}
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      {choices('Show', KINDS)}
      {choices('By what they rest on', GROUNDS)}
      <div className="choices apart">
        <label>
          <input
            type="checkbox"
            checked={filter.quoted}
            onChange={() => change((now) => ({ ...now, quoted: !now.quoted }))}
          />
          Only claims with a quote
        </label>
        {filter.dates && (
          <label>
            <input type="checkbox" checked onChange={() => change((now) => withMonths(now, null))} />
            Only {rangeInWords(filter.dates.from, filter.dates.to)}
          </label>
        )}
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
    </>
  );
}
