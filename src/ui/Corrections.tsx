// The list of corrections: what was said, what is said now, and why; and how to send one.
import type { ClaimId, LogEntry } from '../dataset/dataset';
import type { Model } from '../model/model';
import { WITHDRAWN } from '../model/receiptWords';
import { claimInShort, dateInWords } from '../model/words';
import { correctionsOf } from './correctionLog';
import { reportAddress } from './ReceiptActions';

interface Props {
  readonly model: Model;
  readonly onPick: (id: ClaimId) => void;
  readonly onBack: () => void;
}

export function Corrections({ model, onPick, onBack }: Props) {
  const log = correctionsOf(model);
  return (
    <>
      {log.length === 0 ? (
        <p className="standfirst">
          Nothing has been corrected so far. Every change to a published claim will be listed here: what it
          was, what it is, and why.
        </p>
      ) : (
        <ol className="corrections">
          {log.map((entry, at) => (
            <Correction key={at} model={model} entry={entry} onPick={onPick} />
          ))}
        </ol>
      )}
      <HowToSend corrections={model.dataset.corrections} />
      <p>
        <button type="button" className="control" onClick={onBack}>
          Back to the figures
        </button>
      </p>
    </>
  );
}

function Correction({
  model,
  entry,
  onPick,
}: Pick<Props, 'model' | 'onPick'> & { readonly entry: LogEntry }) {
  const claim = entry.claim && model.claims.get(entry.claim);
  return (
    <li className="correction">
      <h3>{dateInWords(entry.date)}</h3>
      <dl className="facts">
        {(['was', 'is', 'why'] as const).map((matter) => (
          <div key={matter}>
            <dt>{MATTERS[matter]}</dt>
            <dd>{entry[matter]}</dd>
          </div>
        ))}
      </dl>
      {claim && (
        <p className="grounds">
          <button type="button" className="plain" onClick={() => onPick(claim.id)}>
            {claim.standing === 'withdrawn' ? WITHDRAWN : claimInShort(model, claim)}
          </button>
        </p>
      )}
    </li>
  );
}

const MATTERS = { was: 'Was', is: 'Is', why: 'Why' } as const;

function HowToSend({ corrections }: { readonly corrections: string }) {
  const address = reportAddress(corrections, 'Correction');
  return (
    <p>
      <b>Something is wrong?</b> Every receipt has “Report an error”. Or write to{' '}
      {address ? <a href={address}>{corrections}</a> : corrections}, with a source that anybody can open.
    </p>
  );
}
