// One figure of the sheet: a share as a number and as a bar, and the claims behind it, weakest first.
import { useState } from 'react';
import type { ClaimId } from '../dataset/dataset';
import type { CoverageFigure as Figure } from '../model/coverage';
import { groundsOf } from '../model/evidence';
import type { Model } from '../model/model';
import { claimInShort, dateInWords, groundsInWords, leadOf, lower } from '../model/words';

interface Props {
  readonly model: Model;
  readonly figure: Figure;
  readonly total: number;
  readonly onPick: (id: ClaimId) => void;
}

export function CoverageFigure({ model, figure, total, onPick }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { claims, says } = figure;
  const share = total > 0 ? (100 * claims.length) / total : 0;
  return (
    <li className="figure">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="share">{shareInWords(share)}</span>{' '}
          <span className="figure-says">
            <b>
              {claims.length} of {total}
            </b>{' '}
            {says}
          </span>
          <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar-all" width="100" height="1" />
            <rect className="bar-share" width={share} height="1" />
          </svg>
        </summary>
        {isOpen && <Rows model={model} claims={claims} onPick={onPick} />}
      </details>
    </li>
  );
}

/** Never nought for some, nor all for most. */
export function shareInWords(share: number): string {
  if (share > 0 && share < 1) return '< 1 %';
  if (share > 99 && share < 100) return '> 99 %';
  return `${Math.round(share)} %`;
}

function Rows({ model, claims, onPick }: Pick<Props, 'model' | 'onPick'> & Pick<Figure, 'claims'>) {
  if (claims.length === 0) return <p className="soft">There are none.</p>;
  return (
    <>
      <p className="soft figure-order">Fewest sources first.</p>
      <ul className="figure-claims">
        {claims.map((id) => (
          <Row key={id} model={model} id={id} onPick={onPick} />
        ))}
      </ul>
    </>
  );
}

function Row({ model, id, onPick }: Pick<Props, 'model' | 'onPick'> & { readonly id: ClaimId }) {
  const claim = model.claims.get(id)!;
  const { mark, says } = groundsInWords(groundsOf(model, claim));
  return (
    <li>
      <button type="button" className="choice" onClick={() => onPick(id)}>
        <span>{claimInShort(model, claim)}</span>{' '}
        <span className="soft">
          {dateInWords(claim.date)} <span aria-hidden="true">· {mark}</span> {lower(leadOf(says))}
        </span>
      </button>
    </li>
  );
}
