// The control over the sheet where lines are shown and hidden; it says how many kinds are out of sight.
import { Suspense } from 'react';
import { hiddenWords } from '../view/filter';
import { laterPart } from './later';
import { Popover } from './Popover';
import { useLiveState } from './useLive';

const ShowSheet = laterPart(() => import('./ShowSheet'));

export function ShowHide() {
  const off = useLiveState((state) => hiddenWords(state.view.filter).length);
  return (
    <Popover label={off > 0 ? `Show (${off} off)` : 'Show'} title="Show and hide">
      <Suspense fallback={null}>
        <ShowSheet />
      </Suspense>
    </Popover>
  );
}
