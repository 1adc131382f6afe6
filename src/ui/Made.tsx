// How, when and by whom the map was made, what may be done with it, and the way to what was corrected.
import type { ReactNode } from 'react';
import type { Model } from '../model/model';
import { count, dateInWords } from '../model/words';

interface Props {
  readonly model: Model;
  readonly corrections: number;
  readonly onCorrections: () => void;
}

export function Made({ model: { dataset }, corrections, onCorrections }: Props) {
  return (
    <section className="made" aria-label="How this map was made">
      <dl className="facts">
        <Fact matter="Updated">{dateInWords(dataset.updated)}</Fact>
        <Fact matter="Corrections">
          <button type="button" className="plain" onClick={onCorrections}>
            {corrections === 0 ? 'None so far' : count(corrections, 'correction', 'corrections')}
          </button>
        </Fact>
        <Fact matter="Licence">{dataset.license ?? 'not stated'}</Fact>
        <Fact matter="Credit">{dataset.credit.name}</Fact>
        <Fact matter="Method">{dataset.method}</Fact>
      </dl>
    </section>
  );
}

function Fact({ matter, children }: { readonly matter: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{matter}</dt>
      <dd>{children}</dd>
    </div>
  );
}
