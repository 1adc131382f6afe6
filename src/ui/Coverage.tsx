// How well the map is evidenced, in public: a line that says it plainly, over the sheet that comes when it is asked for.
import { DialogButton } from './DialogButton';
import { laterDialog } from './later';
import { COVERAGE_TITLE, useCoverage } from './useCoverage';

const CoverageSheet = laterDialog(() => import('./CoverageSheet'));

/** Under the headline, its first figure as a sentence; in the menu of a phone, by the sheet's name. */
export function CoverageButton({ inMenu = false }: { readonly inMenu?: boolean }) {
  const { coverage } = useCoverage();
  const [quoted] = coverage.figures;
  const line = `${quoted!.claims.length} of ${coverage.total} lines ${quoted!.says}`;
  return (
    <DialogButton
      label={inMenu ? COVERAGE_TITLE : line}
      className={inMenu ? 'control' : 'plain'}
      sheet={CoverageSheet}
    />
  );
}
