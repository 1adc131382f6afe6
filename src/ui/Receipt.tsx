// A receipt: one claim with all its evidence, the same in the panel, the list and the written pages.
import { memo } from 'react';
import type { Claim } from '../dataset/dataset';
import { groundsOf, orderedEvidence } from '../model/evidence';
import type { Model } from '../model/model';
import { datedFactsOf, standingPrefix } from '../model/receiptWords';
import { groundsInWords, sinceInWords } from '../model/words';
import { Accounts } from './Accounts';
import { Evidence } from './Evidence';
import { ReceiptActions } from './ReceiptActions';

interface Props {
  readonly model: Model;
  readonly claim: Claim;
  readonly heading?: 'h2' | 'h3' | 'h4' | 'h5';
  /** Put before the claim's id where a page shows a receipt a second time. */
  readonly idPrefix?: string;
}

export const Receipt = memo(function Receipt({
  model,
  claim,
  heading: Heading = 'h3',
  idPrefix = 'receipt-',
}: Props) {
  const evidence = orderedEvidence(model, claim);
  const supporting = evidence.filter((item) => item.stance === 'supports');
  const against = evidence.filter((item) => item.stance === 'disputes');
  const id = `${idPrefix}${claim.id}`;
  return (
    <article className="receipt" id={id} aria-labelledby={`${id}-says`}>
      <Heading className="receipt-claim" id={`${id}-says`}>
        {standingPrefix(claim) && <span className="standing">{standingPrefix(claim)}</span>}
        {claim.summary}
      </Heading>
      <GroundsLine model={model} claim={claim} />
      <dl className="facts">
        {datedFactsOf(model, claim).map(([matter, words]) => (
          <div key={matter}>
            <dt>{matter}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <EvidenceList model={model} items={supporting} open={against.length > 0 ? OPEN_OF_TWO : OPEN} />
      {against.length > 0 && (
        <section className="against" aria-labelledby={`${id}-against`}>
          <p className="against-title" id={`${id}-against`}>
            Against
          </p>
          <EvidenceList model={model} items={against} open={OPEN_OF_TWO} />
        </section>
      )}
      <Accounts model={model} claim={claim} />
      {claim.reply && (
        <p className="reply">
          <b>Their reply.</b> {claim.reply}
        </p>
      )}
      <ReceiptActions model={model} claim={claim} />
    </article>
  );
});

/** The mark and words of what a claim rests on. */
function GroundsLine({ model, claim }: { readonly model: Model; readonly claim: Claim }) {
  const grounds = groundsOf(model, claim);
  const { mark, says, more } = groundsInWords(grounds);
  const since = grounds.since && sinceInWords(grounds.since);
  const [lead, ...rest] = says.split(', ');
  return (
    <p className="grounds">
      <span className="mark" aria-hidden="true">
        {mark}
      </span>{' '}
      <b>{lead}</b>
      {rest.length > 0 && ` ${rest.join(', ')}`}
      {since && (
        <>
          {' · '}
          <b className="since">{since}</b>
        </>
      )}
      {more.filter((words) => words !== since).map((words) => ` · ${words}`)}
    </p>
  );
}

/** So many pieces of a long list stand open, the rest one click away. */
const OPEN = 3;
/** In a dispute: so that the other side is seen beside a picture too. */
const OPEN_OF_TWO = 2;

interface ListProps {
  readonly model: Model;
  readonly items: readonly Claim['evidence'][number][];
  /** How many of a list that is longer by two or more: a fold for one alone would spare nothing. */
  readonly open: number;
}

function EvidenceList({ model, items, open }: ListProps) {
  const first = items.length > open + 1 ? items.slice(0, open) : items;
  const rest = items.slice(first.length);
  const list = (some: typeof items) => (
    <ul className="evidence-list">
      {some.map((item, at) => (
        <Evidence key={at} model={model} item={item} />
      ))}
    </ul>
  );
  return (
    <>
      {first.length > 0 && list(first)}
      {rest.length > 0 && (
        <details className="more-evidence">
          <summary>{rest.length} more accounts</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
