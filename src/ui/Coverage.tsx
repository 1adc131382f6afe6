// How well the map is evidenced, in public: a line that says it plainly, and the sheet behind it.
import { useMemo, useState } from 'react';
import type { ClaimId } from '../dataset/dataset';
import { type Coverage as Figures, coverageOf } from '../model/coverage';
import type { Model } from '../model/model';
import { withPick } from '../view/view';
import { Corrections } from './Corrections';
import { correctionsOf } from './correctionLog';
import { CoverageFigure } from './CoverageFigure';
import { Dialog } from './Dialog';
import { DialogButton } from './DialogButton';
import { Made } from './Made';
import { useLive, useLiveState } from './useLive';

const TITLE = 'How well this map is evidenced';

/** Under the headline, its first figure as a sentence; in the menu of a phone, by the sheet's name. */
export function CoverageButton({ inMenu = false }: { readonly inMenu?: boolean }) {
  const { coverage } = useCoverage();
  const [quoted] = coverage.figures;
  const label = inMenu ? TITLE : `${quoted!.claims.length} of ${coverage.total} lines ${quoted!.says}`;
  return <DialogButton label={label} className={inMenu ? 'control' : 'plain'} sheet={CoverageSheet} />;
}

/** The whole map's as it is today, whatever is in scope, hidden, or looked back to. */
function useCoverage(): { readonly model: Model; readonly coverage: Figures } {
  const model = useLiveState((state) => state.model);
  return { model, coverage: useMemo(() => coverageOf(model), [model]) };
}

function CoverageSheet({ onClose }: { readonly onClose: () => void }) {
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
    <Dialog key={page} title={TITLE} onClose={onClose}>
      <p className="standfirst">
        Of the {coverage.total} lines and positions of the whole map, as it is today. A line can be in several
        of these groups. None of the figures says that a claim is true.
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
