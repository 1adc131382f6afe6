// The one spelling of a file: stable, without loss, and a claim a block.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from '../../src/check/format';
import { canonical } from '../../src/dataset/canonical';
import type { Dataset } from '../../src/dataset/dataset';
import { parse } from '../../src/dataset/parse';
import { bytesOf } from '../fixtures/edited';
import { shippedDataset } from '../fixtures/shipped';
import { shuffled } from '../fixtures/shuffled';
import { small } from '../fixtures/small';

const again = (text: string): Dataset => JSON.parse(text) as Dataset;

/** A file as it is meant where only the order of records and fields may differ. */
const sorted = (dataset: Dataset): unknown => {
  const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { people, organizations, sources, claims } = dataset;
  return {
    ...dataset,
    people: byId(people),
    organizations: byId(organizations),
    sources: byId(sources),
    claims: byId(claims),
  };
};

test('the small file, its lines', () => {
  const text = format(small());
  expect(text).toContain(`
  "credit": { "name": "The Imaginary Soup Desk", "url": "https://desk.example/" },
  "method": "Made up, so that tests have something to eat.",
  "corrections": "corrections@desk.example",
  "people": [
    { "id": "bartholomew-crouton", "name": "Bartholomew Crouton", "knownFor": "Crisp edges" },
`);
  expect(text).toContain(`
    {
      "id": "simmer-quartet-to-tureen",
      "kind": "move",
      "person": "simmer-quartet",
      "from": "simmer",
      "to": "tureen",
      "date": "2025-07-02~",
      "standing": "reported",
      "summary": "Four cooks of Simmer & Sons joined Tureen.",
      "evidence": [
        {
          "source": "bowl-july",
          "paraphrase": "Bowl Weekly counts four cooks who changed from Simmer & Sons to Tureen.",
          "stance": "supports"
        }
      ]
    },
`);
  expect(text.endsWith('\n}\n')).toBe(true);
});

test.each([
  ['the small file', small],
  ['the shipped file', shippedDataset],
])('%s loses nothing, and its second run changes nothing', (_, file) => {
  const text = format(file());
  expect(format(again(text))).toBe(text);
  expect(again(text)).toEqual(sorted(file()));
  expect(canonical(again(text))).toBe(canonical(file()));
});

test('however a file is ordered, it is spelled the same but for the order of its lists', () => {
  const text = format(small());
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const other = format(shuffled(small(), seed));
      expect(format(again(other))).toBe(other);
      expect(canonical(again(other))).toBe(canonical(again(text)));
    }),
  );
});

test('for any words and dates, a file comes back as it was', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(words, words, fc.array(words, { maxLength: 4 }), fc.nat(), (name, says, aliases, amount) => {
      const file = small();
      Object.assign(file.people[0]!, { name, aliases });
      file.claims[8]!.evidence[0]!.says!.details!.push({ about: name, says });
      file.claims[7]!.amount!.atMost = amount / 7;
      file.views[0]!.hues = { tureen: 2, 'b-5': 1, 7: 3, 10: 1 };
      const text = format(file);
      expect(again(text)).toEqual(sorted(file));
      expect(format(again(text))).toBe(text);
    }),
  );
});

test('what fits into 100 columns stands on one line, and no longer', () => {
  const file = small();
  const line = (name: string) =>
    format(file)
      .split('\n')
      .find((each) => each.includes(name))!;
  const room = 100 - '    { "id": "tansy-ladle", "name": "" },'.length;
  file.people.find(({ id }) => id === 'tansy-ladle')!.name = 'x'.repeat(room);
  expect(line('x'.repeat(room))).toHaveLength(100);
  file.people.find(({ id }) => id === 'tansy-ladle')!.name = 'x'.repeat(room + 1);
  expect(line('x'.repeat(room))).toBe(`      "name": "${'x'.repeat(room + 1)}"`);
});

test('fields stand as the format tells them, those of no fixed name by their letters', () => {
  const { views } = again(format(shuffled(small(), 3)));
  expect(Object.keys(views[0]!.hues!)).toEqual(['broth-lab', 'ladleworks', 'tureen']);
  expect(Object.keys(again(format(shuffled(small(), 3))))).toEqual(Object.keys(small()));
});

test('a changed claim changes its own lines alone', () => {
  const file = small();
  file.claims[3]!.date = '2025-08';
  const [before, after] = [format(small()).split('\n'), format(file).split('\n')];
  expect(after.filter((line, i) => line !== before[i])).toEqual(['      "date": "2025-08",']);
});

test('what is undefined is left out, and what is empty stays', () => {
  const file = { ...small(), description: undefined, stories: [], log: undefined } as Dataset;
  expect(parse(bytesOf(format(file))).dataset).toMatchObject({ stories: [] });
  expect(format(file)).not.toContain('description');
  expect(format(file)).toContain('"stories": []\n');
});
