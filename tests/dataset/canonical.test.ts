// One text for one meaning: the order of sets and fields changes nothing, the order of lists does.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, digest } from '../../src/dataset/canonical';
import type { Dataset } from '../../src/dataset/dataset';
import { type Loose } from '../fixtures/edited';
import { small } from '../fixtures/small';

const SETS = [
  'people',
  'organizations',
  'sources',
  'claims',
  'aliases',
  'links',
  'evidence',
  'derivedFrom',
  'details',
];

/** A copy with its fields, and its sets, in another order that `next` decides. */
function shuffled(value: Loose, next: () => number, key = '', inSteps = false): Loose {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, next, '', inSteps));
    return SETS.includes(key) && !inSteps ? shuffle(items, next) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(
    ([name, inner]) => [name, shuffled(inner, next, name, inSteps || name === 'steps')] as const,
  );
  return Object.fromEntries(shuffle(fields, next));
}

function shuffle<Item>(list: Item[], next: () => number): Item[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = next() % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

const manySets = (): Dataset => {
  const file = small();
  file.people[4]!.aliases = ['b', 'a', 'c'];
  file.people[4]!.links!.push({ label: 'A', url: 'https://a.example/' });
  file.sources[1]!.derivedFrom = ['gazette-june', 'bowl-july', 'lid-podcast'] as Loose;
  file.claims[8]!.evidence[0]!.says!.details!.push({ about: 'the lid', says: 'none' });
  return file;
};

test('shuffling fields and sets changes nothing', () => {
  const text = canonical(manySets());
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (stream) => {
      expect(canonical(shuffled(manySets(), () => stream.next().value as number))).toBe(text);
    }),
  );
});

test('the order of views, notes, stories, steps, their claims and the log is meant', () => {
  const changes: ((file: Dataset) => void)[] = [
    (file) => file.views.reverse(),
    (file) => file.views[0]!.notes!.reverse(),
    (file) => file.stories![0]!.steps.reverse(),
    (file) => file.stories![0]!.steps[1]!.claims.reverse(),
    (file) => (file.claims[0]!.evidence[0]!.check = { result: 'ellipsis', on: '2025', offsets: [2, 1] }),
  ];
  const digests = changes.map((change) => {
    const file = small();
    change(file);
    return digest(file);
  });
  expect(new Set([digest(small()), ...digests]).size).toBe(6);
});

test('the canonical text is JSON of the same meaning, without white space', () => {
  const text = canonical(small());
  expect(canonical(JSON.parse(text))).toBe(text);
  expect(text).not.toMatch(/[\n\t]|": |, "/);
  expect(text.startsWith('{"claims":[{"')).toBe(true);
});

test('fields that are undefined are as if they were absent', () => {
  const file: Loose = { ...small(), description: undefined };
  const without: Loose = small();
  delete without.description;
  expect(canonical(file)).toBe(canonical(without));
});

test('the digest is the SHA-256 of the text, and changes with a letter', () => {
  expect(digest(small())).toBe(createHash('sha256').update(canonical(small())).digest('hex'));
  expect(digest({ ...small(), title: 'The soup wars' })).not.toBe(digest(small()));
});
