// The sheet of scopes: the dataset's saved views, the whole field, labs apart or not, months and companies of one's own.
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { OrganizationId } from '../dataset/dataset';
import { days } from '../dataset/date';
import type { Model } from '../model/model';
import { aroundWords } from '../model/scopeWords';
import type { Scope } from '../model/subject';
import { dateInBrief } from '../model/words';
import { isSameScope } from '../view/saved';
import { withRolled, withScope } from '../view/scope';
import type { View } from '../view/view';
import { closeSheets } from './Popover';
import { monthsOf, organizationsBySize } from './scopeChoices';
import { useLive, useLiveState, useModel } from './useLive';
import { useChoices } from './Views';

export default function ScopeSheet() {
  const live = useLive();
  const model = useModel();
  const lens = useLiveState((state) => state.view.lens);
  const body = useRef<HTMLDivElement>(null);
  const go = (edit: (view: View) => View) => {
    live.change(edit, 'push');
    closeSheets(body.current!);
  };
  return (
    <div ref={body}>
      <Saved scope={lens.scope} go={go} />
      <Labs model={model} rolled={lens.rolled === true} />
      <Own
        key={JSON.stringify(lens.scope)}
        model={model}
        scope={lens.scope}
        foresee={(scope) => void live.foresee((view) => withScope(view, model, scope))}
        apply={(scope) => go((view) => withScope(view, model, scope))}
      />
    </div>
  );
}

interface GoProps {
  readonly go: (edit: (view: View) => View) => void;
}

function Saved({ scope, go }: GoProps & { readonly scope: Scope }) {
  const { saved, whole } = useChoices();
  return (
    <ul className="saved" aria-label="Saved views">
      {[...saved, ...whole].map((choice) => (
        <li key={choice.key}>
          <button
            type="button"
            className="choice"
            aria-pressed={isSameScope(choice.scope, scope)}
            onClick={() => go(choice.open)}
          >
            {choice.words} {choice.note && <span className="soft">{choice.note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

const LABS = [
  { rolled: false, words: 'apart' },
  { rolled: true, words: 'with their parent' },
] as const;

/** Only where some organization has a parent. */
function Labs({ model, rolled }: { readonly model: Model; readonly rolled: boolean }) {
  const live = useLive();
  const name = useId();
  if (![...model.organizations.values()].some(({ parent }) => parent)) return null;
  return (
    <fieldset className="choices labs" aria-label="Labs">
      <span className="soft" aria-hidden="true">
        Labs
      </span>
      {LABS.map((one) => (
        <label
          key={one.words}
          onPointerEnter={() => void live.foresee((view) => withRolled(view, one.rolled))}
        >
          <input
            type="radio"
            name={name}
            checked={one.rolled === rolled}
            onChange={() => live.change((view) => withRolled(view, one.rolled), 'push')}
          />
          {one.words}
        </label>
      ))}
    </fieldset>
  );
}

interface OwnProps {
  readonly model: Model;
  readonly scope: Scope;
  /** Called with what would be applied, whenever it changes. */
  readonly foresee: (scope: Scope) => void;
  readonly apply: (scope: Scope) => void;
}

function Own({ model, scope, foresee, apply }: OwnProps) {
  const months = useMemo(() => monthsOf(model), [model]);
  const organizations = useMemo(() => organizationsBySize(model), [model]);
  // An address may ask for days or years: they stay as they are until another month is chosen.
  const [from, setFrom] = useState(scope.dates?.from ?? '');
  const [to, setTo] = useState(scope.dates?.to ?? '');
  const [chosen, choose] = useState<readonly OrganizationId[]>(scope.organizations ?? []);
  const [isAround, setAround] = useState(true);
  const isBackward = from !== '' && to !== '' && days(from).first > days(to).last;
  const kept: Scope = isAround ? scope : { ...scope, around: undefined };
  const own = ownScope(kept, months, from, to, chosen);
  const spelled = JSON.stringify(own);
  const asItCame = useRef(spelled);
  // The places are being found while the reader goes to the button.
  useEffect(() => {
    if (!isBackward && spelled !== asItCame.current) foresee(own);
  });
  const toggle = (id: OrganizationId) =>
    choose((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <form
      className="own-scope"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBackward) apply(own);
      }}
    >
      {scope.around && (
        <div className="choices">
          <label>
            <input type="checkbox" checked={isAround} onChange={() => setAround(!isAround)} />
            {aroundWords(model, scope.around)}
          </label>
        </div>
      )}
      <div className="months">
        <Month label="From" value={from} months={months} open="the beginning" onChange={setFrom} />
        <Month label="To" value={to} months={months} open="now" onChange={setTo} />
      </div>
      {scope.atLeast && chosen.length === 0 && (
        <p className="soft">Companies with fewer than {scope.atLeast} lines here are left out.</p>
      )}
      {isBackward && <p role="alert">The beginning is after the end.</p>}
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
  /** A month, or the day or year that the scope has. */
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
            {dateInBrief(month)}
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
  const kept = { ...(dated && { dates }), ...(before.around && { around: before.around }) };
  if (organizations.length > 0) return { organizations: organizations.toSorted(), ...kept };
  return {
    ...kept,
    ...(before.atLeast && { atLeast: before.atLeast }),
    ...(before.pinned && { pinned: before.pinned }),
  };
}
