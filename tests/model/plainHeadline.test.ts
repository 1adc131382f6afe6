// The sentence over a view without an editor's words: what it says of each scope, and that its numbers are their lists.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/model/balance';
import { countedMoves } from '../../src/model/counted';
import { headlineOf, type HeadlinePart } from '../../src/model/headline';
import { buildNetwork } from '../../src/model/network';
import type { Model } from '../../src/model/model';
import { readQuery } from '../../src/view/query';
import { arbitraryView } from '../view/arbitrary';
import { shipped, smallModel } from '../fixtures/shipped';

function headline(model: Model, address: string): HeadlinePart[] {
  const { lens } = readQuery(address, model);
  const network = buildNetwork(model, lens);
  return headlineOf(model, network, network.claims, lens, undefined);
}
const words = (parts: readonly HeadlinePart[]) => parts.map(({ text }) => text).join('');
const small = (address: string) => words(headline(smallModel(), address));
const map = shipped();

describe('a plain headline', () => {
  test('of the whole field says how many changed jobs, and who gained and lost most', () => {
    expect(words(headline(map, 'scope=all'))).toMatch(
      /^In this map \d+ people changed jobs\. On balance, Meta gained \d+ and Google lost \d+\.$/,
    );
  });

  test.each([
    ['scope=all', /^As shown, \d+ people changed jobs\./],
    ['around=xai&steps=2', /^Within 2 steps of xAI, \d+ people shown moved\./],
    ['around=move:openai:meta-superintelligence-labs', /^\d+ people went from OpenAI to .* as shown\.$/],
  ])('says where part of %s is hidden, in no more letters than before', (address, says) => {
    const { lens } = readQuery(address, map);
    const network = buildNetwork(map, lens);
    const some = new Set([...network.claims].filter((id) => map.claims.get(id)!.date?.startsWith('2025-07')));
    expect(some.size).toBeGreaterThan(3);
    const cut = words(headlineOf(map, network, some, lens, undefined));
    expect(cut).toMatch(says);
    expect(cut.length).toBeLessThanOrEqual(words(headline(map, address)).length);
  });

  test('is the same whether people are drawn or companies alone', () => {
    expect(words(headline(map, 'scope=all&show=flows'))).toBe(words(headline(map, 'scope=all')));
    expect(small('around=tureen&show=flows')).toBe(small('around=tureen'));
  });

  test.each([
    [
      'dates=2025-06..2025-06',
      'In June 2025, 2 people changed jobs. On balance, Ladleworks gained 2 and Tureen lost 2.',
    ],
    ['dates=2024..2025', 'From 2024 to 2025, 4 people changed jobs. On balance, Tureen lost 2.'],
    ['around=tureen', '1 person joined Tureen in this map, 3 left.'],
    ['orgs=tureen&dates=2025-06..2025-06', 'In June 2025, 2 people left Tureen.'],
    ['around=stockpot', '1 person joined Stockpot in this map.'],
    ['around=stockpot&steps=2', 'Within 2 steps of Stockpot, 3 people changed jobs.'],
    ['orgs=simmer,stockpot', 'Around Simmer & Sons and Stockpot, 1 person changed jobs.'],
    ['around=odette-minestrone', 'Odette Minestrone: Tureen, then Ladleworks Broth Lab since 24 June 2025.'],
    ['around=petronella-bisque', 'What this map tells of Petronella Bisque.'],
    ['around=casper-kettle', 'Casper Kettle: at Ladleworks since 4 February 2004.'],
    ['around=move:tureen:broth-lab', '2 people went from Tureen to Ladleworks Broth Lab in this map.'],
    ['around=offer:tureen:ladleworks', 'Offers by Ladleworks to people at Tureen.'],
    ['around=count:tureen:', '3 people left Tureen in this map.'],
    [
      'around=claim:bisque-offer',
      'Disputed: Ladleworks offered Petronella Bisque a package, which she declined.',
    ],
    ['around=claim:gideon-offer', 'The soup war: nothing in this scope.'],
    ['around=move:tureen:ladleworks', 'The soup war: no moves of named people in this scope.'],
  ])('%s: %s', (address, says) => {
    expect(small(address)).toBe(says);
  });

  test('says so where a company’s labs are left out of what it counts', () => {
    expect(small('around=ladleworks')).toBe('The soup war: no moves of named people in this scope.');
    expect(small('around=broth-lab&orgs=ladleworks')).not.toContain('Without');
    expect(small('orgs=broth-lab,ladleworks')).toBe('2 people joined Ladleworks in this map, 1 left.');
    expect(small('around=ladleworks&labs=rolled')).toBe('2 people joined Ladleworks in this map, 1 left.');
    expect(words(headline(map, 'around=meta'))).toMatch(
      /^Without its labs, \d+ people joined Meta in this map/,
    );
  });

  test('tells no balance of a company whose lines a scope cuts', () => {
    const cut = headline(map, 'orgs=fair,meta,meta-superintelligence-labs,openai,tbd-lab');
    const told = cut.flatMap(({ count }) => (count?.kind === 'node' ? [count.id as string] : []));
    expect(told.toSorted()).toEqual(['meta', 'openai']);
  });
});

describe('a number', () => {
  test('of any scope is the people of its list, or the net of its company’s table', () => {
    fc.assert(
      fc.property(arbitraryView(map), ({ lens }) => {
        const network = buildNetwork(map, lens);
        for (const { text, count } of headlineOf(map, network, network.claims, lens, undefined)) {
          if (count?.kind === 'node') {
            const { into, out } = balanceOf(map, network.claims, count.id as never);
            expect(Number(text)).toBe(Math.abs(into - out));
          }
          if (count?.kind !== 'count') continue;
          const people = countedMoves(map, network.claims, count).map((id) => map.claims.get(id)!.person);
          expect(parseInt(text, 10)).toBe(new Set(people).size);
          expect(people.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('stands in a sentence of few words', () => {
    for (const id of map.organizations.keys())
      for (const address of [
        `around=${id}`,
        `around=${id}&steps=2`,
        `orgs=${id}`,
        `orgs=${id}&dates=2023..2024`,
      ])
        expect(words(headline(map, address)).split(' ').length).toBeLessThanOrEqual(23);
  });
});
