// The shipped map is whole: every researched record has one place, every quote its check, nothing is admitted with a problem.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/dataset/parse';

const { dataset, problems } = parse(readFileSync('data/ai-talent-war.json'));
const { leftOut, merged } = JSON.parse(readFileSync('data/left-out.json', 'utf8')) as {
  leftOut: { record: string; reason: string }[];
  merged: { record: string; into: string }[];
};
/** Claims that come from the three texts alone, and from no researched record. */
const FROM_TEXTS_ALONE = 19;
const RESEARCHED = 472;

describe('the shipped dataset', () => {
  test('is admitted without a problem, grave or mild', () => {
    expect(problems).toEqual([]);
  });

  test('has a place for every researched record: in, merged or left out with a reason', () => {
    expect(dataset!.claims.length - FROM_TEXTS_ALONE + merged.length + leftOut.length).toBe(RESEARCHED);
    const claims = new Set(dataset!.claims.map((claim) => String(claim.id)));
    for (const { into } of merged) expect(claims.has(into)).toBe(true);
    for (const { record, reason } of leftOut) {
      expect(claims.has(record)).toBe(false);
      expect(reason.length).toBeGreaterThan(20);
    }
    const places = [...merged, ...leftOut].map(({ record }) => record);
    expect(new Set(places).size).toBe(places.length);
  });

  test('has every quote found in a stored text, at most 300 characters long', () => {
    const texts = new Map(dataset!.sources.map((source) => [source.id, source.text]));
    const quotes = dataset!.claims.flatMap((claim) => claim.evidence).filter((item) => item.quote !== undefined);
    expect(quotes.length).toBeGreaterThan(40);
    for (const { quote, source, check } of quotes) {
      expect(quote!.length).toBeLessThanOrEqual(300);
      expect(['verbatim', 'ellipsis']).toContain(check?.result);
      expect(texts.get(source)?.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('shows no deal as a person’s pay', () => {
    for (const claim of dataset!.claims) {
      if (claim.amount?.basis === 'deal') expect(claim.summary).not.toMatch(/\b(salary|pay|paid|bonus)\b/);
    }
  });
});
