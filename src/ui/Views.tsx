// What can be laid out with one click: the opening and other saved views, the whole field, and what is laid out now.
import type { Model } from '../model/model';
import type { Lens, Scope } from '../model/subject';
import { isSameScope, savedViews } from '../view/saved';
import { withScope } from '../view/scope';
import { isEmpty, NO_FILTER } from '../view/filter';
import { withFilter, withLens, type View } from '../view/view';
import { scopeName, WHOLE } from './scopes';
import { useLive, useLiveState, useModel } from './useLive';

/** More saved views than this stand in the sheet of the scope alone. */
const MOST = 3;

export function Views() {
  const live = useLive();
  const model = useModel();
  const view = useLiveState((state) => state.view);
  const { lens } = view;
  const { saved, whole } = useChoices();
  const choices = [...saved.slice(0, MOST), ...whole];
  const here = choiceOf(choices, view);
  if (choices.length < 2 && here) return null;
  const now = scopeName(model, { show: lens.show, scope: lens.scope });
  return (
    <fieldset className="views" aria-label="Part of the map">
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          aria-pressed={choice === here}
          aria-label={choice.note === OPENING ? `${OPENING}: ${choice.words}` : undefined}
          onClick={() => live.change(choice.open, 'push')}
        >
          {choice.words}
        </button>
      ))}
      {!here && (
        <span className="here" aria-current="true" title={now}>
          {now}
        </span>
      )}
    </fieldset>
  );
}

/** The one choice that is laid out. Of several with one scope it is the one that says most of what is drawn and hidden. */
function choiceOf(choices: readonly Choice[], view: View): Choice | undefined {
  const there = choices.filter(({ scope }) => isSameScope(scope, view.lens.scope));
  if (there.length < 2) return there[0];
  const drawn = ({ lens, filter }: View) => JSON.stringify([lens, filter]);
  const bare = withFilter(withLens(view, { show: 'auto', scope: view.lens.scope }), NO_FILTER);
  const exact = there.filter(({ open }) => drawn(open(view)) === drawn(view));
  return exact.find(({ open }) => drawn(open(bare)) !== drawn(bare)) ?? exact[0] ?? there[0];
}

const OPENING = 'Opening view';

export interface Choice {
  readonly key: string;
  readonly words: string;
  readonly note: string;
  readonly scope: Scope;
  /** Lays it out. */
  readonly open: (view: View) => View;
}

/** The dataset's saved views, and the whole field where none of them is it. */
export function useChoices(): { readonly saved: readonly Choice[]; readonly whole: readonly Choice[] } {
  const model = useLiveState((state) => state.model);
  const views = savedViews(model);
  const saved = views.map(({ saved: { id, title }, view }, at): Choice => ({
    key: id,
    words: title,
    note: at === 0 ? OPENING : '',
    scope: view.lens.scope,
    open: (now) => openSaved(now, model, view),
  }));
  const isSaved = saved.some(({ scope }) => isSameScope(scope, {}));
  const whole: Choice = {
    key: 'whole',
    words: WHOLE,
    note: 'every date, every company',
    scope: {},
    open: (now) => withScope(now, model, {}),
  };
  return { saved, whole: isSaved ? [] : [whole] };
}

/** What a saved view says of filters, people or flows, and labs, is followed; where it says nothing, all stays. */
function openSaved(now: View, model: Model, { lens, filter }: View): View {
  const drawn: Lens = {
    ...now.lens,
    ...(lens.show !== 'auto' && { show: lens.show }),
    ...(lens.rolled && { rolled: true }),
  };
  const there = withScope(withLens(now, drawn), model, lens.scope);
  return isEmpty(filter) ? there : withFilter(there, filter);
}
