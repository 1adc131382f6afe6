// What can be done with a receipt: pass its address on, and report an error in it.
import { useContext, useState } from 'react';
import type { Claim } from '../dataset/dataset';
import { LinksContext } from './links';

interface Props {
  readonly claim: Claim;
  /** Where the dataset wants to hear of errors. */
  readonly corrections: string;
}

export function ReceiptActions({ claim, corrections }: Props) {
  const links = useContext(LinksContext);
  const report = reportAddress(corrections, claim);
  const address = links.href({ kind: 'claim', id: claim.id });
  return (
    <p className="receipt-actions">
      {links.copyLink ? (
        <CopyLink copy={() => links.copyLink!(claim)} address={address} />
      ) : (
        <a href={address}>Link to this claim</a>
      )}
      {report ? <a href={report}>Report an error</a> : <span>Report an error: {corrections}</span>}
    </p>
  );
}

function CopyLink({ copy, address }: { readonly copy: () => Promise<boolean>; readonly address: string }) {
  const [said, say] = useState<'copied' | 'refused' | null>(null);
  return (
    <>
      <button
        type="button"
        className="plain"
        onClick={() => void copy().then((done) => say(done ? 'copied' : 'refused'))}
      >
        Copy link
      </button>
      <output className="said">
        {said === 'copied' && 'Copied'}
        {said === 'refused' && (
          <>
            The browser refused; the address: <a href={address}>{address}</a>
          </>
        )}
      </output>
    </>
  );
}

const MAIL = /^[^\s@,?&<>"]+@[^\s@,?&<>"]+\.[^\s@,?&<>"]+$/;

/** A letter with the claim's id in its subject, or the page that the dataset names; null where it names neither. */
export function reportAddress(corrections: string, claim?: Claim): string | null {
  if (MAIL.test(corrections))
    return `mailto:${corrections}?subject=${encodeURIComponent(claim ? `Error in ${claim.id}` : 'Soupline')}`;
  return /^https?:\/\/\S+$/.test(corrections) ? corrections : null;
}
