// The words around a quote: whole, near, of the same line, and what a dataset may hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, LONGEST_CONTEXT } from '../../src/check/context';
import { quoteFinder } from '../../src/check/quote';

const around = (text: string, quote: string) => {
  const { offsets, end } = quoteFinder(text)(quote);
  return contextOf(text, offsets[0]!, end);
};

test('a few whole words stand on each side', () => {
  const text = 'It was said for years that he carried soup to the lab, which nobody could quite believe.';
  expect(around(text, 'he carried soup to the lab')).toEqual({
    prefix: 'It was said for years that ',
    suffix: ', which nobody could quite',
  });
});

test('a word is never cut, even where it ends just outside', () => {
  const words = `${'x'.repeat(20)} ${'y'.repeat(10)}`;
  expect(around(`${words} a b c ${words}`, 'a b c')).toEqual({
    prefix: `${words} `,
    suffix: ` ${words}`,
  });
  expect(around(`${words}y a b c ${words}y`, 'a b c')).toEqual({
    prefix: `${'y'.repeat(11)} `,
    suffix: ` ${'x'.repeat(20)}`,
  });
});

test('the context ends with its line', () => {
  expect(around('One.\r\n a b c \nTwo', 'a b c')).toEqual({ prefix: '', suffix: '' });
  expect(around('One.\u2028a b c', 'a b c')).toEqual({ prefix: '', suffix: '' });
  expect(around('a b c', 'a b c')).toEqual({ prefix: '', suffix: '' });
});

test('what no dataset may hold ends it too', () => {
  expect(around('one\u0007two a b c three\ud800four', 'a b c')).toEqual({ prefix: 'two ', suffix: ' three' });
});

test('a script without spaces is cut, but never inside a pair', () => {
  const text = `${'汤'.repeat(40)}「a b c」${'🍲'.repeat(20)}x`;
  const { prefix, suffix } = around(text, 'a b c');
  expect(prefix).toBe(`${'汤'.repeat(LONGEST_CONTEXT - 1)}「`);
  expect(suffix).toBe(`」${'🍲'.repeat(15)}`);
});

test('words that folding joined or dropped are not told twice', () => {
  expect(around('He said a b c… and left', 'a b c')).toEqual({ prefix: 'He said ', suffix: '… and left' });
  expect(around('a b c\u00ad d', 'a b c').suffix).toBe(' d');
  expect(around('say \u201ca b c\u201d now', '"a b c"')).toEqual({ prefix: 'say ', suffix: ' now' });
});

test('for any text, the context adjoins the quote, is short, and cuts no word', () => {
  const word = fc.stringMatching(/^[a-zé’“.,]{1,12}$/);
  const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before} one two three ${after}`;
      const { prefix, suffix } = contextOf(text, before.length + 1, before.length + 14);
      expect(text).toContain(`${prefix}one two three${suffix}`);
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(LONGEST_CONTEXT);
      expect(` ${before} `.endsWith(` ${prefix}`) || prefix === '').toBe(true);
      expect(` ${after} `.startsWith(`${suffix} `) || suffix === '').toBe(true);
    }),
  );
});
