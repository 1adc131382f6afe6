// What stands in place of a withdrawn claim: that it was withdrawn, when and why, and nothing of what it said.
import type { Claim } from '../dataset/dataset';
import type { Model } from '../model/model';
import { NOT_REPEATED, WITHDRAWN } from '../model/receiptWords';
import { dateInWords } from '../model/words';
import { correctionsOf } from './correctionLog';

export function Tombstone({ model, claim }: { readonly model: Model; readonly claim: Claim }) {
  const id = `panel-${claim.id}`;
  const [last] = correctionsOf(model, claim.id);
  return (
    <article className="receipt tombstone" id={id} aria-labelledby={`${id}-says`}>
      <h2 className="receipt-claim" id={`${id}-says`}>
        {WITHDRAWN}
      </h2>
      {last ? (
        <dl className="facts">
          <div>
            <dt>Date</dt>
            <dd>{dateInWords(last.date)}</dd>
          </div>
          <div>
            <dt>Why</dt>
            <dd>{last.why}</dd>
          </div>
        </dl>
      ) : (
        <p className="grounds">The log of corrections does not say when or why.</p>
      )}
      <p className="grounds">{NOT_REPEATED}</p>
    </article>
  );
}
