// Months and years: every dated move and offer is counted once, a year alone never as a month.
import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/dataset/dataset';
import { countMonths, peakOf, size, type Span } from '../../src/model/months';
import { buildNetwork } from '../../src/model/network';
import { familyOf } from '../../src/model/subject';
import { openingView } from '../../src/view/query';
import { shipped, smallModel } from '../fixtures/shipped';

const sum = (spans: readonly Span[], of: 'moves' | 'offers') =>
  spans.reduce((total, span) => total + span[of], 0);

describe('the months of the shipped map', () => {
  const model = shipped();
  const { claims } = buildNetwork(model, { show: 'people', scope: {} });
  const { months, years } = countMonths(model, claims, claims);
  const dated = [...claims].map((id) => model.claims.get(id)!).filter(({ date }) => date !== undefined);

  test.each([
    ['moves', 'move'],
    ['offers', 'offer'],
  ] as const)('count all its dated %s, each once, and nothing else', (key, family) => {
    const own = dated.filter(({ kind }) => familyOf(kind) === family);
    const inMonths = own.filter(({ date }) => date!.replace('~', '').length > 4);
    expect(sum(months, key)).toBe(inMonths.length);
    expect(sum(years, key)).toBe(own.length - inMonths.length);
  });

  test('follow each other without a gap, and the years are apart', () => {
    const index = ({ text }: Span) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
    for (const [at, month] of months.entries()) expect(index(month)).toBe(index(months[0]!) + at);
    expect(years.map(({ text }) => text)).toEqual(years.map(({ text }) => text.slice(0, 4)).toSorted());
  });

  test('are those of its scope, and keep their places when claims are hidden', () => {
    const { lens } = openingView(model);
    const opening = buildNetwork(model, lens).claims;
    const all = countMonths(model, opening, opening, lens.scope.dates);
    expect([all.months[0]!.text, all.months.at(-1)!.text]).toEqual(['2025-05', '2025-12']);
    const none = countMonths(model, opening, new Set(), lens.scope.dates);
    expect(none.months.map(({ text }) => text)).toEqual(all.months.map(({ text }) => text));
    expect(none.years.map(({ text }) => text)).toEqual(all.years.map(({ text }) => text));
    expect([...none.months, ...none.years].every((span) => size(span) === 0)).toBe(true);
    expect(peakOf(none)).toBeNull();
    expect(size(peakOf(all)!)).toBe(Math.max(...[...all.months, ...all.years].map(size)));
  });
});

describe('a scope', () => {
  const model = smallModel();
  const none: ReadonlySet<ClaimId> = new Set();
  test('of whole years reaches from January to December, of days to the months they lie in', () => {
    const ends = (from: string, to: string) => {
      const { months } = countMonths(model, none, none, { from, to });
      return [months[0]!.text, months.at(-1)!.text, months.length];
    };
    expect(ends('2024', '2025')).toEqual(['2024-01', '2025-12', 24]);
    expect(ends('2024-12-05', '2025-01-03')).toEqual(['2024-12', '2025-01', 2]);
    expect(ends('0990', '2025')[2]).toBe(600);
  });
  test('without dates or claims has no months', () => {
    expect(countMonths(model, none, none)).toEqual({ months: [], years: [] });
  });
});
