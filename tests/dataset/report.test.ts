// Problems as plain lines, and as plain text: nothing of the file reaches a terminal raw.
import { expect, test } from 'vitest';
import { report } from '../../src/dataset/report';
import { broken } from '../../src/dataset/rules';
import { cut, shown, visible } from '../../src/dataset/shown';

const problem = (i: number) =>
  broken('date', ['claims', i, 'date'], `Problem ${i}.`, { record: `claim-${i}`, hint: '2025' });

test('nothing is said where nothing is wrong', () => {
  expect(report([])).toEqual([]);
});

test('a problem tells its rule, its record, its place, what is wrong and the cure', () => {
  expect(report([problem(3)])).toEqual([
    'Error (date) in claim-3 at /claims/3/date: Problem 3.',
    '  Cure: 2025.',
  ]);
  expect(report([broken('empty-file', [], 'The file is empty.')])).toEqual([
    'Error (empty-file) in the file: The file is empty.',
  ]);
});

test('the first twenty stand in full, the grave ones first, and the rest are counted by rule', () => {
  const mild = broken('shared-hue', ['views', 0, 'hues', 'a'], 'A and b share hue 1.');
  const lines = report([mild, ...Array.from({ length: 25 }, (_, i) => problem(i))]);
  expect(lines).toHaveLength(41);
  expect(lines[0]).toContain('Problem 0.');
  expect(lines.at(-1)).toBe('And 6 more: 5 date, 1 shared-hue.');
  expect(report([mild])[0]).toBe('Worth a look (shared-hue) in /views/0/hues/a: A and b share hue 1.');
});

test('control, formatting and unpaired characters are written as escapes', () => {
  expect(visible('a\u001b[31m\u202eb\ud800\u200b')).toBe('a\\u001b[31m\\u202eb\\ud800\\u200b');
  expect(visible('été 🍲')).toBe('été 🍲');
});

test('a long value is cut, and never inside a pair', () => {
  expect(cut('ab🍲', 3)).toBe('ab…');
  expect(shown('x'.repeat(100))).toBe(`"${'x'.repeat(60)}…"`);
  expect([null, true, 5, [], [1], {}, ''].map(shown)).toEqual([
    'null',
    'true',
    'the number 5',
    'an empty list',
    'a list',
    'an object',
    'an empty text',
  ]);
});
