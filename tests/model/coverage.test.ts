// The figures of coverage are counts of lists, and the lists are what they say.
import { describe, expect, test } from 'vitest';
import { coverageOf, isQuoteChecked } from '../../src/model/coverage';
import { groundsOf } from '../../src/model/evidence';
import { buildModel } from '../../src/model/model';
import { captionOf } from '../../src/model/headline';
import { buildNetwork, drawnClaims } from '../../src/model/network';
import { allShown, shippedDataset } from '../fixtures/shipped';
import { small } from '../fixtures/small';

const model = buildModel(shippedDataset());
const { total, figures } = coverageOf(model);
const figure = (key: string) => figures.find((one) => one.key === key)!;

describe('coverage', () => {
  test('is of what the whole field draws: neither remarks nor tombstones, nor an offer told by its move', () => {
    expect(total).toBe(buildNetwork(model, { show: 'people', scope: {} }).claims.size);
    expect(captionOf(model, allShown(model), { show: 'people', scope: {} }, [])).toContain(`${total} claims`);
    const tombstones = coverageOf(buildModel(small()));
    const listed = new Set(tombstones.figures.flatMap((one) => one.claims));
    for (const claim of small().claims)
      if (claim.standing === 'withdrawn') expect(listed.has(claim.id)).toBe(false);
  });

  test('names as quoted just the claims with words found in a stored text', () => {
    expect(figure('quoted').claims.length).toBeGreaterThan(5);
    for (const claim of drawnClaims(model)) {
      expect(figure('quoted').claims.includes(claim.id)).toBe(isQuoteChecked(claim));
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
