// The figures of coverage are counts of lists, and the lists are what they say.
import { describe, expect, test } from 'vitest';
import { coverageOf, isQuoteChecked } from '../../src/model/coverage';
import { groundsOf } from '../../src/model/evidence';
import { buildModel } from '../../src/model/model';
import { familyOf } from '../../src/model/subject';
import { shippedDataset } from '../fixtures/shipped';
import { small } from '../fixtures/small';

const model = buildModel(shippedDataset());
const { total, figures } = coverageOf(model);
const figure = (key: string) => figures.find((one) => one.key === key)!;

describe('coverage', () => {
  test('counts every line and position once, and neither remarks nor tombstones', () => {
    const all = [...model.claims.values()].filter(
      (claim) => familyOf(claim.kind) !== 'remark' && claim.standing !== 'withdrawn',
    );
    expect(total).toBe(all.length);
    const tombstones = coverageOf(buildModel(small()));
    const listed = new Set(tombstones.figures.flatMap((one) => one.claims));
    for (const claim of small().claims)
      if (claim.standing === 'withdrawn') expect(listed.has(claim.id)).toBe(false);
  });

  test('names as quoted just the claims with words found in a stored text', () => {
    expect(figure('quoted').claims.length).toBeGreaterThan(5);
    for (const id of model.claims.keys()) {
      const claim = model.claims.get(id)!;
      if (familyOf(claim.kind) === 'remark') continue;
      expect(figure('quoted').claims.includes(id)).toBe(isQuoteChecked(claim));
    }
  });

  test('lists each figure weakest first', () => {
    for (const { claims } of figures) {
      const pages = claims.map((id) => groundsOf(model, model.claims.get(id)!).pages);
      expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    }
  });

  test('never calls one claim both reported once and of several first-hand sources', () => {
    const once = new Set(figure('once').claims);
    expect(figure('severalFirsthand').claims.filter((id) => once.has(id))).toEqual([]);
  });

  test('holds a record apart from a mere report', () => {
    for (const id of figure('onRecord').claims)
      expect(groundsOf(model, model.claims.get(id)!).parties.length).toBeGreaterThan(0);
  });
});
