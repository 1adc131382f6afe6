// The way to take a whole subject home: its dossier as a Markdown file.
import { useContext } from 'react';
import type { ClaimId } from '../dataset/dataset';
import { downloadText, fileName } from '../live/download';
import { type Subject, subjectId } from '../model/subject';
import { dossier } from '../write/dossier';
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
  const download = () => {
    const { model } = live.store.getState();
    const name = `${fileName(live)}-${subjectId(subject).replaceAll(':', '-')}.md`;
    const where = address?.(subject) ?? null;
    downloadText(name, 'text/markdown', dossier(model, subject, within, where, rolled));
  };
  return (
    <p className="take">
      <button type="button" className="plain" onClick={download}>
        Download dossier
      </button>
    </p>
  );
}
