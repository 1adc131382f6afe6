// Filters: they only ever take away.
import { groundsOf } from '../../src/model/evidence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../../src/model/network';
import { familyOf } from '../../src/model/subject';
import {
  type Filter,
  GROUNDS,
  HIDEABLE,
  isEmpty,
  NO_FILTER,
  shownClaims,
  toggleHidden,
  withMonths,
} from '../../src/view/filter';
import { openingView } from '../../src/view/query';
import { shipped, smallModel } from '../fixtures/shipped';
import { arbitraryFilter } from './arbitrary';

const model = smallModel();
const network = buildNetwork(model, { show: 'people', scope: {} });
const shown = (filter: Filter) => [...shownClaims(model, network, filter)];

describe('a filter', () => {
  test('that asks for more never shows more', () => {
    const real = shipped();
    const opening = buildNetwork(real, openingView(real).lens);
    fc.assert(
      fc.property(arbitraryFilter, fc.subarray([...HIDEABLE]), fc.boolean(), (filter, more, quoted) => {
        const narrower = {
          ...filter,
          hide: HIDEABLE.filter((one) => filter.hide.includes(one) || more.includes(one)),
          quoted: filter.quoted || quoted,
        };
        const wide = shownClaims(real, opening, filter);
        for (const id of shownClaims(real, opening, narrower)) expect(wide.has(id)).toBe(true);
      }),
    );
  });

  test('that asks for nothing shows everything', () => {
    expect(shown(NO_FILTER)).toEqual([...network.claims]);
    expect(isEmpty(NO_FILTER)).toBe(true);
  });

  test('hides moves, offers or disputed and denied claims, and those alone', () => {
    const claims = [...network.claims].map((id) => model.claims.get(id)!);
    const left = (hide: (typeof HIDEABLE)[number]) => new Set(shown({ hide: [hide], quoted: false }));
    for (const claim of claims) {
      expect(left('moves').has(claim.id)).toBe(familyOf(claim.kind) !== 'move');
      expect(left('offers').has(claim.id)).toBe(familyOf(claim.kind) !== 'offer');
      expect(left('disputed').has(claim.id)).toBe(!['disputed', 'denied'].includes(claim.standing));
    }
    expect(left('moves').size).toBeGreaterThan(0);
    expect(left('offers').size).toBeLessThan(claims.length);
  });

  test('hides claims by what they rest on: each is in one group and no other', () => {
    const real = shipped();
    const whole = buildNetwork(real, { show: 'people', scope: {} });
    const hidden = GROUNDS.map((one) => {
      const left = shownClaims(real, whole, { hide: [one], quoted: false });
      return [...whole.claims].filter((id) => !left.has(id));
    });
    for (const group of hidden) expect(group.length).toBeGreaterThan(0);
    expect(hidden.flat().toSorted()).toEqual([...whole.claims].toSorted());
    for (const id of hidden[GROUNDS.indexOf('once')]!)
      expect(groundsOf(real, real.claims.get(id)!).firsthand).toHaveLength(1);
  });

  test('for quotes keeps a claim as soon as one source is quoted', () => {
    expect(shown({ hide: [], quoted: true }).toSorted()).toEqual([
      'bisque-offer',
      'odette-to-broth-lab',
      'soup-for-an-engineer',
      'tansy-to-ladleworks',
    ]);
  });

  test('of months keeps what may have happened in them: a whole year overlaps each of its months', () => {
    const dates = { from: '2025-06', to: '2025-06' };
    const left = new Set(shown(withMonths(NO_FILTER, dates)));
    expect(left.size).toBeGreaterThan(0);
    for (const id of network.claims) {
      const { kind, date } = model.claims.get(id)!;
      if (kind === 'position') continue;
      expect(left.has(id), `${id} ${date}`).toBe(/^2025(-06(-\d\d)?)?~?$/.test(date ?? ''));
    }
    const none = shown(withMonths(NO_FILTER, { from: '1990-01', to: '1990-02' }));
    expect(none.filter((id) => model.claims.get(id)!.kind !== 'position')).toEqual([]);
  });

  test('of months lets a position stay as long as it lasted', () => {
    const has = (from: string, to: string) =>
      shown(withMonths(NO_FILTER, { from, to })).includes('kettle-heads-ladleworks' as never);
    expect(has('2003-11', '2004-01')).toBe(false);
    expect(has('2003-11', '2004-02')).toBe(true);
    expect(has('2090-01', '2090-02')).toBe(true);
  });

  test('gives its months back, and is empty only without them', () => {
    const some = withMonths(NO_FILTER, { from: '2025-06', to: '2025-08' });
    expect(isEmpty(some)).toBe(false);
    expect(toggleHidden(toggleHidden(some, 'moves'), 'moves')).toEqual(some);
    expect(withMonths(some, null)).toEqual(NO_FILTER);
  });

  test('is toggled back to where it was, whatever the order of clicks', () => {
    const both = toggleHidden(toggleHidden(NO_FILTER, 'disputed'), 'moves');
    expect(both.hide).toEqual(['moves', 'disputed']);
    expect(toggleHidden(toggleHidden(both, 'moves'), 'disputed')).toEqual(NO_FILTER);
  });
});
