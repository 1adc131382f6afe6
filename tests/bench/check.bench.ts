// How long the editor's eye takes: on the shipped map, and on 20,000 made-up claims; nothing is asserted.
import { differenceOf } from '../../src/check/difference';
import { format } from '../../src/check/format';
import { lint } from '../../src/check/lint';
import { checkSimilarPeople } from '../../src/check/similarPeople';
import { parse } from '../../src/dataset/parse';
import { soupline } from '../../src/doors/cli/soupline';
import { bytesOf } from '../fixtures/edited';
import { field } from '../fixtures/field';
import { shippedBytes } from '../fixtures/shipped';

const CLAIMS = 20_000;

/** What is timed, by name. */
export function works(): Record<string, () => unknown> {
  const shipped = shippedBytes();
  const large = bytesOf(field(CLAIMS));
  const dataset = parse(large).dataset!;
  return {
    'soupline check, the shipped file': () => check(shipped),
    'soupline check, 20,000 claims': () => check(large),
    'lint of 20,000 claims': () => lint(dataset),
    'of which people written twice, 10,000': () => checkSimilarPeople(dataset),
    'canonical form of 20,000 claims': () => format(dataset),
    'difference of 20,000 claims': () =>
      differenceOf(dataset, { ...dataset, claims: dataset.claims.slice(1) }),
  };
}

function check(bytes: Uint8Array): number {
  return soupline(['check', 'file.json'], {
    read: () => bytes,
    write: () => {},
    out: () => {},
    err: () => {},
    today: () => '2025-11-22',
  });
}
