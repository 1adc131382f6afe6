// Every picture of the gallery is as it was; one that changed is left beside the old one. UPDATE_GALLERY=1 keeps the new ones.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snapshot } from '../../src/snapshot';
import { readQuery } from '../../src/view/query';
import { type Case, cases } from './cases';

const FOLDER = 'tests/gallery/golden';
const UPDATE = process.env.UPDATE_GALLERY === '1';
const ALL = cases();
const goldenOf = (name: string) => `${FOLDER}/${name}.svg`;
const changedOf = (name: string) => `${FOLDER}/${name}-changed.svg`;

const drawn = ({ model, query, frame }: Case) => snapshot(model, readQuery(query, model), frame);

/** What is wrong with a picture, null if it is the golden one; otherwise it is kept, or left beside. */
function fault(name: string, picture: string): string | null {
  rmSync(changedOf(name), { force: true });
  if (UPDATE) writeFileSync(goldenOf(name), picture);
  if (existsSync(goldenOf(name)) && readFileSync(goldenOf(name), 'utf8') === picture) return null;
  writeFileSync(changedOf(name), picture);
  return `${changedOf(name)} differs: look at both with "npm run gallery"; UPDATE_GALLERY=1 keeps the new one`;
}

describe('the picture', () => {
  test.each(ALL)('$name is as it was', (one) => {
    expect(fault(one.name, drawn(one))).toBeNull();
  });
});

describe('the gallery', () => {
  test('has a picture for each case, and a case for each picture', () => {
    const files = readdirSync(FOLDER).filter(
      (file) => file.endsWith('.svg') && !file.endsWith('-changed.svg'),
    );
    const orphans = files.filter((file) => !ALL.some(({ name }) => file === `${name}.svg`));
    if (UPDATE) for (const file of orphans) rmSync(`${FOLDER}/${file}`);
    else expect(orphans).toEqual([]);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  test('would notice a change of one digit, and leaves the changed picture beside', () => {
    if (UPDATE) return;
    const [one] = ALL;
    const golden = readFileSync(goldenOf(one!.name), 'utf8');
    const other = golden.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    expect(fault(one!.name, other)).toContain('differs');
    expect(existsSync(changedOf(one!.name))).toBe(true);
    expect(fault(one!.name, golden)).toBeNull();
    expect(existsSync(changedOf(one!.name))).toBe(false);
  });

  test('has no two pictures that are the same', () => {
    const marks = ALL.map(({ name }) =>
      readFileSync(goldenOf(name), 'utf8').replace(/<metadata>.*<\/metadata>/, ''),
    );
    const repeated = ALL.filter((_, at) => marks.indexOf(marks[at]!) < at);
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });
});
