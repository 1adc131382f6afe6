// What a claim rests on: origins are followed, unknown ones never counted, parties named.
import { describe, expect, test } from 'vitest';
import type { Claim, Evidence, Source } from '../../src/dataset/dataset';
import {
  accountsOf,
  type Grounds,
  groundsOf,
  orderedEvidence,
  originsOf,
  strength,
} from '../../src/model/evidence';
import { groundsInWords } from '../../src/model/words';
import { claimId, organizationId, personId, sourceId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';

const model = smallModel();
const groundsFor = (id: string) => groundsOf(model, model.claims.get(claimId(id))!);

/** The grounds of a reported claim that rests on some sources, each supporting it. */
function resting(sources: readonly Partial<Source>[], evidence: readonly Partial<Evidence>[]): Grounds {
  const changed = smallModel((dataset) => ({
    ...dataset,
    sources: sources.map((one) => ({ publisher: 'A paper', ...one }) as Source),
    claims: [
      {
        ...dataset.claims[1]!,
        evidence: evidence.map(
          (one) => ({ paraphrase: 'So it says.', stance: 'supports', ...one }) as Evidence,
        ),
      },
    ],
  }));
  return groundsOf(changed, [...changed.claims.values()][0]!);
}
const A = sourceId('a');
const B = sourceId('b');
const C = sourceId('c');

describe('first-hand sources', () => {
  test('are reached through what a page derives from, and one that two pages share is one', () => {
    const grounds = groundsFor('crouton-to-broth-lab');
    expect(grounds.firsthand.map((source) => source.id)).toEqual(['gazette-june']);
    expect([grounds.pages, grounds.naming]).toEqual([2, 2]);
    expect(groundsInWords(grounds)).toEqual({
      mark: '◐',
      says: 'Reported once',
      more: ['by The Soup Gazette'],
    });
  });

  test('are counted once each, however often and over however many steps they are passed on', () => {
    const grounds = resting(
      [
        { id: A, firsthand: true },
        { id: B, derivedFrom: [A] },
        { id: C, derivedFrom: [B, A] },
      ],
      [{ source: C }, { source: B }, { source: C }],
    );
    expect(grounds.firsthand.map((source) => source.id)).toEqual(['a']);
    expect(grounds.pages).toBe(2);
  });

  test('two of them are two, and are said to be', () => {
    const grounds = resting(
      [
        { id: A, firsthand: true },
        { id: B, firsthand: true },
      ],
      [{ source: A }, { source: B }],
    );
    expect(groundsInWords(grounds)).toEqual({ mark: '●', says: '2 first-hand sources', more: [] });
  });

  test('are none where the origin is not known, however many pages there are', () => {
    for (const derivedFrom of [undefined, []]) {
      const grounds = resting(
        [
          { id: A, derivedFrom },
          { id: B, derivedFrom },
        ],
        [{ source: A }, { source: B }],
      );
      expect([grounds.firsthand.length, grounds.naming, grounds.pages]).toEqual([0, 0, 2]);
      expect(groundsInWords(grounds)).toEqual({ mark: '○', says: 'Origin not stated', more: ['2 pages'] });
    }
  });

  test('count only where they support the claim', () => {
    const grounds = groundsFor('tansy-to-ladleworks');
    expect([grounds.firsthand.length, grounds.pages, grounds.disputing]).toEqual([0, 1, 1]);
    expect(groundsInWords(grounds)).toMatchObject({ mark: '×', says: 'Denied' });
  });

  test('a page that is its own origin names it', () => {
    expect(originsOf(model, sourceId('gazette-june')).map((source) => source.id)).toEqual(['gazette-june']);
    expect(originsOf(model, sourceId('bowl-july'))).toEqual([]);
  });

  test('some pages of several that name their origin are said so', () => {
    const grounds = {
      ...resting(
        [{ id: A, firsthand: true, publisher: 'Reuters' }, { id: B }, { id: C }],
        [{ source: A }, { source: B }, { source: C }],
      ),
      standing: 'denied' as const,
    };
    expect(groundsInWords(grounds).more).toEqual(['3 pages; 1 names its origin (Reuters)']);
  });
});

describe('on record', () => {
  test('says by whom and when', () => {
    const grounds = groundsFor('odette-to-broth-lab');
    expect(grounds.parties).toEqual([{ name: 'Odette Minestrone', date: '2025-06-24' }]);
    expect(groundsInWords(grounds)).toEqual({
      mark: '●',
      says: 'On record, by Odette Minestrone, 24 June 2025',
      more: ['2 first-hand sources'],
    });
  });

  test('counts no voice but that of a party that supports it', () => {
    expect(groundsFor('tansy-to-ladleworks').parties).toEqual([]);
    expect(groundsFor('soup-for-an-engineer').parties).toEqual([]);
  });

  test('names each party once, with the earliest date', () => {
    const said = (source: typeof A): Partial<Evidence> => ({
      source,
      voice: 'party',
      speaker: { person: personId('odette-minestrone') },
    });
    const sources = [{ id: A, published: '2025-09' }, { id: B, published: '2025-02' }, { id: C }];
    const { parties } = resting(sources, [
      said(A),
      said(B),
      said(C),
      { ...said(A), speaker: { for: organizationId('tureen') } },
    ]);
    expect(parties).toEqual([
      { name: 'Odette Minestrone', date: '2025-02' },
      { name: 'Tureen', date: '2025-09' },
    ]);
  });
});

describe('accounts that differ', () => {
  const accounts = accountsOf(model, model.claims.get(claimId('soup-for-an-engineer'))!)!;

  test('stand side by side, a blank where a source does not say', () => {
    expect(accounts.sources.map((source) => source.id)).toEqual(['lid-podcast', 'bowl-july']);
    expect(accounts.rows).toEqual(
      expect.arrayContaining([
        { about: 'the vessel', cells: ['a pot', 'a thermos'], differs: true },
        { about: 'person', cells: [undefined, 'a Tureen cook'], differs: false },
      ]),
    );
    expect(accounts.rows).toHaveLength(2);
  });

  test('are none where nobody says otherwise', () => {
    expect(accountsOf(model, model.claims.get(claimId('odette-to-broth-lab'))!)).toBeNull();
  });
});

describe('the order of evidence', () => {
  const ordered = (claim: Claim) => orderedEvidence(shipped(), claim);
  const rank = (item: Evidence) => 2 * Number(item.stance === 'disputes') + Number(item.quote === undefined);

  test('is for before against, quotes before paraphrases, in every claim', () => {
    for (const claim of shipped().claims.values()) {
      const ranks = ordered(claim).map(rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ordered(claim)).toHaveLength(claim.evidence.length);
    }
  });

  test('does not depend on the order of the file', () => {
    for (const claim of shipped().claims.values())
      expect(ordered({ ...claim, evidence: claim.evidence.toReversed() })).toEqual(ordered(claim));
  });
});

test('a quote, a party and a first-hand source each make a claim stronger', () => {
  const claim = model.claims.get(claimId('crouton-to-broth-lab'))!;
  const { paraphrase, ...first } = claim.evidence[0]!;
  const withFirst = (item: Evidence) => strength(model, { ...claim, evidence: [item, claim.evidence[1]!] });
  const base = strength(model, claim);
  expect(withFirst({ ...first, quote: paraphrase })).toBeGreaterThan(base);
  expect(withFirst({ ...claim.evidence[0]!, voice: 'party' })).toBeGreaterThan(base);
  expect(
    strength(model, { ...claim, evidence: [{ ...claim.evidence[0]!, source: sourceId('bowl-july') }] }),
  ).toBeLessThan(base);
});
