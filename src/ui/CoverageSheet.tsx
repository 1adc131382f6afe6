// The sheet behind the line about evidence: six figures with their claims, how the map was made, and what was corrected.
import { useState } from 'react';
import type { ClaimId } from '../dataset/dataset';
import { withPick } from '../view/view';
import { Corrections } from './Corrections';
import { correctionsOf } from './correctionLog';
import { CoverageFigure } from './CoverageFigure';
import { Dialog } from './Dialog';
import { Made } from './Made';
import { COVERAGE_TITLE, useCoverage } from './useCoverage';
import { useLive } from './useLive';

export default function CoverageSheet({ onClose }: { readonly onClose: () => void }) {
  const live = useLive();
  const { model, coverage } = useCoverage();
  const [page, turnTo] = useState<'figures' | 'corrections'>('figures');
  const pick = (id: ClaimId) => {
    onClose();
    live.change((view) => withPick(view, { kind: 'claim', id }), 'push');
  };
  if (page === 'corrections')
    return (
      <Dialog key={page} title="Corrections" onClose={onClose}>
        <Corrections model={model} onPick={pick} onBack={() => turnTo('figures')} />
      </Dialog>
    );
  return (
    <Dialog key={page} title={COVERAGE_TITLE} onClose={onClose}>
      <p className="standfirst">
        Of the {coverage.total} lines and positions of the whole field, as it is today. A line can be in
        several of these groups. None of the figures says that a claim is true.
      </p>
      <ul className="figures">
        {coverage.figures.map((figure) => (
          <CoverageFigure
            key={figure.key}
            model={model}
            figure={figure}
            total={coverage.total}
            onPick={pick}
          />
        ))}
      </ul>
      <Made
        model={model}
        corrections={correctionsOf(model).length}
        onCorrections={() => turnTo('corrections')}
      />
    </Dialog>
  );
}
