// People written twice: found by name, by order and by letter; two people of like names are left alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closePairs } from '../../src/check/closeWords';
import { foldName } from '../../src/check/foldName';
import { checkSimilarPeople } from '../../src/check/similarPeople';
import type { Person } from '../../src/dataset/dataset';
import { edits } from '../../src/dataset/nearest';
import { personId } from '../fixtures/ids';
import { small } from '../fixtures/small';

const person = (name: string, i: number, more: Partial<Person> = {}): Person => ({
  id: personId(`p-${i}`),
  name,
  ...more,
});

const said = (people: Person[], claims = small().claims.slice(0, 0)) =>
  checkSimilarPeople({ ...small(), people, claims }).map(({ says }) => says);

const alike = (one: string, other: string) => said([person(one, 0), person(other, 1)]);

test('the small file has nobody twice', () => {
  expect(checkSimilarPeople(small())).toEqual([]);
});

test('similar-people tells the place, the other record and the cure', () => {
  expect(
    checkSimilarPeople({ ...small(), people: [...small().people, person('Odete Minestrone', 1)] }),
  ).toEqual([
    expect.objectContaining({
      at: '/people/10/name',
      rule: 'similar-people',
      says: '"Odete Minestrone" is also a name of odette-minestrone.',
      grave: false,
    }),
  ]);
});

test.each([
  ['José Núñez', 'Jose Nunez', 'is also a name of p-0'],
  ['Søren Łukasz', 'Soren Lukasz', 'is also a name of p-0'],
  ['Jean-Luc O’Brien', 'jean luc OBrien', 'is also a name of p-0'],
  ['Yao Shunyu', 'Shunyu Yao', 'in another order'],
  ['Shengjia Zhao', 'Shenzjia Zhao', 'by one letter'],
  ['Shengjia Zhao', 'Sheng Jia Zhao', 'by one letter'],
  ['Shengjia Zhao', 'Shegnjia Zhao', 'by one letter'],
  ['Shengjia Zhao', 'Shengja Zhaoo', 'by two letters'],
])('%s and %s may be one', (one, other, says) => {
  expect(alike(one, other)).toEqual([expect.stringContaining(says)]);
});

test.each([
  ['Ann Lee', 'Ann Li'],
  ['Wei Zhang', 'Lei Zhong'],
  ['Mark Chen', 'Peter Deng'],
  ['Robot Number 12', 'Robot Number 13'],
  ['Yao Shunyu', 'Shunyu Yao (physicist)'],
])('%s and %s are two', (one, other) => {
  expect(alike(one, other)).toEqual([]);
});

test('a short name two letters apart is told where both stand at one organization', () => {
  const claims = small()
    .claims.slice(0, 2)
    .map((claim, i) => ({ ...claim, person: personId(`p-${i}`) }));
  const people = [person('Wei Zhang', 0), person('Lei Zhong', 1)];
  expect(said(people, claims)).toEqual([
    '"Lei Zhong" differs from "Wei Zhang" (p-0) by two letters, and claims of both name broth-lab.',
  ]);
});

test('aliases count, once a pair; groups and the unnamed do not', () => {
  const first = person('Shengjia Zhao', 0, { aliases: ['Shenzjia Zhao', 'S. Zhao'] });
  expect(said([first, person('Shenzjia Zhao', 1, { aliases: ['Shengjia Zhao'] })])).toEqual([
    '"Shenzjia Zhao" is also a name of p-0.',
  ]);
  expect(said([first, person('Shengjia Zhao', 1, { kind: 'group' })])).toEqual([]);
  expect(said([person('An engineer', 0, { kind: 'unnamed' }), person('An engineer', 1)])).toEqual([]);
});

test('a name that folds to nothing is like no other', () => {
  expect(foldName('—')).toBe('');
  expect(alike('—', '…')).toEqual([]);
});

test('for any texts, exactly the pairs at most two edits apart are found', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 7 }), (texts) => {
      const wanted = texts.flatMap((one, a) =>
        texts.flatMap((other, b) => (a < b && edits(one, other) <= 2 ? [`${a} ${b}`] : [])),
      );
      expect(
        closePairs(texts)
          .map(({ a, b }) => `${a} ${b}`)
          .sort(),
      ).toEqual(wanted.sort());
    }),
  );
});

test('a crowd of one name is told once a person, in little time', () => {
  const crowd = Array.from({ length: 5_000 }, (_, i) => person(i % 2 ? 'Shengjia Zhao' : 'Shenzjia Zhao', i));
  const start = performance.now();
  expect(said(crowd).length).toBeGreaterThan(4_000);
  expect(said(crowd).length).toBeLessThan(20_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
