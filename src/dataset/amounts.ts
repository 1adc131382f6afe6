// How much a file holds, counted before the schema sees it.
import { LIMITS } from './dataset';
import type { Problem } from './problem';
import { recordAt } from './records';
import { broken } from './rules';

/** Values in one record: the schema library hands all issues of a record on as arguments, and engines bound these. */
const VALUES_IN_A_RECORD = 5_000;

export function checkAmounts(file: Record<string, unknown>): Problem[] {
  const count = (field: string) => (Array.isArray(file[field]) ? file[field].length : 0);
  const nodes = count('people') + count('organizations');
  if (nodes > LIMITS.nodes)
    return [tooMany('people', `${nodes} people and organizations; ${LIMITS.nodes} are`)];
  if (count('claims') > LIMITS.claims)
    return [tooMany('claims', `${count('claims')} claims; ${LIMITS.claims} are`)];
  return Object.entries(file).flatMap(([field, list]) =>
    Array.isArray(list) ? bigRecords(file, field, list) : [],
  );
}

function tooMany(field: string, what: string): Problem {
  return broken('too-many', [field], `The file holds ${what} the most.`, {
    hint: 'part of the field in a file of its own',
  });
}

function bigRecords(file: unknown, field: string, list: readonly unknown[]): Problem[] {
  return list.flatMap((row, i) => {
    if (countValues(row) <= VALUES_IN_A_RECORD) return [];
    const says = `The record holds more than ${VALUES_IN_A_RECORD} values.`;
    return [
      broken('too-many', [field, i], says, { record: recordAt(file, [field, i]), hint: 'several records' }),
    ];
  });
}

/** Values in a value of known small depth; counting stops soon after the limit. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const key in value) {
    count += countValues((value as Record<string, unknown>)[key]);
    if (count > VALUES_IN_A_RECORD) break;
  }
  return count;
}
