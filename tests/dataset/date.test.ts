// Dates against the edtf package where it agrees, and against the platform's calendar.
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, dateParts, dayNumber, days, overlaps } from '../../src/dataset/date';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');
const year = fc.integer({ min: 1, max: 9999 }).map(four);
const month = fc.integer({ min: 0, max: 14 }).map(two);
const day = fc.integer({ min: 0, max: 33 }).map(two);
const text = fc
  .tuple(year, fc.option(month), fc.option(day), fc.boolean())
  .map(
    ([y, m, d, about]) => `${y}${m === null ? '' : `-${m}${d === null ? '' : `-${d}`}`}${about ? '~' : ''}`,
  );
const date = text.filter((one) => dateParts(one) !== null);

const oracle = (one: string): { min: number; max: number } | null => {
  try {
    return edtf(one);
  } catch {
    return null;
  }
};

test('what is a date here is one for edtf, with the same first and last day', () => {
  const DAY = 86_400_000;
  fc.assert(
    fc.property(date, (one) => {
      const other = oracle(one);
      expect(other).not.toBeNull();
      expect(days(one)).toEqual({ first: Math.floor(other!.min / DAY), last: Math.floor(other!.max / DAY) });
    }),
    { numRuns: 2000 },
  );
});

test('months and days that edtf refuses are refused here too', () => {
  fc.assert(
    fc.property(text, (one) => {
      if (oracle(one) === null) expect(dateParts(one)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('every day of four hundred years has its number', () => {
  for (let number = -146_097; number <= 0; number += 1) {
    const at = new Date(number * 86_400_000);
    if (dayNumber(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()) !== number)
      expect.fail(at.toISOString());
  }
});

test.each([
  '2025-02-30',
  '2025-02-29',
  '1900-02-29',
  '2025-13',
  '2025-00',
  '2025-06-00',
  '2025-06-31',
  '0000',
  '25',
  '2025-6',
  '2025-06-1',
  '2025?',
  '2025%',
  '~2025',
  '2025~~',
  '2025-06/..',
  '2025-06-28T10:00',
  '20250628',
  '-2025',
  '2025-21',
  '201X',
  ' 2025',
  '2025\n',
  '٢٠٢٥',
  '',
])('%j is not a date', (one) => {
  expect(dateParts(one)).toBeNull();
});

test.each([
  ['2025', { year: 2025, precision: 'year', about: false }],
  ['2025-06~', { year: 2025, month: 6, precision: 'month', about: true }],
  ['2024-02-29', { year: 2024, month: 2, day: 29, precision: 'day', about: false }],
  ['2000-02-29~', { year: 2000, month: 2, day: 29, precision: 'day', about: true }],
])('%s is a date of its parts', (one, parts) => {
  expect(dateParts(one)).toEqual(parts);
});

test('order: first possible day, then finer before coarser, then certain before about, the undated last', () => {
  const ordered = [
    '2024-12-31',
    '2025-01-01',
    '2025-01-01~',
    '2025-01',
    '2025-01~',
    '2025',
    '2025~',
    '2025-01-02',
    '2025-02',
    undefined,
  ];
  expect([...ordered].reverse().sort(compareDatesOrUndated)).toEqual(ordered);
});

// Array.sort puts undefined last by itself, so the undated are wrapped.
function compareDatesOrUndated(a: string | undefined, b: string | undefined): number {
  return compareDates(a, b);
}

test('the order of dates is a total one', () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      expect(compareDates(a, b) === 0).toBe(a === b);
    }),
  );
});

test('dates overlap where they may mean one day', () => {
  expect(overlaps(days('2025'), days('2025-06-28'))).toBe(true);
  expect(overlaps(days('2025-06'), days('2025-07-01'))).toBe(false);
});

test('the days of what is no date are not asked for', () => {
  expect(() => days('2025-02-30')).toThrow(RangeError);
});
