// The map's own words: dates keep their precision, and every spoken name is honest from its first word.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateParts } from '../../src/dataset/date';
import { groundsOf } from '../../src/model/evidence';
import {
  claimInShort,
  claimName,
  count,
  dateInWords,
  groundsInWords,
  honestly,
  KIND_WORDS,
  nodeName,
  rangeInWords,
  subjectName,
} from '../../src/model/words';
import { claimId, organizationId, personId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';

const model = smallModel();
const claim = (id: string) => model.claims.get(claimId(id))!;

describe('a date in words', () => {
  test.each([
    ['2025-06-28', '28 June 2025'],
    ['2025-06', 'June 2025'],
    ['2025', '2025, month not known'],
    ['2025-06-28~', 'about 28 June 2025'],
    ['2025-06~', 'about June 2025'],
    ['2025~', 'about 2025'],
    ['2025-02-30', 'date not found'],
    [undefined, 'date not found'],
  ])('%s is "%s"', (text, words) => {
    expect(dateInWords(text)).toBe(words);
  });

  test('says all that is known of it and no more', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 3 }), ([year, month, day], precision) => {
        const text = [year, two(month), two(day)].slice(0, precision).join('-');
        if (!dateParts(text)) return;
        const numbers = (dateInWords(text).match(/\d+/g) ?? []).map(Number);
        expect(numbers).toEqual(precision === 3 ? [day, year] : [year]);
        if (precision > 1)
          expect(dateInWords(text)).toContain(
            new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long' }),
          );
      }),
    );
  });
});

describe('a range in words', () => {
  test.each([
    ['2025-05', '2025-12', 'May to December 2025'],
    ['2025-06', '2025-06', 'June 2025'],
    ['2024', '2025-06', '2024 to June 2025'],
    ['2024-11', '2025-02', 'November 2024 to February 2025'],
    ['2024', '2026', '2024 to 2026'],
    ['2025', '2025', '2025'],
    ['2025-06-03', '2025-06-28', '3 June to 28 June 2025'],
  ])('%s..%s is "%s"', (from, to, words) => {
    expect(rangeInWords(from, to)).toBe(words);
  });
});

describe('the spoken name of a claim', () => {
  test.each([
    [
      'odette-to-broth-lab',
      'Move on record: Odette Minestrone, Tureen to Ladleworks Broth Lab, 24 June 2025',
    ],
    ['crouton-to-broth-lab', 'Reported once: Bartholomew Crouton, Tureen to Ladleworks Broth Lab, June 2025'],
    ['tansy-to-ladleworks', 'Denied move: Tansy Ladle, Tureen to Ladleworks, July 2025'],
    [
      'simmer-quartet-to-tureen',
      'Move, origin not stated: Four Simmer cooks, Simmer & Sons to Tureen, about 2 July 2025',
    ],
    [
      'bisque-offer',
      'Disputed offer: Ladleworks to Petronella Bisque at Tureen, declined, about 15 June 2025',
    ],
    [
      'soup-for-an-engineer',
      'Reported once: Ladleworks to A Tureen engineer at Tureen, 2025, month not known',
    ],
    ['wilfred-leaves-tureen', 'Reported once: Wilfred Dumpling left Tureen, 2024, month not known'],
    [
      'marigold-founds-stockpot',
      'Founding, origin not stated: Marigold Stock founded Stockpot after Ladleworks Broth Lab, August 2025',
    ],
    [
      'gideon-at-university',
      'Position, origin not stated: Gideon Gazpacho, at University of Nowhere, 2019, month not known',
    ],
    [
      'kettle-heads-ladleworks',
      'Reported once: Casper Kettle, Chief executive at Ladleworks, 4 February 2004',
    ],
    ['bisque-on-rivals', 'Remark on record: Petronella Bisque, 10 July 2025'],
  ])('%s', (id, words) => {
    expect(claimName(model, claim(id))).toBe(words);
  });

  test.each([
    ['the small map', model],
    ['the shipped map', shipped()],
  ])('begins with the standing of every claim of %s, and says "to" and no arrow', (_, map) => {
    for (const one of map.claims.values()) {
      const name = claimName(map, one);
      expect(name.startsWith(`${honestly(map, one)}: `)).toBe(true);
      const first = {
        disputed: /^Disputed /,
        denied: /^Denied /,
        withdrawn: /^Withdrawn /,
        'on-record': new RegExp(`^${KIND_WORDS[one.kind]} on record: `),
        reported: /^(Reported|Reported once|[A-Z][a-z]+, origin not stated): /,
      }[one.standing];
      expect(name).toMatch(first);
      expect(name).not.toMatch(/→|->|undefined|null/);
      if (one.standing === 'reported')
        expect(/origin not stated/.test(name)).toBe(groundsOf(map, one).firsthand.length === 0);
    }
  });
});

describe('grounds in words', () => {
  test('each standing has a mark of its own', () => {
    const marks = ['on-record', 'disputed', 'denied', 'withdrawn'].map((standing) => {
      const one = [...model.claims.values()].find((other) => other.standing === standing)!;
      return groundsInWords(groundsOf(model, one)).mark;
    });
    expect(marks).toEqual(['●', '≠', '×', '–']);
    expect(groundsInWords(groundsOf(model, claim('bisque-offer')))).toEqual({
      mark: '≠',
      says: 'Disputed',
      more: ['reported by Under the Lid', '1 account against'],
    });
  });
});

describe('the name of a subject', () => {
  test('says what it is', () => {
    const [tureen, ladleworks] = [organizationId('tureen'), organizationId('ladleworks')];
    expect(subjectName(model, { kind: 'node', id: tureen })).toBe('Tureen, organization');
    expect(nodeName(model, personId('odette-minestrone'))).toBe(
      'Odette Minestrone: Tureen, then Ladleworks Broth Lab since 24 June 2025',
    );
    expect(nodeName(model, personId('tansy-ladle'))).toBe('Tansy Ladle');
    expect(subjectName(model, { kind: 'bundle', from: tureen, to: ladleworks, family: 'move' })).toBe(
      'Moves from Tureen to Ladleworks',
    );
    expect(subjectName(model, { kind: 'bundle', from: tureen, to: ladleworks, family: 'offer' })).toBe(
      'Offers by Ladleworks to people at Tureen',
    );
    expect(subjectName(model, { kind: 'count', from: null, to: ladleworks })).toBe(
      'People who moved to Ladleworks',
    );
  });

  test('of an offer declined says so, of an accepted one does not', () => {
    expect(claimInShort(model, claim('bisque-offer'))).toMatch(/, declined$/);
    expect(claimInShort(model, { ...claim('bisque-offer'), outcome: 'accepted' })).not.toMatch(/declined/);
  });
});

test('one is said in the singular', () => {
  expect([0, 1, 2].map((amount) => count(amount, 'person', 'people'))).toEqual([
    '0 people',
    '1 person',
    '2 people',
  ]);
});
