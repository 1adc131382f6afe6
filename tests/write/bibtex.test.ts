// BibTeX: one entry a source, and hostile texts come back as they were.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/model';
import { bibtex } from '../../src/write/bibtex';
import { HOSTILE, hostileDataset } from '../fixtures/hostile';
import { claimId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';
import { readBibtex } from './bibtexReader';

const model = smallModel();
const entriesOf = (id: string, of = model) => readBibtex(bibtex(of, of.claims.get(claimId(id))!));

test('an article has its fields', () => {
  const [, gazette] = entriesOf('odette-to-broth-lab');
  expect(gazette!.type).toBe('article');
  expect(gazette!.key).toBe('gazette-june');
  expect(Object.fromEntries(gazette!.fields)).toEqual({
    title: 'Ladleworks fills its broth lab',
    author: 'Nell Noodle',
    journal: 'The Soup Gazette',
    date: '2025-06-30',
    year: '2025',
    month: 'jun',
    url: 'https://gazette.example/2025/06/broth-lab',
    urldate: '2025-11-22',
    note: 'The Gazette names her among the first members of the lab. (in our words)',
  });
});

test('a source without an author has a key to be sorted by, and no date but its own', () => {
  const [podcast, bowl] = entriesOf('bisque-offer');
  expect(podcast!.type).toBe('misc');
  expect(podcast!.fields.get('key')).toBe('Under the Lid');
  expect(podcast!.fields.get('howpublished')).toBe('Under the Lid');
  expect(podcast!.fields.get('note')).toMatch(/^“They offered me .*” \(.*words not checked/);
  expect(bowl!.fields.get('note')).toMatch(/^Against the claim: .*\(in our words;/);
  expect(bowl!.fields.has('title')).toBe(false);
  expect(bowl!.fields.get('date')).toBe('2025-07');
});

test('every claim of the shipped map has an entry a source, under its id', () => {
  for (const claim of shipped().claims.values()) {
    const keys = readBibtex(bibtex(shipped(), claim)).map(({ key }) => key);
    if (claim.standing === 'withdrawn') expect(keys).toEqual([]);
    else expect(new Set(keys)).toEqual(new Set(claim.evidence.map(({ source }) => source)));
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('a withdrawn claim cites nothing', () => {
  expect(bibtex(model, model.claims.get(claimId('gideon-offer'))!)).toBe('');
});

describe('hostile texts', () => {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

  test('come back from a whole dataset of them', () => {
    const hostile = buildModel(hostileDataset());
    for (const claim of hostile.claims.values())
      for (const { fields } of readBibtex(bibtex(hostile, claim))) {
        expect(fields.get('title')).toBe(oneLine(HOSTILE));
        expect(fields.get('author')).toBe(oneLine(HOSTILE));
        expect(fields.get('note')).toContain(oneLine(HOSTILE));
      }
  });

  test('come back whatever they are', () => {
    const signs = fc.constantFrom(...'{}\\%&#_~^$<>|"@=,\n\t aé“'.split(''));
    const text = fc.oneof(fc.string({ unit: signs, minLength: 1 }), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(text, (title) => {
        const made = smallModel((dataset) => ({
          ...dataset,
          sources: dataset.sources.map((source) => ({ ...source, title })),
        }));
        for (const { fields } of entriesOf('bisque-offer', made))
          expect(fields.get('title')).toBe(oneLine(title));
      }),
    );
  });

  test('an address loses its braces to percent signs, and nothing else', () => {
    const made = smallModel((dataset) => ({
      ...dataset,
      sources: dataset.sources.map((source) => ({ ...source, url: 'https://a.example/%7Eb_c?d={e}&f=\\#g' })),
    }));
    expect(entriesOf('bisque-offer', made)[0]!.fields.get('url')).toBe(
      'https://a.example/%7Eb_c?d=%7Be%7D&f=%5C#g',
    );
  });
});
