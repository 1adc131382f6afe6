// Dates after the day on which the file says that it was last changed.
import type { Dataset } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken } from '../dataset/rules';
import { isSurelyBefore } from './span';

type Say = (path: readonly PropertyKey[], date: string | undefined, record?: string) => void;

export function checkLatest(dataset: Dataset): Problem[] {
  const { updated } = dataset;
  const problems: Problem[] = [];
  const say: Say = (path, date, record) => {
    if (!isSurelyBefore(updated, date)) return;
    const says = `The date ${date} lies after the file's own last change (${updated}).`;
    const hint = 'the right date, or a later "updated"';
    problems.push(broken('after-updated', path, says, { record, hint }));
  };
  dataset.organizations.forEach(({ name, founded, parent }, i) => {
    say(['organizations', i, 'founded'], founded, name);
    say(['organizations', i, 'parent', 'since'], parent?.since, name);
  });
  dataset.sources.forEach(({ id, published, accessed }, i) => {
    say(['sources', i, 'published'], published, id);
    say(['sources', i, 'accessed'], accessed, id);
  });
  checkClaims(dataset, say);
  dataset.log?.forEach(({ date }, i) => say(['log', i, 'date'], date));
  return problems;
}

/** A position may be known to end later, so `until` is left alone; and the days of quote checks are the machine's. */
function checkClaims({ claims }: Dataset, say: Say): void {
  claims.forEach(({ id, date, evidence }, i) => {
    say(['claims', i, 'date'], date, id);
    evidence.forEach(({ says }, k) => say(['claims', i, 'evidence', k, 'says', 'date'], says?.date, id));
  });
}
