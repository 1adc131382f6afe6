// CSL-JSON: items with types and dates that the schema of CSL 1.0.2 knows.
import { expect, test } from 'vitest';
import type { Source } from '../../src/dataset/dataset';
import { buildModel } from '../../src/model/model';
import { cslJson } from '../../src/write/cslJson';
import { HOSTILE, hostileDataset } from '../fixtures/hostile';
import { claimId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';

interface Item {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

const model = smallModel();
const itemsOf = (id: string, of = model) =>
  JSON.parse(cslJson(of, of.claims.get(claimId(id))!)) as readonly Item[];

const TYPES = ['article-newspaper', 'broadcast', 'post', 'document', 'webpage'];
const FIELDS = [
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'issued',
  'accessed',
  'URL',
  'note',
];

test('an article has its fields', () => {
  expect(itemsOf('odette-to-broth-lab')[1]).toEqual({
    id: 'gazette-june',
    type: 'article-newspaper',
    title: 'Ladleworks fills its broth lab',
    author: [{ literal: 'Nell Noodle' }],
    'container-title': 'The Soup Gazette',
    issued: { 'date-parts': [[2025, 6, 30]] },
    accessed: { 'date-parts': [[2025, 11, 22]] },
    URL: 'https://gazette.example/2025/06/broth-lab',
    note: 'The Gazette names her among the first members of the lab. (in our words)',
  });
});

test('a date has the parts that are known, and says where it is about', () => {
  const about = (published: string) =>
    smallModel((dataset) => ({
      ...dataset,
      sources: dataset.sources.map((source) => ({ ...source, published })),
    }));
  const issued = (published: string) => itemsOf('bisque-offer', about(published))[0]!['issued'];
  expect(issued('2025')).toEqual({ 'date-parts': [[2025]] });
  expect(issued('2025-06')).toEqual({ 'date-parts': [[2025, 6]] });
  expect(issued('2025-06-28~')).toEqual({ 'date-parts': [[2025, 6, 28]], circa: true });
});

test.each([
  ['article', 'article-newspaper'],
  ['podcast', 'broadcast'],
  ['post', 'post'],
  ['memo', 'document'],
  ['statement', 'document'],
  [undefined, 'document'],
] as const)('a source of kind %s is of type %s', (kind, type) => {
  const made = (url: string | undefined) =>
    smallModel((dataset) => ({
      ...dataset,
      sources: dataset.sources.map((source): Source => ({ ...source, kind, url })),
    }));
  expect(itemsOf('bisque-offer', made(undefined))[0]!.type).toBe(type);
  expect(itemsOf('bisque-offer', made('https://a.example/'))[0]!.type).toBe(
    type === 'document' ? 'webpage' : type,
  );
});

test('every claim of the shipped map has an item a source, of known types and fields', () => {
  for (const { id, evidence, standing } of shipped().claims.values()) {
    const items = itemsOf(id, shipped());
    if (standing !== 'withdrawn')
      expect(new Set(items.map((item) => item.id))).toEqual(new Set(evidence.map(({ source }) => source)));
    for (const item of items) {
      expect(TYPES).toContain(item.type);
      expect(Object.keys(item).filter((field) => !FIELDS.includes(field))).toEqual([]);
    }
  }
});

test('hostile texts are texts', () => {
  const hostile = buildModel(hostileDataset());
  for (const item of itemsOf('bisque-offer', hostile))
    expect(item['title']).toBe(HOSTILE.replace(/\s+/g, ' '));
});
