// CSV: a strict reader gets every cell back, and no cell is a formula.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../src/model/about';
import { buildModel } from '../../src/model/model';
import { claimsAsCsv, inert, line } from '../../src/write/csv';
import { HOSTILE, hostileDataset } from '../fixtures/hostile';
import { claimId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';
import { readCsv } from './csvReader';

const MARK = '\ufeff';
const model = smallModel();

function rowsOf(of = model, claims = [...of.claims.values()]) {
  const text = claimsAsCsv(of, claims);
  expect(text.startsWith(MARK)).toBe(true);
  const [head, ...records] = readCsv(text.slice(1));
  return records.map((cells) => {
    expect(cells).toHaveLength(head!.length);
    return Object.fromEntries(cells.map((cell, at) => [head![at]!, cell]));
  });
}

test('a row an evidence, with the claim and its source', () => {
  const rows = rowsOf(model, [model.claims.get(claimId('bisque-offer'))!]);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual({
    claim: 'bisque-offer',
    kind: 'offer',
    standing: 'disputed',
    person: 'Petronella Bisque',
    from: 'Tureen',
    to: 'Ladleworks',
    date: '2025-06-15~',
    role: '',
    outcome: 'declined',
    amount: 'up to 100 million golden spoons',
    summary: 'Ladleworks offered Petronella Bisque a package, which she declined.',
    stance: 'supports',
    quote: 'They offered me up to a hundred million golden spoons, and I said no.',
    paraphrase: '',
    speaker: 'Petronella Bisque',
    voice: 'party',
    publisher: 'Under the Lid',
    title: 'Episode 12: Petronella Bisque',
    url: '',
    published: '2025-07-10',
    'derived from': '',
    check: '',
  });
  expect(rows[1]).toMatchObject({ stance: 'disputes', quote: '', published: '2025-07' });
});

test('whence a source has it: unknown, from nobody, from another', () => {
  const rows = rowsOf(model, [...model.claims.values()]);
  const derived = (publisher: string) => rows.find((row) => row['publisher'] === publisher)!['derived from'];
  expect(derived('Bowl Weekly')).toBe('');
  expect(derived('The Soup Gazette')).toBe('none');
  expect(derived('The Daily Spoon')).toBe('The Soup Gazette');
});

test('a withdrawn claim is one row that says no more than that', () => {
  const [row, ...more] = rowsOf(model, [model.claims.get(claimId('gideon-offer'))!]);
  expect(more).toEqual([]);
  const told = Object.entries(row!).filter(([, cell]) => cell !== '');
  expect(told.map(([name]) => name)).toEqual(['claim', 'kind', 'standing', 'summary']);
});

test('the shipped map comes back whole', () => {
  const claims = newestFirst([...shipped().claims.values()]);
  const rows = rowsOf(shipped(), claims);
  const evidence = claims.flatMap((claim) => (claim.standing === 'withdrawn' ? [] : claim.evidence));
  expect(rows.filter((row) => row['standing'] !== 'withdrawn')).toHaveLength(evidence.length);
  const words = (row: Record<string, string>) => row['quote'] || row['paraphrase'];
  expect(new Set(rows.map(words))).toEqual(
    new Set([
      ...evidence.map(({ quote, paraphrase }) => inert(quote ?? paraphrase!)),
      ...(evidence.length < rows.length ? [''] : []),
    ]),
  );
});

describe('any cell', () => {
  const cells = fc.array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'",\r\n\t =+-@\'a'.split('')) }),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 2 },
  );

  test('comes back, made inert', () => {
    fc.assert(
      fc.property(fc.array(cells), (records) => {
        expect(readCsv(records.map(line).join(''))).toEqual(records.map((record) => record.map(inert)));
      }),
    );
  });

  test('is no formula, and is changed only where it would be one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."=+-@\t\r'a".split('')) }), (cell) => {
        expect(inert(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(inert(cell)).toBe(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
      }),
    );
  });
});

test('hostile texts come back, behind an apostrophe', () => {
  const rows = rowsOf(buildModel(hostileDataset())).filter((row) => row['standing'] !== 'withdrawn');
  for (const row of rows) {
    expect(row['summary']).toBe(`'${HOSTILE}`);
    expect(row['quote'] || row['paraphrase']).toBe(`'${HOSTILE}`);
  }
});
