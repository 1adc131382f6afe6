// The way to take a whole subject home: its dossier as a Markdown file.
import { useContext, useState } from 'react';
import type { ClaimId } from '../dataset/dataset';
import { downloadText, fileName } from '../live/save';
import { type Subject, subjectId } from '../model/subject';
import { LinksContext } from './links';
import { useLive } from './useLive';

interface Props {
  readonly subject: Subject;
  /** The claims in sight, where the panel shows those alone. */
  readonly within?: ReadonlySet<ClaimId>;
  /** Whether the panel shows a company's whole family. */
  readonly rolled?: boolean;
}

export function DossierButton({ subject, within, rolled }: Props) {
  const live = useLive();
  const { address } = useContext(LinksContext);
  const [isMissing, setMissing] = useState(false);
  const download = async () => {
    const writer = await import('../write/dossier').catch(() => null);
    setMissing(writer === null);
    if (!writer) return;
    const { model } = live.store.getState();
    const name = `${fileName(live)}-${subjectId(subject).replaceAll(':', '-')}.md`;
    const where = address?.(subject) ?? null;
    downloadText(name, 'text/markdown', writer.dossier(model, subject, within, where, rolled));
  };
  return (
    <p className="take">
      <button type="button" className="plain" onClick={() => void download()}>
        Download dossier
      </button>
      {isMissing && <span role="alert"> It did not come. Reload the page to try again.</span>}
    </p>
  );
}
