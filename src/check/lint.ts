// The editor's eye: what no reader of the file refuses, and an editor would ask about.
import type { Dataset } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { checkCareers } from './careers';
import { checkClaimDates } from './claimDates';
import { checkLatest } from './latest';
import { checkSimilarPeople } from './similarPeople';
import { checkUnused } from './unused';
import { checkViewQueries } from './viewQueries';
import { checkWords } from './wordList';

/** Everything worth a look in a dataset whose shape and references are right, each rule in the order of the file. */
export function lint(dataset: Dataset): Problem[] {
  return [
    ...checkSimilarPeople(dataset),
    ...checkCareers(dataset),
    ...checkClaimDates(dataset),
    ...checkLatest(dataset),
    ...checkViewQueries(dataset),
    ...checkUnused(dataset),
    ...checkWords(dataset),
  ];
}
