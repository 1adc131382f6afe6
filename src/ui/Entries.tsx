// Rows of claims that open into their receipts; a closed row holds only the words that find-in-page looks for.
import { memo, useState } from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import { groundsOf } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { dateInWords, groundsInWords, leadOf, lower, sinceInWords } from '../model/words';
import { deedOf } from './deed';
import { Receipt } from './Receipt';
import { useLights } from './useLights';
import { useOnPaper } from './useOnPaper';

interface Props {
  readonly model: Model;
  readonly claims: readonly Claim[];
  readonly heading: 'h4' | 'h5';
  readonly idPrefix?: string;
  /** The claims that are picked in the picture. */
  readonly current?: ReadonlySet<ClaimId>;
  /** What a row begins with: whom it is about or, under their name, what it tells. */
  readonly tells?: 'who' | 'deed';
}

export function Entries({ model, claims, heading, idPrefix, current, tells = 'who' }: Props) {
  const isOnPaper = useOnPaper();
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
          tells={tells}
          isOnPaper={isOnPaper}
        />
      ))}
    </ul>
  );
}

type EntryProps = Pick<Props, 'model' | 'heading' | 'idPrefix'> & {
  readonly claim: Claim;
  readonly isCurrent: boolean;
  readonly tells: 'who' | 'deed';
  readonly isOnPaper: boolean;
};

const Entry = memo(function Entry({
  model,
  claim,
  heading,
  idPrefix,
  isCurrent,
  tells,
  isOnPaper,
}: EntryProps) {
  const [wasOpened, open] = useState(false);
  const lights = useLights({ kind: 'claim', id: claim.id });
  const grounds = groundsOf(model, claim);
  const { mark, says } = groundsInWords(grounds);
  return (
    <li className="entry" aria-current={isCurrent || undefined} data-claim={claim.id}>
      <details onToggle={(event) => event.currentTarget.open && open(true)}>
        <summary {...lights}>
          <span className="who">{tells === 'who' ? nameOf(model, claim.person) : deedOf(model, claim)}</span>{' '}
          <span className="when">
            {dateInWords(claim.date)} <span aria-hidden="true">· {mark}</span> {lower(leadOf(says))}
            {grounds.since && (
              <>
                {' · '}
                <b className="since">{sinceInWords(grounds.since)}</b>
              </>
            )}
          </span>
        </summary>
        {isOnPaper || wasOpened ? (
          <Receipt model={model} claim={claim} heading={heading} idPrefix={idPrefix} />
        ) : (
          <p>{wordsOf(model, claim)}</p>
        )}
      </details>
    </li>
  );
});

/** The words that a reader may look for in what is closed: the browser opens it where it finds them. */
export function wordsOf({ sources }: Model, { summary, evidence }: Claim): string {
  const words = evidence.flatMap(({ quote, paraphrase, source }) => [
    sources.get(source)!.publisher,
    quote ?? paraphrase,
  ]);
  return [summary, ...words].join(' ');
}
