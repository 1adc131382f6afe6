// What is laid out: the dataset's saved views, the whole map, or months and companies of one's own.
import { useMemo, useRef, useState } from 'react';
import type { OrganizationId } from '../dataset/dataset';
import type { Model } from '../model/model';
import type { Scope } from '../model/subject';
import { dateInWords } from '../model/words';
import { withFilter, withLens, type View } from '../view/view';
import { closeSheets, Popover } from './Popover';
import { isSameScope, monthsOf, organizationsBySize, savedView, scopeName } from './scopes';
import { useLive, useLiveState, useModel } from './useLive';

export function ScopeControl() {
  const live = useLive();
  const model = useModel();
  const lens = useLiveState((state) => state.view.lens);
  const name = scopeName(model, lens);
  const label = (
    <>
      <span className="visually-hidden">Scope: </span>
      <span className="control-words">{name}</span>
    </>
  );
  const body = useRef<HTMLDivElement>(null);
  const go = (edit: (view: View) => View) => {
    live.change(edit, 'push');
    closeSheets(body.current!);
  };
  return (
    <Popover label={label} title="Scope" className="scope">
      <div ref={body}>
        <Saved model={model} scope={lens.scope} go={go} />
        <Own
          key={JSON.stringify(lens.scope)}
          model={model}
          scope={lens.scope}
          apply={(scope) => go((view) => withLens(view, { ...view.lens, scope }))}
        />
      </div>
    </Popover>
  );
}

interface SavedProps {
  readonly model: Model;
  readonly scope: Scope;
  readonly go: (edit: (view: View) => View) => void;
}

function Saved({ model, scope, go }: SavedProps) {
  const { views } = model.dataset;
  const wholeIsSaved = views.some((view) => isSameScope(model, savedView(model, view).lens.scope, {}));
  const choice = (key: string, words: string, note: string, next: Scope, edit: (view: View) => View) => (
    <li key={key}>
      <button
        type="button"
        className="choice"
        aria-pressed={isSameScope(model, next, scope)}
        onClick={() => go(edit)}
      >
        {words} {note && <span className="soft">{note}</span>}
      </button>
    </li>
  );
  return (
    <ul className="saved" aria-label="Saved views">
      {views.map((saved, at) => {
        const view = savedView(model, saved);
        const open = (now: View) =>
          withFilter(withLens(now, { ...now.lens, scope: view.lens.scope }), view.filter);
        return choice(saved.id, saved.title, at === 0 ? 'Opening view' : '', view.lens.scope, open);
      })}
      {!wholeIsSaved &&
        choice('whole', 'Whole map', 'every date, every company', {}, (now) =>
          withLens(now, { ...now.lens, scope: {} }),
        )}
    </ul>
  );
}

interface OwnProps {
  readonly model: Model;
  readonly scope: Scope;
  readonly apply: (scope: Scope) => void;
}

function Own({ model, scope, apply }: OwnProps) {
  const months = useMemo(() => monthsOf(model), [model]);
  const organizations = useMemo(() => organizationsBySize(model), [model]);
  const [from, setFrom] = useState(scope.dates?.from.slice(0, 7) ?? '');
  const [to, setTo] = useState(scope.dates?.to.slice(0, 7) ?? '');
  const [chosen, choose] = useState<readonly OrganizationId[]>(scope.organizations ?? []);
  const isBackward = from !== '' && to !== '' && from > to;
  const toggle = (id: OrganizationId) =>
    choose((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <form
      className="own-scope"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBackward) apply(ownScope(scope, months, from, to, chosen));
      }}
    >
      <div className="months">
        <Month label="From" value={from} months={months} open="the beginning" onChange={setFrom} />
        <Month label="To" value={to} months={months} open="now" onChange={setTo} />
      </div>
      {isBackward && <p role="alert">The first month is after the last one.</p>}
      <fieldset className="choices companies">
        <legend>Only lines with one of these</legend>
        {organizations.map(({ id, name, claims }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            {name} <span className="tally">{claims}</span>
          </label>
        ))}
      </fieldset>
      <p className="popover-foot">
        <button type="submit" className="control strong">
          Apply
        </button>
      </p>
    </form>
  );
}

interface MonthProps {
  readonly label: string;
  readonly value: string;
  readonly months: readonly string[];
  /** The words for an open end. */
  readonly open: string;
  readonly onChange: (month: string) => void;
}

function Month({ label, value, months, open, onChange }: MonthProps) {
  const all = value === '' || months.includes(value) ? months : [...months, value].toSorted();
  return (
    <label className="month">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{open}</option>
        {all.map((month) => (
          <option key={month} value={month}>
            {dateInWords(month).replace(', month not known', '')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** An open end reaches to the first or last month there is; the editor's threshold and pins stay unless companies are chosen. */
function ownScope(
  before: Scope,
  months: readonly string[],
  from: string,
  to: string,
  organizations: readonly OrganizationId[],
): Scope {
  const dated = from !== '' || to !== '';
  const dates = { from: from || (months[0] ?? to), to: to || (months.at(-1) ?? from) };
  if (organizations.length > 0) return { organizations: organizations.toSorted(), ...(dated && { dates }) };
  return {
    ...(dated && { dates }),
    ...(before.atLeast && { atLeast: before.atLeast }),
    ...(before.pinned && { pinned: before.pinned }),
  };
}
