// From what is picked to a scope of its own: only this, or what lies some steps around it; once more leads back.
import { useEffect, useMemo } from 'react';
import type { OrganizationId } from '../dataset/dataset';
import { labsOf } from '../model/labs';
import { isOrganization, type Model } from '../model/model';
import { claimsInScope } from '../model/network';
import { compareText } from '../model/order';
import { isWithoutLabs } from '../model/scopeWords';
import type { Lens, Scope, Subject } from '../model/subject';
import { isSameScope } from '../view/saved';
import { withScope } from '../view/scope';
import type { View } from '../view/view';
import { useLive, useLiveState, useModel } from './useLive';

/** Ms after a pick, which is shown first. */
const QUIET = 300;

interface Reach {
  readonly words: string;
  /** What a pointer that rests is told. */
  readonly says: string;
  readonly scope: Scope;
}

export function DrawOnly() {
  const model = useModel();
  const lens = useLiveState((state) => state.view.lens);
  const pick = useLiveState((state) => state.view.pick);
  const reaches = useMemo(() => (pick ? reachesOf(model, lens, pick) : []), [model, lens, pick]);
  const live = useLive();
  useEffect(() => {
    const seek = async () => {
      for (const { scope } of reaches) await live.foresee((view, of) => withScope(view, of, scope));
    };
    const soon = setTimeout(() => void seek(), QUIET);
    return () => clearTimeout(soon);
  }, [live, reaches]);
  if (reaches.length === 0) return null;
  return (
    <fieldset className="draw-only" aria-label="Draw only">
      <span aria-hidden="true">Draw only</span>
      {reaches.map((reach) => (
        <Toggle key={reach.words} reach={reach} isOn={isSameScope(reach.scope, lens.scope)} />
      ))}
    </fieldset>
  );
}

function Toggle({ reach, isOn }: { readonly reach: Reach; readonly isOn: boolean }) {
  const live = useLive();
  const next = (view: View, model: Model) => withScope(view, model, isOn ? {} : reach.scope);
  const foresee = () => void live.foresee(next);
  return (
    <button
      type="button"
      aria-pressed={isOn}
      title={isOn ? 'Back to the whole field' : reach.says}
      onPointerEnter={foresee}
      onFocus={foresee}
      onClick={() => live.change(next, 'push')}
    >
      {reach.words}
    </button>
  );
}

/** None for what is never drawn. */
function reachesOf(model: Model, lens: Lens, subject: Subject): Reach[] {
  const only: Scope = { around: { subject, steps: 1 } };
  if (claimsInScope(model, only, lens.rolled).length === 0) return [];
  if (subject.kind !== 'node') {
    const words = subject.kind === 'claim' ? 'this line' : 'these lines';
    return [{ words, says: `Only ${words}, all else aside`, scope: only }];
  }
  const labs = isOrganization(model, subject.id) ? labsReach(model, lens, subject.id) : [];
  return [
    { words: 'this', says: 'One step: its own lines', scope: only },
    ...labs,
    {
      words: 'and neighbors',
      says: 'Two steps: also the lines of all whom its own lines name',
      scope: { around: { subject, steps: 2 } },
    },
    {
      words: 'and theirs',
      says: 'Three steps: also the lines of the neighbors’ neighbors',
      scope: { around: { subject, steps: 3 } },
    },
  ];
}

/** Where labs are drawn apart, a company with all of them. */
function labsReach(model: Model, lens: Lens, id: OrganizationId): Reach[] {
  if (!isWithoutLabs(model, { ...lens, scope: {} }, id)) return [];
  const family = [id, ...labsOf(model, id)].toSorted(compareText);
  return [{ words: 'with labs', says: 'Its own lines and its labs’', scope: { organizations: family } }];
}
