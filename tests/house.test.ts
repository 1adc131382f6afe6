// Holds the house together: who may import whom, no circles, first lines, lengths, and what the pure rooms may not say.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './house/faults';
import { importsOf } from './house/imports';
import { readTree } from './house/tree';

const FIXTURES = 'tests/fixtures/house';
const RULES = ['circle', 'door', 'first-line', 'length', 'markup', 'node', 'package', 'pure', 'room'];

describe('the source tree', () => {
  const tree = readTree('src');

  test('is read at all', () => {
    expect(Object.keys(tree).length).toBeGreaterThan(20);
    expect(importsOf(tree).filter(({ file }) => file !== null && file in tree).length).toBeGreaterThan(20);
  });

  test('keeps every rule of the house', () => {
    expect(faultsOf(tree).map(({ rule, says }) => `${rule}: ${says}`)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  test('there is a fixture for each rule', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual([...RULES, 'sound'].sort());
  });

  test('a sound tree has no fault', () => {
    expect(faultsOf(readTree(`${FIXTURES}/sound`))).toEqual([]);
  });

  test.each(RULES)('a tree that breaks the rule "%s" is caught, and for nothing else', (rule) => {
    const faults = faultsOf(readTree(`${FIXTURES}/${rule}`));
    expect(new Set(faults.map((fault) => fault.rule))).toEqual(new Set([rule]));
  });

  test.each([
    ['sin', 'const a = Math.sin(1);'],
    ['taken out of Math', 'const { sin } = Math;'],
    ['random', 'const a = Math . random();'],
    ['a power', 'const a = b ** 2;'],
    ['a clock', 'const a = Date.now();'],
    ['a date', 'const a = new Date();'],
    ['Intl', 'const a = new Intl.Collator();'],
    ['toLocaleString', 'const a = (1).toLocaleString();'],
    ['localeCompare', "const a = 'a'.localeCompare('b');"],
    ['in a template', 'const a = `${Math.cos(1)}`;'],
    ['document', 'document.title;'],
    ['window', 'window?.name;'],
  ])('a pure room may not use %s', (_, code) => {
    expect(faultsOf({ 'scene/a.ts': `// Says what it is for.\n${code}\n` })).toHaveLength(1);
    expect(faultsOf({ 'ui/a.ts': `// Says what it is for.\n${code}\n` })).toHaveLength(0);
  });

  test.each([
    ["import a from '../doors/app';"],
    ["import type { A } from '../doors/app';"],
    ["export * from '../doors/app';"],
    ["export type { A } from '../doors/app';"],
    ["import {\n  a,\n  type B,\n} from '../doors/app';"],
    ["import '../doors/app';"],
    ["const a = await import('../doors/app');"],
    ["type A = import('../doors/app').A;"],
    ["import url from '../doors/app?worker&url';"],
    ["new Worker(new URL('../doors/app.ts', import.meta.url));"],
  ])('an import is seen: %s', (code) => {
    const faults = faultsOf({
      'live/a.ts': `// Says what it is for.\n${code}\n`,
      'doors/app.ts': '// Says what it is for.\n',
    });
    expect(faults.map(({ rule }) => rule)).toEqual(['door']);
  });

  test('words in comments and strings are no code', () => {
    const text = `// Never Math.sin here.\n/* import a from '../doors/app' */\nconst a = 'Date.now() ** 2';\nconst b = 10 ** 3;\n`;
    expect(faultsOf({ 'scene/a.ts': text })).toEqual([]);
  });
});
