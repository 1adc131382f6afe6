// What can be done with a receipt: pass it on as a link, a footnote or an entry of a bibliography, and report an error in it.
import { useContext } from 'react';
import type { Claim } from '../dataset/dataset';
import { copyRich, copyText } from '../live/clipboard';
import type { Model } from '../model/model';
import { bibtex } from '../write/bibtex';
import { cslJson } from '../write/cslJson';
import { footnote } from '../write/footnote';
import { Copied, useCopy } from './Copied';
import { type Links, LinksContext } from './links';

interface Props {
  readonly model: Model;
  readonly claim: Claim;
}

export function ReceiptActions({ model, claim }: Props) {
  const { href, address } = useContext(LinksContext);
  const { corrections, updated } = model.dataset;
  const report = reportAddress(corrections, `Error in ${claim.id}, dataset of ${updated}`);
  const reporting = report ? (
    <a href={report}>Report an error</a>
  ) : (
    <span>Report an error: {corrections}</span>
  );
  if (address) return <Running model={model} claim={claim} address={address} reporting={reporting} />;
  return (
    <div className="receipt-actions">
      <a href={href({ kind: 'claim', id: claim.id })}>Link to this claim</a>
      {reporting}
    </div>
  );
}

interface RunningProps extends Props {
  readonly address: NonNullable<Links['address']>;
  readonly reporting: React.ReactNode;
}

/** Everything is written when it is asked for: a list has hundreds of receipts. */
function Running({ model, claim, address, reporting }: RunningProps) {
  const { outcome, copy } = useCopy();
  const here = () => address({ kind: 'claim', id: claim.id });
  const copyLink = () => {
    const link = here();
    copy(link ?? ONLY_HERE, link === null ? null : copyText(link));
  };
  const copyFootnote = () => {
    const note = footnote(model, claim, here());
    copy(note.text, copyRich(note));
  };
  const copyEntries = (write: typeof bibtex) => {
    const entries = write(model, claim);
    copy(entries, copyText(entries));
  };
  return (
    <div className="receipt-actions">
      <Action onClick={copyLink}>Copy link</Action>
      <Action onClick={copyFootnote}>Copy as footnote</Action>
      {claim.standing !== 'withdrawn' && (
        <details className="cite-as">
          <summary>Cite</summary>
          <span>
            <Action onClick={() => copyEntries(bibtex)}>Copy BibTeX</Action>
            <Action onClick={() => copyEntries(cslJson)}>Copy CSL-JSON</Action>
          </span>
        </details>
      )}
      {reporting}
      <Copied outcome={outcome} />
    </div>
  );
}
