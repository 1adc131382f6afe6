// Rows of claims that open into their receipts.
import { memo, useContext, useState } from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import { groundsOf } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { dateInWords, groundsInWords, sinceInWords } from '../model/words';
import { LinksContext } from './links';
import { Receipt } from './Receipt';
import { useFilled } from './useFilled';

/** What is there by now of a list that grows. */
interface Growth {
  readonly rows: number;
  readonly receipts: number;
  /** Whether closed rows come to hold their receipts; else they hold their words alone. */
  readonly isHeld: boolean;
}

interface Props {
  readonly model: Model;
  readonly claims: readonly Claim[];
  readonly heading: 'h4' | 'h5';
  readonly idPrefix?: string;
  /** The claims that are picked in the picture. */
  readonly current?: ReadonlySet<ClaimId>;
  readonly growth?: Growth;
}

export function Entries({ model, claims, heading, idPrefix, current, growth }: Props) {
  const isFilled = useFilled(growth !== undefined);
  const rows = growth ? claims.slice(0, Math.max(0, growth.rows)) : claims;
  return (
    <ul className="entries">
      {rows.map((claim, at) => (
        <Entry
          key={claim.id}
          model={model}
          claim={claim}
          heading={heading}
          idPrefix={idPrefix}
          isCurrent={current?.has(claim.id) ?? false}
          isFilled={isFilled || (growth !== undefined && at < growth.receipts)}
          isHeld={growth?.isHeld ?? true}
        />
      ))}
    </ul>
  );
}

type EntryProps = Pick<Props, 'model' | 'heading' | 'idPrefix'> & {
  readonly claim: Claim;
  readonly isCurrent: boolean;
  readonly isFilled: boolean;
  readonly isHeld: boolean;
};

const Entry = memo(function Entry({
  model,
  claim,
  heading,
  idPrefix,
  isCurrent,
  isFilled,
  isHeld,
}: EntryProps) {
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
        {isFilled || wasOpened ? (
          <Receipt model={model} claim={claim} heading={heading} idPrefix={idPrefix} />
        ) : (
          !isHeld && <p>{wordsOf(claim)}</p>
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

/** The words that a reader may look for in a closed row: the browser opens it where it finds them. */
function wordsOf({ summary, evidence }: Claim): string {
  return [summary, ...evidence.map(({ quote, paraphrase }) => quote ?? paraphrase)].join(' ');
}
