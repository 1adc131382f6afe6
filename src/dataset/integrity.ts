// What a schema cannot say: ids that mean one thing, references that lead somewhere, claims that agree with their evidence.
import { checkClaims } from './claimShape';
import { checkDerivation } from './derivation';
import type { Dataset } from './dataset';
import { familiesOf } from './families';
import { checkHues } from './hues';
import { indexDataset } from './indexes';
import type { Problem } from './problem';
import { checkReferences } from './references';
import { checkStandings } from './standing';

/** Every problem between the records of a file whose shape is right, each rule in the order of the file. */
export function checkIntegrity(dataset: Dataset): Problem[] {
  const { indexes, problems: repeated } = indexDataset(dataset);
  const families = familiesOf(dataset, indexes);
  const derivation = checkDerivation(dataset, indexes);
  return [
    ...repeated,
    ...checkReferences(dataset, indexes),
    ...families.problems,
    ...derivation.problems,
    ...checkClaims(dataset),
    ...checkStandings(dataset, derivation.unsound, families.family),
    ...checkHues(dataset, families.family),
  ];
}
