// The control that names what is laid out, over the sheet where it is chosen.
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
      <span className="visually-hidden">Scope: </span>
      <span className="control-words">{scopeName(model, lens)}</span>
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
