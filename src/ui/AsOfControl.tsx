// The control over the sheet of the second clock: by which day the sources must have spoken.
import { Suspense } from 'react';
import { dateInWords } from '../model/words';
import { laterPart } from './later';
import { Popover } from './Popover';
import { useLiveState } from './useLive';

const AsOfSheet = laterPart(() => import('./AsOfSheet'));

export function AsOfControl() {
  const asOf = useLiveState((state) => state.view.asOf);
  return (
    <Popover
      label={asOf ? `As of ${dateInWords(asOf)}` : 'As of today'}
      title="As known on"
      className="as-of"
    >
      <Suspense fallback={null}>
        <AsOfSheet />
      </Suspense>
    </Popover>
  );
}
