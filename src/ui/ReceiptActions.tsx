// What can be done with a receipt: pass it on as a link, a footnote or an entry of a bibliography, and report an error in it.
import { Suspense, useContext, useState } from 'react';
import type { Claim } from '../dataset/dataset';
import { copyRich, copyText } from '../live/clipboard';
import type { Model } from '../model/model';
import { footnote } from '../write/footnote';
import { Action } from './Action';
import { Copied, useCopy } from './Copied';
import { laterPart } from './later';
import { type Links, LinksContext } from './links';

const CiteAs = laterPart(() => import('./CiteAs'));

interface Props {
  readonly model: Model;
  readonly claim: Claim;
}

export function ReceiptActions({ model, claim }: Props) {
  const { href, address } = useContext(LinksContext);
  return address ? (
    <Running model={model} claim={claim} address={address} />
  ) : (
    <div className="receipt-actions">
      <a href={href({ kind: 'claim', id: claim.id })}>Link to this claim</a>
      <Report model={model} claim={claim} />
    </div>
  );
}

/** Where a map is running. Everything is written when it is asked for: a list has hundreds of receipts. */
function Running({ model, claim, address }: Props & Required<Pick<Links, 'address'>>) {
  const { outcome, copy, nothing } = useCopy();
  const [isCiting, cite] = useState(false);
  const here = () => address({ kind: 'claim', id: claim.id });
  const link = () => {
    const found = here();
    if (found === null) nothing('This map is only on this computer: a link would show others nothing.');
    else copy(found, copyText(found));
  };
  const note = () => {
    const written = footnote(model, claim, here());
    copy(written.text, copyRich(written));
  };
  const entries = (written: string) => copy(written, copyText(written));
  return (
    <div className="receipt-actions">
      <Action onClick={link}>Copy link</Action>
      <Action onClick={note}>Copy as footnote</Action>
      <Report model={model} claim={claim} />
      {claim.standing !== 'withdrawn' && (
        <details className="cite-as" onToggle={(event) => cite(event.currentTarget.open)}>
          <summary>Cite</summary>
          <Suspense>{isCiting && <CiteAs model={model} claim={claim} copy={entries} />}</Suspense>
        </details>
      )}
      <Copied outcome={outcome} />
    </div>
  );
}

function Report({ model, claim }: Props) {
  const { corrections, updated } = model.dataset;
  const address = reportAddress(corrections, `Error in ${claim.id}, dataset of ${updated}`);
  return address ? <a href={address}>Report an error</a> : <span>Report an error: {corrections}</span>;
}

const MAIL = /^[^\s@,?&<>"]+@[^\s@,?&<>"]+\.[^\s@,?&<>"]+$/;

/** A letter with its subject, or the page that the dataset names; null where it names neither. */
export function reportAddress(corrections: string, subject = 'Soupline'): string | null {
  if (MAIL.test(corrections)) return `mailto:${corrections}?subject=${encodeURIComponent(subject)}`;
  return /^https?:\/\/\S+$/.test(corrections) ? corrections : null;
}
