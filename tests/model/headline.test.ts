// The sentence over the map: its numbers are counted, and count nothing that is only said.
import { describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../src/dataset/dataset';
import { countedMoves } from '../../src/model/counted';
import { captionOf, fillHeadline, headlineOf } from '../../src/model/headline';
import { buildModel, type Model, sameFamily } from '../../src/model/model';
import { buildNetwork } from '../../src/model/network';
import { draw } from '../fixtures/draw';
import type { Lens } from '../../src/model/subject';
import { openingView } from '../../src/view/query';
import { claimId, organizationId } from '../fixtures/ids';
import { allShown, shipped, smallModel } from '../fixtures/shipped';
import { small } from '../fixtures/small';

const words = (model: Model, headline: string, shown = allShown(model)) =>
  fillHeadline(model, headline, shown)
    .map((part) => part.text)
    .join('');
const edited = (id: string, change: Partial<Claim>): Model =>
  smallModel((dataset: Dataset) => ({
    ...dataset,
    claims: dataset.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
  }));
const FROM_TUREEN = '{from=tureen to=ladleworks}';

describe('a slot', () => {
  const model = smallModel();

  test('is filled with a number, with "people" or "person" where it asks for it', () => {
    expect(words(model, 'In all {people from=tureen to=ladleworks} moved.')).toBe('In all 2 people moved.');
    expect(words(model, '{people to=stockpot}, {from=broth-lab}')).toBe('1 person, 1');
    expect(words(model, 'No slot at all.')).toBe('No slot at all.');
    expect(words(model, '{to=nowhere}')).toBe('0');
  });

  test('opens its list: the moves that it counts', () => {
    const parts = fillHeadline(model, `a ${FROM_TUREEN} b`, allShown(model));
    expect(parts.map((part) => part.count ?? null)).toEqual([
      null,
      { kind: 'count', from: 'tureen', to: 'ladleworks' },
      null,
    ]);
    expect(
      countedMoves(model, allShown(model), {
        from: organizationId('tureen'),
        to: organizationId('ladleworks'),
      }),
    ).toEqual(['crouton-to-broth-lab', 'odette-to-broth-lab']);
  });

  test('takes an organization for its whole family, from either side', () => {
    expect(words(model, '{from=tureen to=broth-lab}')).toBe('2');
    expect(words(model, '{from=ladleworks to=stockpot}')).toBe('1');
  });

  test('counts people, not moves', () => {
    const again = smallModel((dataset) => ({
      ...dataset,
      claims: [...dataset.claims, { ...dataset.claims[0]!, id: claimId('odette-again') }],
    }));
    expect(countedMoves(again, allShown(again), { from: organizationId('tureen'), to: null })).toContain(
      'odette-again',
    );
    expect(words(again, FROM_TUREEN)).toBe('2');
  });
});

describe('a number leaves out', () => {
  test('what is disputed, denied or withdrawn', () => {
    for (const standing of ['disputed', 'denied', 'withdrawn'] as const)
      expect(words(edited('odette-to-broth-lab', { standing }), FROM_TUREEN)).toBe('1');
    expect(words(edited('tansy-to-ladleworks', { standing: 'reported' }), FROM_TUREEN)).toBe('3');
  });

  test('offers, whatever became of them', () => {
    expect(words(edited('bisque-offer', { standing: 'on-record', outcome: 'accepted' }), FROM_TUREEN)).toBe(
      '2',
    );
  });

  test('people who are not named, and groups', () => {
    expect(words(smallModel(), '{from=simmer to=tureen}')).toBe('0');
    const named = smallModel((dataset) => ({
      ...dataset,
      people: dataset.people.map((person) => ({ ...person, kind: 'person' as const })),
    }));
    expect(words(named, '{from=simmer to=tureen}')).toBe('1');
  });

  test('moves inside one family', () => {
    const inside = edited('odette-to-broth-lab', { from: organizationId('ladleworks') });
    expect(words(inside, '{to=ladleworks}')).toBe('1');
    expect(words(inside, '{people }')).toBe(
      words(edited('odette-to-broth-lab', { standing: 'denied' }), '{people }'),
    );
  });

  test('what is not shown', () => {
    expect(words(smallModel(), FROM_TUREEN, new Set([claimId('odette-to-broth-lab')]))).toBe('1');
    expect(words(smallModel(), FROM_TUREEN, new Set())).toBe('0');
  });
});

describe('the headline of a view', () => {
  const model = smallModel();
  const network = buildNetwork(model, { show: 'people', scope: {} });

  test('is the editor’s for the opening scope, and a plain sentence for another', () => {
    const text = (written: string | undefined, scope = {}) =>
      headlineOf(model, network, network.claims, { show: 'people', scope }, written)
        .map((part) => part.text)
        .join('');
    expect(text(model.opening.headline)).toBe(
      'Ladleworks filled a broth lab: 2 people came from Tureen, and one went back.',
    );
    expect(text(undefined)).toBe('In this map 4 people changed jobs. On balance, Tureen lost 2.');
    expect(text(undefined, { dates: { from: '2025-05', to: '2025-12' } })).toMatch(
      /^From May to December 2025, /,
    );
  });

  test('says so where there is nothing', () => {
    const empty = buildNetwork(model, { show: 'people', scope: { atLeast: 99 } });
    expect(
      headlineOf(model, empty, new Set(), { show: 'people', scope: { atLeast: 99 } }, undefined),
    ).toEqual([{ text: 'The soup war: nothing in this scope.' }]);
  });

  test('of the shipped map has numbers that are those of its claims', () => {
    const map = shipped();
    const { network: opening } = draw(map, openingView(map), {
      width: 1200,
      height: 800,
      theme: 'light',
      furniture: false,
    });
    const parts = headlineOf(map, opening, opening.claims, openingView(map).lens, map.opening.headline);
    const numbers = parts.filter((part) => part.count);
    expect(numbers.length).toBeGreaterThan(1);
    for (const { text, count } of numbers) {
      if (count?.kind !== 'count') throw new Error('a number without its list');
      const people = [...map.claims.values()].filter(
        (claim) =>
          opening.claims.has(claim.id) &&
          ['move', 'founding', 'departure'].includes(claim.kind) &&
          ['on-record', 'reported'].includes(claim.standing) &&
          (map.people.get(claim.person)!.kind ?? 'person') === 'person' &&
          !(claim.from && claim.to && sameFamily(map, claim.from, claim.to)) &&
          (!count.from || (claim.from && sameFamily(map, claim.from, count.from))) &&
          (!count.to || (claim.to && sameFamily(map, claim.to, count.to))),
      );
      expect(parseInt(text, 10)).toBe(new Set(people.map((claim) => claim.person)).size);
      expect(parseInt(text, 10)).toBeGreaterThan(0);
    }
    const whole = parts.map((part) => part.text).join('');
    expect(whole).not.toMatch(/[{}]/);
  });
});

describe('the caption', () => {
  const model = buildModel(small());
  const shown = new Set([claimId('odette-to-broth-lab')]);
  const caption = (lens: Partial<Lens>, hidden: string[] = []) =>
    captionOf(model, shown, { show: 'people', scope: {}, ...lens }, hidden);

  test('says what is counted, and how much of the whole', () => {
    expect(caption({})).toBe('People named in this map, not all who moved · 1 of 11 claims');
  });

  test('says of people drawn, not named, where small companies are left out', () => {
    expect(caption({ scope: { atLeast: 3 } })).toBe('People drawn here, not all who moved · 1 of 11 claims');
  });

  test('says only how many there are where all are in sight', () => {
    const all = captionOf(model, allShown(model), { show: 'people', scope: {} }, []);
    expect(all).toBe('People named in this map, not all who moved · 11 claims');
  });

  test('says what the scope leaves, and what the filters hide', () => {
    const dates = { from: '2025-05', to: '2025-12' };
    const around = { subject: { kind: 'node', id: organizationId('tureen') }, steps: 2 } as const;
    expect(caption({ scope: { dates } }, ['offers'])).toBe(
      'May to December 2025 · people shown, not all who moved · 1 of 11 claims; offers hidden',
    );
    expect(caption({ scope: { around, dates }, rolled: true }, ['moves', 'offers'])).toBe(
      'Around Tureen, 2 steps · May to December 2025 · labs rolled up · people shown, ' +
        'not all who moved · 1 of 11 claims; moves and offers hidden',
    );
  });
});
