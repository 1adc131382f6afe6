// The rules and their documentation: one table, told twice, and an example that is a dataset.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { broken, fault, readFault, RULES, type Rule } from '../../src/dataset/rules';
import { bytesOf } from '../fixtures/edited';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/rules.md lists every rule with its weight, and no other', () => {
  const rows = [...read('docs/rules.md').matchAll(/^\| `([a-z0-9-]+)` \| (grave|mild) \| .+ \| .+ \|$/gm)];
  expect(rows.map(([, rule, weight]) => [rule, weight])).toEqual(Object.entries(RULES));
});

test('every rule has a case that must fail', () => {
  const folders = ['tests/dataset', 'tests/check', 'tests/doors'];
  const cases = folders
    .flatMap((folder) =>
      readdirSync(new URL(`../../${folder}`, import.meta.url))
        .filter((name) => name.endsWith('.test.ts') && name !== 'report.test.ts')
        .map((name) => read(`${folder}/${name}`)),
    )
    .join('\n');
  const without = Object.keys(RULES).filter((rule) => !new RegExp(`['\`(]${rule}[' )]`).test(cases));
  expect(without).toEqual([]);
});

test('the example of docs/dataset.md is a dataset without a problem', () => {
  const [, example] = /```json\n([\s\S]*?)```/.exec(read('docs/dataset.md'))!;
  expect(parse(bytesOf(example!)).problems).toEqual([]);
});

test('a fault survives its way through a message, and other messages are none', () => {
  expect(readFault(fault('date', 'is no date', '2025'))).toEqual({
    rule: 'date',
    says: 'is no date',
    hint: '2025',
  });
  expect(readFault('Invalid input')).toBeNull();
  expect(readFault('toString\na\nb')).toBeNull();
});

test('what a file puts into a problem is made visible', () => {
  const problem = broken('id' as Rule, ['a\u0000b', '~/'], 'x\u202e', { record: '\ud800', hint: '\u0007' });
  expect(problem).toEqual({
    at: '/a\\u0000b/~0~1',
    record: '\\ud800',
    rule: 'id',
    says: 'x\\u202e',
    hint: '\\u0007',
    grave: true,
  });
});
