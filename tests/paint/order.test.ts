// The fewest things are moved when an order changes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRise } from '../../src/paint/order';

/** Its length found the slow way. */
function longest(row: readonly number[]): number {
  const lengths = row.map(() => 0);
  for (const [at, value] of row.entries()) {
    if (value < 0) continue;
    lengths[at] =
      1 + Math.max(0, ...row.slice(0, at).map((one, i) => (one >= 0 && one < value ? lengths[i]! : 0)));
  }
  return Math.max(0, ...lengths);
}

test('what stays rises, and nothing longer does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 30 })), (row) => {
      const stays = [...longestRise(row)].toSorted((a, b) => a - b).map((at) => row[at]!);
      expect(stays.every((value, at) => value >= 0 && (at === 0 || stays[at - 1]! < value))).toBe(true);
      expect(stays.length).toBe(longest(row));
    }),
  );
});

test('one that goes to the end is the only one moved', () => {
  expect([...longestRise([0, 2, 3, 4, 5, 1])].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
});
