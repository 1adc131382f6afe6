// The control over the sheet where it is chosen what is laid out; the tabs over the headline name it.
import { Suspense } from 'react';
import { laterPart } from './later';
import { Popover } from './Popover';
import { scopeName } from './scopes';
import { useLiveState, useModel } from './useLive';

const ScopeSheet = laterPart(() => import('./ScopeSheet'));

export function ScopeControl() {
  const model = useModel();
  const lens = useLiveState((state) => state.view.lens);
  const label = (
    <>
      <span aria-hidden="true">Scope</span>
      <span className="visually-hidden">Scope: {scopeName(model, lens)}</span>
    </>
  );
  return (
    <Popover label={label} title="Scope" className="scope">
      <Suspense fallback={null}>
        <ScopeSheet />
      </Suspense>
    </Popover>
  );
}
