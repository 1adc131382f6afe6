// The small tables count what the headline counts.
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model';
import { balanceOf, biggestFamilies, netInWords } from '../../src/model/balance';
import { organizationId } from '../fixtures/ids';
import { small } from '../fixtures/small';

const model = buildModel(small());
const all = new Set(model.claims.keys());

describe('a balance', () => {
  it('takes a lab for its parent, and leaves out denied moves and groups', () => {
    const { family, into, out, flows } = balanceOf(model, all, organizationId('broth-lab'));
    expect(family).toBe('ladleworks');
    expect([into, out]).toEqual([2, 1]);
    expect(flows).toEqual([
      { counterpart: 'tureen', into: 2, out: 0 },
      { counterpart: 'stockpot', into: 0, out: 1 },
    ]);
  });

  it('keeps a departure without a destination as not stated', () => {
    expect(balanceOf(model, all, organizationId('tureen')).flows).toContainEqual({
      counterpart: null,
      into: 0,
      out: 1,
    });
  });

  it('ranks families by people in and out', () => {
    expect(biggestFamilies(model, all, 2).map((one) => one.family)).toEqual(['tureen', 'ladleworks']);
  });

  it('writes a net with its sign', () => {
    expect([3, 0, -2].map(netInWords)).toEqual(['+3', '0', '−2']);
  });
});
