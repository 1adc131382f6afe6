// The scan accepts what JSON.parse accepts, and says better what it refuses.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from '../../src/dataset/json';

const refuses = (text: string) =>
  scanJson(text, 64).some((problem) => problem.rule === 'json' || problem.rule === 'empty-file');
const engineRefuses = (text: string) => {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
};

test('the scan and the engine agree on any text', () => {
  const tokens = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00e9"',
    '"\\x"',
    '1',
    '-0.5e+3',
    '01',
    '1.',
    '-',
    'true',
    'null',
    'nul',
    ' ',
    '\n',
    '\u00a0',
    '"',
    "'",
    '\ufeff',
  );
  const soup = fc.array(tokens, { maxLength: 12 }).map((list) => list.join(''));
  const bitten = fc
    .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.string({ maxLength: 1 }))
    .map(([text, at, put]) => {
      const cut = at % text.length;
      return text.slice(0, cut) + put + text.slice(cut + 1);
    });
  const texts = fc.oneof(soup, bitten, fc.json({ maxDepth: 6 }), fc.string());
  fc.assert(
    fc.property(texts, (text) => {
      expect(refuses(text)).toBe(engineRefuses(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  [
    '{"a": 1,}',
    'Line 1, column 9: found "}" where a field name in double quotes was expected.',
    'take out the comma before it',
  ],
  ['[1,\n 2,\n]', 'Line 3, column 1: found "]" where a value was expected.', 'take out the comma before it'],
  [
    "{'a': 1}",
    'Line 1, column 2: found "\'" where a field name in double quotes was expected.',
    'write texts and field names in straight double quotes',
  ],
  [
    '{"a": 1 // soup\n}',
    'Line 1, column 9: found "/" where a comma or } was expected.',
    'take out the comment: JSON has none',
  ],
  [
    '{"a": NaN}',
    'Line 1, column 7: found "N" where a value was expected.',
    'leave the field out where nothing is known',
  ],
  [
    '{"a": True}',
    'Line 1, column 7: found "T" where a value was expected.',
    'write true and false in small letters',
  ],
  [
    '{"a" 1}',
    'Line 1, column 6: found "1" where a colon was expected after the field name.',
    'see whether a comma, a quotation mark or a bracket is missing before it',
  ],
  [
    '{"a": "b\nc"}',
    'Line 1, column 9: a text holds a raw line break or control character.',
    'write \\n for a line break, and close each text with a quotation mark',
  ],
  [
    '{"a": "\\x"}',
    'Line 1, column 8: a text holds a backslash that begins no escape.',
    'write \\\\ for a backslash',
  ],
  ['{"a": "b', 'Line 1, column 7: a text is never closed.', 'add the closing quotation mark'],
  [
    '{"a": 1',
    'Line 1, column 8: the file ends too early, before everything is closed.',
    'see whether the end was cut off',
  ],
  ['{"a": -}', 'Line 1, column 7: a number is not written as JSON wants it.', 'write it as 5, -5 or 0.5'],
  [
    '{} {}',
    'Line 1, column 4: found "{" where the end of the file was expected.',
    'see whether a comma, a quotation mark or a bracket is missing before it',
  ],
  [
    '[\u0007]',
    'Line 1, column 2: found "\\u0007" where a value was expected.',
    'see whether a comma, a quotation mark or a bracket is missing before it',
  ],
])('%j is refused with its line, its column and a cure', (text, says, hint) => {
  expect(scanJson(text, 64)).toMatchObject([{ rule: 'json', says, hint, grave: true }]);
});

test('depth is counted, and brackets inside texts are not', () => {
  expect(scanJson('['.repeat(64) + ']'.repeat(64), 64)).toEqual([]);
  expect(scanJson('['.repeat(65) + ']'.repeat(65), 64)).toMatchObject([{ rule: 'depth' }]);
  expect(scanJson(JSON.stringify('[{'.repeat(100) + '\\"['), 64)).toEqual([]);
});

test('a field is the same however it is escaped, and another object may have it again', () => {
  expect(scanJson('[{"a": 1, "\\u0061": 2}]', 64)).toMatchObject([{ rule: 'repeated-field', at: '/0/a' }]);
  expect(scanJson('[{"a": {"a": 1}}, {"a": ["a", "a"]}]', 64)).toEqual([]);
});

test('a reserved field is named however it is escaped', () => {
  expect(scanJson('{"\\u005f_proto__": 1}', 64)).toMatchObject([
    { rule: 'reserved-field', at: '/__proto__' },
  ]);
});

test('texts and numbers of ten million characters exhaust nothing', () => {
  const long = 10_000_000;
  expect(scanJson(`["${'x'.repeat(long)}", ${'1'.repeat(long)}]`, 64)).toEqual([]);
});
