// Rows of claims that open into their receipts.
import { memo, useContext, useState } from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import { groundsOf } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { dateInWords, groundsInWords, sinceInWords } from '../model/words';
import { LinksContext } from './links';
import { Receipt } from './Receipt';
import { useFilled } from './useFilled';

interface Props {
  readonly model: Model;
  readonly claims: readonly Claim[];
  readonly heading: 'h4' | 'h5';
  readonly idPrefix?: string;
  /** The claims that are picked in the picture. */
  readonly current?: ReadonlySet<ClaimId>;
  /** The rows are part of a very long list: receipts are rendered as rows are opened. */
  readonly many?: boolean;
}

export function Entries({ model, claims, heading, idPrefix, current, many = false }: Props) {
  const isFilled = useFilled(many);
  return (
    <ul className="entries">
      {claims.map((claim) => (
        <Entry
          key={claim.id}
          model={model}
          claim={claim}
          heading={heading}
          idPrefix={idPrefix}
          isCurrent={current?.has(claim.id) ?? false}
          isFilled={isFilled}
        />
      ))}
    </ul>
  );
}

type EntryProps = Pick<Props, 'model' | 'heading' | 'idPrefix'> & {
  readonly claim: Claim;
  readonly isCurrent: boolean;
  readonly isFilled: boolean;
};

const Entry = memo(function Entry({ model, claim, heading, idPrefix, isCurrent, isFilled }: EntryProps) {
  const [wasOpened, open] = useState(false);
  const { hover } = useContext(LinksContext);
  const light = hover && (() => hover({ kind: 'claim', id: claim.id }));
  const leave = hover && (() => hover(null));
  const grounds = groundsOf(model, claim);
  const { mark, says } = groundsInWords(grounds);
  return (
    <li className="entry" aria-current={isCurrent || undefined} data-claim={claim.id}>
      <details onToggle={(event) => event.currentTarget.open && open(true)}>
        <summary onMouseEnter={light} onMouseLeave={leave} onFocus={light} onBlur={leave}>
          <span className="who">{nameOf(model, claim.person)}</span>{' '}
          <span className="when">
            {dateInWords(claim.date)} <span aria-hidden="true">· {mark}</span> {shortly(says)}
            {grounds.since && (
              <>
                {' · '}
                <b className="since">{sinceInWords(grounds.since)}</b>
              </>
            )}
          </span>
        </summary>
        {(isFilled || wasOpened) && (
          <Receipt model={model} claim={claim} heading={heading} idPrefix={idPrefix} />
        )}
      </details>
    </li>
  );
});

/** "on record", "3 first-hand sources": the first words of the grounds. */
export function shortly(says: string): string {
  const lead = says.split(', ')[0]!;
  return lead.charAt(0).toLowerCase() + lead.slice(1);
}
