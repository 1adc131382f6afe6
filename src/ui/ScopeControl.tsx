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
      Scope<span className="visually-hidden">: {scopeName(model, lens)}</span>
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
