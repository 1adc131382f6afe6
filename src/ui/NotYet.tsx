// In place of a receipt that nobody had given by the day looked back to.
import type { ClaimId } from '../dataset/dataset';
import { reportOf } from '../model/asOf';
import type { Past } from '../model/model';
import { dateInWords } from '../model/words';
import { withAsOf } from '../view/view';
import { useLive, useLiveState } from './useLive';

interface Props {
  readonly id: ClaimId;
  readonly past: Past;
}

export default function NotYet({ id, past }: Props) {
  const live = useLive();
  const whole = useLiveState((state) => state.model);
  const { on } = reportOf(whole, whole.claims.get(id)!);
  const today = () => live.change((view) => withAsOf(view, null), 'push');
  return (
    <div className="not-yet">
      <h2 className="receipt-claim">By {dateInWords(past.day)} no dated source of this map had told this.</h2>
      <p className="grounds">The first one that has a date is of {dateInWords(on!)}.</p>
      <p className="popover-foot">
        <button type="button" className="control" onClick={today}>
          Show the receipt as of today
        </button>
      </p>
    </div>
  );
}
