// Markdown: no text of a dataset becomes markup.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { autolink, inline, table } from '../../src/write/markdown';

/** What a reader of Markdown shows of escaped text; a bare sign is a fault. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|[\\`*_[\]<>&|~$^#]/g, (found, sign: string | undefined) => {
    if (sign === undefined) throw new Error(`a bare ${found} in ${markdown}`);
    return sign;
  });
}

test.each([
  ['*soup* _and_ `bread`', '\\*soup\\* \\_and\\_ \\`bread\\`'],
  ['[a](https://evil.example)', '\\[a\\](https\\://evil.example)'],
  ['<script>', '\\<script\\>'],
  ['# one\n\n    two', '\\# one two'],
  ['1. one', '1\\. one'],
  ['2025) one', '2025\\) one'],
  ['- one', '\\- one'],
  ['co-creator, 3.5 – $100', 'co-creator, 3.5 – \\$100'],
  ['www.evil.example', 'www\\.evil.example'],
  ['a | b', 'a \\| b'],
  ['AT&amp;T', 'AT\\&amp;T'],
])('%s', (text, markdown) => {
  expect(inline(text)).toBe(markdown);
});

test('every text is shown as it is, on one line', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-.!|~$&\\:/= \n\t1a'.split('')) });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (text) => {
      const markdown = inline(text);
      expect(shown(markdown)).toBe(text.replace(/\s+/g, ' ').trim());
      expect(markdown).not.toMatch(/^(?:[-+=:#>]|\d{1,9}[.)])|\n|:\/\/|www\./i);
    }),
  );
});

test('an address is a link, and nothing else is', () => {
  expect(autolink('https://a.example/<b>?c=d')).toBe('<https://a.example/%3Cb%3E?c=d>');
  expect(autolink('javascript:alert(1)')).toBe('javascript:alert(1)');
  expect(autolink('https://me@a.example/')).toBe('https\\://me@a.example/');
});

test('a table has a row of heads, a rule and rows', () => {
  expect(table(['', 'a'], [['b', 'c']])).toBe('|  | a |\n| --- | --- |\n| b | c |');
});
