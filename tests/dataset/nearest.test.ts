// What a keeper probably meant.
import { expect, test } from 'vitest';
import { edits, nearest } from '../../src/dataset/nearest';

test.each([
  ['evidnce', 'evidence'],
  ['Summary', 'summary'],
  ['form', 'from'],
  ['standng', 'standing'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, ['evidence', 'summary', 'from', 'standing', 'to'])).toBe(meant);
});

test('a word that is far from all means none of them', () => {
  expect(nearest('confidence', ['evidence', 'to'])).toBeNull();
  expect(nearest('x', ['to', 'by'])).toBeNull();
});

test.each([
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['from', 'form', 1],
  ['soup', 'soup', 0],
])('between %j and %j lie %i edits', (a, b, count) => {
  expect(edits(a, b)).toBe(count);
  expect(edits(b, a)).toBe(count);
});
