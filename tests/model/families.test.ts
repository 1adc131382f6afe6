// Families of organizations as they were when something happened.
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { groundsOf } from '../../src/model/evidence';
import { buildModel, headAt, sameFamily } from '../../src/model/model';
import { claimName, groundsInWords } from '../../src/model/words';
import { organizationId } from '../fixtures/ids';
import { small } from '../fixtures/small';

const id = organizationId;
const model = buildModel({
  ...small(),
  organizations: [
    ...small().organizations,
    {
      id: id('bouillon'),
      name: 'Bouillon',
      kind: 'company',
      founded: '2020',
      parent: { id: id('tureen'), since: '2025-03' },
    },
    { id: id('consomme-lab'), name: 'Consommé Lab', kind: 'lab', parent: { id: id('bouillon') } },
  ],
});

describe('a family', () => {
  test('holds a company bought only from that day on', () => {
    expect(headAt(model, id('bouillon'), '2025-02-28')).toBe('bouillon');
    expect(headAt(model, id('bouillon'), '2025-03')).toBe('tureen');
    expect(sameFamily(model, id('bouillon'), id('tureen'), '2024')).toBe(false);
    expect(sameFamily(model, id('consomme-lab'), id('bouillon'), '2024')).toBe(true);
    expect(headAt(model, id('consomme-lab'), '2026')).toBe('tureen');
  });

  test('holds a lab founded within it all along, and everything where no date is given', () => {
    expect(headAt(model, id('broth-lab'), '2025-01-01')).toBe('ladleworks');
    expect(headAt(model, id('bouillon'), undefined)).toBe('tureen');
  });
});

describe('a source that fell', () => {
  const withState = (state: 'corrected' | 'retracted' | 'dead', all: boolean): Dataset => ({
    ...small(),
    sources: small().sources.map((source, at) => (all || at === 0 ? { ...source, state } : source)),
  });

  test.each(['corrected', 'retracted', 'dead'] as const)(
    '%s: changes the words of every claim that rests only on it',
    (state) => {
      const fallen = buildModel(withState(state, true));
      for (const claim of fallen.claims.values()) {
        const grounds = groundsOf(fallen, claim);
        if (grounds.pages === 0) continue;
        expect(grounds.fallen).toBe(state);
        expect(groundsInWords(grounds).more.join(' ')).toMatch(/corrected|retracted|no longer be found/);
        expect(claimName(fallen, claim)).toMatch(/corrected|retracted|no longer be found/);
      }
    },
  );

  test('leaves alone a claim that another live source supports', () => {
    const partly = buildModel(withState('retracted', false));
    const supported = [...partly.claims.values()].filter((claim) =>
      claim.evidence.some(
        (item) => item.stance === 'supports' && partly.sources.get(item.source)!.state !== 'retracted',
      ),
    );
    expect(supported.length).toBeGreaterThan(3);
    for (const claim of supported) expect(groundsOf(partly, claim).fallen).toBeNull();
  });
});
