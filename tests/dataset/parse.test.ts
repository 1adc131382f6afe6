// The door: what is refused, in which words, and that nothing makes it throw.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { bytesOf, edited, found, parseEdited, type Loose } from '../fixtures/edited';
import { small } from '../fixtures/small';

const sayings = (bytes: Uint8Array) => parse(bytes).problems.map((problem) => problem.says);

test('the small dataset is read whole and without a problem', () => {
  expect(parse(bytesOf(small()))).toEqual({ dataset: small(), problems: [] });
});

test('a byte order mark before the file is accepted', () => {
  expect(parse(bytesOf('\ufeff' + JSON.stringify(small()))).problems).toEqual([]);
});

test('Latin-1 bytes are refused with their offset and the cure', () => {
  const bytes = new Uint8Array([...bytesOf('{"title": "Consomm'), 0xe9, ...bytesOf('"}')]);
  const [problem] = parse(bytes).problems;
  expect(problem).toMatchObject({ rule: 'utf-8', grave: true, hint: 'save the file as UTF-8' });
  expect(problem!.says).toBe(
    'The file is not UTF-8: byte 18 (0xE9) cannot stand there, as in a file saved as Latin-1.',
  );
});

test('a file of UTF-16 is called so', () => {
  expect(sayings(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toEqual(['The file is UTF-16, not UTF-8.']);
});

test('a file above the byte limit is refused before anything is read', () => {
  expect(parse(new Uint8Array(60_000_001)).problems[0]).toMatchObject({ rule: 'too-big' });
});

test('a hundred thousand levels of nesting are refused without recursion', () => {
  for (const open of ['[', '{"a":']) {
    expect(found(parse(bytesOf(open.repeat(100_000))))).toEqual(['depth ']);
  }
});

test.each([
  ['an empty file', '', 'empty-file'],
  ['only white space', ' \n\t ', 'empty-file'],
  ['null', 'null', 'not-an-object'],
  ['an array', '[]', 'not-an-object'],
  ['a text', '"soup"', 'not-an-object'],
  ['NaN', '{"soupline": NaN}', 'json'],
  ['an object without a format', '{}', 'format'],
  ['format 2', '{"soupline": 2}', 'format'],
  ['a format in quotes', '{"soupline": "1"}', 'format'],
  ['an inherited format', '{"__proto__": {"soupline": 1}}', 'format'],
])('%s is refused', (_, text, rule) => {
  const { dataset, problems } = parse(bytesOf(text));
  expect(dataset).toBeNull();
  expect(problems.map((problem) => problem.rule)).toEqual([rule]);
});

test('another format is named before anything else is looked at', () => {
  expect(sayings(bytesOf('{"soupline": 2, "evidnce": 1}'))).toEqual([
    'This file says format 2; this Soupline reads format 1.',
  ]);
});

test.each([
  ['id __proto__', (file: Loose) => (file.people[0].id = '__proto__'), 'id /people/0/id'],
  ['id constructor', (file: Loose) => (file.people[0].id = 'constructor'), 'id /people/0/id'],
  ['id with a capital', (file: Loose) => (file.sources[0].id = 'Gazette'), 'id /sources/0/id'],
  ['id of 81 characters', (file: Loose) => (file.people[0].id = 'a'.repeat(81)), 'id /people/0/id'],
  ['30 February', (file: Loose) => (file.updated = '2025-02-30'), 'date /updated'],
  [
    'a javascript address',
    (file: Loose) => (file.sources[0].url = 'javascript:alert(1)'),
    'address /sources/0/url',
  ],
  [
    'an address with a password',
    (file: Loose) => (file.sources[0].url = 'https://a:b@soup.example/'),
    'address /sources/0/url',
  ],
  ['an unknown field', (file: Loose) => (file.claims[0].evidnce = []), 'unknown-field /claims/0/evidnce'],
  ['a missing field', (file: Loose) => delete file.people[1].name, 'missing-field /people/1/name'],
  ['a missing kind', (file: Loose) => delete file.claims[0].kind, 'missing-field /claims/0/kind'],
  ['a number for a text', (file: Loose) => (file.title = 5), 'wrong-type /title'],
  ['a kind of its own', (file: Loose) => (file.claims[0].kind = 'mov'), 'bad-value /claims/0/kind'],
  ['a fourth hue', (file: Loose) => (file.views[0].hues.tureen = 4), 'bad-value /views/0/hues/tureen'],
  ['a hue for no id', (file: Loose) => (file.views[0].hues['A B'] = 1), 'id /views/0/hues/A B'],
  ['no evidence', (file: Loose) => (file.claims[0].evidence = []), 'no-evidence /claims/0/evidence'],
  ['no view', (file: Loose) => (file.views = []), 'no-view /views'],
  ['an empty name', (file: Loose) => (file.people[0].name = ''), 'empty /people/0/name'],
  ['a name of spaces', (file: Loose) => (file.people[0].name = '  '), 'empty /people/0/name'],
  [
    'a note of 61 characters',
    (file: Loose) => (file.views[0].notes[0].text = 'x'.repeat(61)),
    'too-long /views/0/notes/0/text',
  ],
  ['a field of 10,001 characters', (file: Loose) => (file.method = 'x'.repeat(10_001)), 'too-long /method'],
  [
    'a prefix of a million',
    (file: Loose) => (file.claims[0].evidence[0].prefix = 'x'.repeat(1e6)),
    'too-long /claims/0/evidence/0/prefix',
  ],
  [
    'a negative amount',
    (file: Loose) => (file.claims[7].amount.atMost = -1),
    'number /claims/7/amount/atMost',
  ],
  [
    'a currency of words',
    (file: Loose) => (file.claims[7].amount.currency = 'spoons'),
    'currency /claims/7/amount/currency',
  ],
  [
    'half an offset',
    (file: Loose) => (file.claims[0].evidence[0].check = { result: 'verbatim', on: '2025', offsets: [0.5] }),
    'wrong-type /claims/0/evidence/0/check/offsets/0',
  ],
  [
    'a language of spaces',
    (file: Loose) => (file.claims[0].evidence[0].lang = 'e n'),
    'language /claims/0/evidence/0/lang',
  ],
  [
    'a short digest',
    (file: Loose) => (file.sources[0].text = { sha256: 'ab', rule: 1, on: '2025' }),
    'sha256 /sources/0/text/sha256',
  ],
  ['a null character', (file: Loose) => (file.title = 'so\u0000up'), 'characters /title'],
  ['an escape character', (file: Loose) => (file.title = 'so\u001bup'), 'characters /title'],
  ['a carriage return', (file: Loose) => (file.title = 'so\rup'), 'characters /title'],
  ['half a surrogate pair', (file: Loose) => (file.title = 'so\ud800up'), 'characters /title'],
])('%s is refused under its rule, at its place', (_, change, problem) => {
  const parsed = parseEdited(change);
  expect(parsed.dataset).toBeNull();
  expect(found(parsed)).toEqual([problem]);
});

test('tabs, line feeds and whole surrogate pairs may stand in a text', () => {
  expect(parseEdited((file) => (file.method = 'one\ttwo\nthree 🍲')).problems).toEqual([]);
});

test('an unknown field gets the nearest known one as its cure', () => {
  const [problem] = parseEdited((file) => (file.claims[0].evidnce = [])).problems;
  expect(problem).toMatchObject({
    record: 'odette-to-broth-lab',
    says: 'There is no field "evidnce" here.',
    hint: 'evidence, if that is meant',
  });
  const [nested] = parseEdited((file) => (file.claims[0].evidence[0].speaker.nmae = 'x')).problems;
  expect(nested!.hint).toBe('name, if that is meant');
});

test('a value that is none of a list gets the list', () => {
  const [problem] = parseEdited((file) => (file.claims[0].evidence[0].stance = 'suports')).problems;
  expect(problem!.says).toBe('The field "stance" is none of its values: found "suports".');
  expect(problem!.hint).toBe('supports, or another of these: supports, disputes');
});

test('the record is called by its name or id', () => {
  expect(parseEdited((file) => (file.people[4].links[0].url = 'x')).problems[0]!.record).toBe(
    'Odette Minestrone',
  );
});

test('a field that stands twice and a field __proto__ are refused', () => {
  const text = JSON.stringify(small());
  expect(found(parse(bytesOf(text.replace('"title":', '"title":"x","title":'))))).toEqual([
    'repeated-field /title',
  ]);
  const hostile = text.replace('"hues":{', '"hues":{"__proto__":1,');
  expect(found(parse(bytesOf(hostile)))).toContain('reserved-field /views/0/hues/__proto__');
  expect(parse(bytesOf(hostile)).dataset).toBeNull();
});

test('more nodes than the limit are refused before they are looked at', () => {
  const parsed = parseEdited((file) => (file.people = Array.from({ length: 60_000 }, () => 0)));
  expect(found(parsed)).toEqual(['too-many /people']);
  expect(found(parseEdited((file) => (file.claims = Array.from({ length: 200_001 }, () => 0))))).toEqual([
    'too-many /claims',
  ]);
});

test.each<[string, (file: Loose) => void, string]>([
  [
    'evidence',
    (file) => (file.claims[0].evidence = Array.from({ length: 300_000 }, () => ({}))),
    'too-many /claims/0',
  ],
  [
    'hues',
    (file) =>
      (file.views[0].hues = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`h-${i}`, 9]))),
    'too-many /views/0',
  ],
])('a record with hundreds of thousands of %s is refused', (_, change, problem) => {
  expect(found(parseEdited(change))).toEqual([problem]);
});

test('a record full of faults up to its limit, and a file full of such fields, are told in whole', () => {
  const empty = Array.from({ length: 4_900 }, () => ({}));
  expect(parseEdited((file) => (file.claims[0].evidence = empty)).problems).toHaveLength(9_800);
  expect(
    parseEdited((file) => (file.claims = Array.from({ length: 200_000 }, () => 0))).problems,
  ).toHaveLength(200_000);
  const unknown = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`x-${i}`, 0]));
  expect(parseEdited((file) => Object.assign(file, unknown)).problems).toHaveLength(200_000);
});

test('what is wrong with a big file is told in little time', () => {
  const parsed = parseEdited((file) => {
    file.claims = Array.from({ length: 20_000 }, (_, i) => ({
      ...file.claims[0],
      id: `claim-${i}`,
      person: `nobody-${i}`,
    }));
    file.stories = [];
    file.log = [];
    file.views = [file.views[1]];
  });
  // Each claim is about nobody, and its party is then not a party to it.
  expect(parsed.problems).toHaveLength(40_000);
});

// A raw control character or unpaired surrogate would reach a terminal or a page.
const RAW = /[\p{Cc}\p{Cs}]/u;

function behaves(bytes: Uint8Array): void {
  const parsed = parse(bytes);
  if (parsed.dataset === null) expect(parsed.problems.some((problem) => problem.grave)).toBe(true);
  else expect(parsed.problems.every((problem) => !problem.grave)).toBe(true);
  for (const { at, record, says, hint } of parsed.problems)
    expect([at, record, says, hint].join('|')).not.toMatch(RAW);
  expect(parse(bytes).problems).toEqual(parsed.problems);
}

test('no bytes whatever make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), behaves), { numRuns: 500 });
});

test('no JSON whatever makes it throw', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => behaves(bytesOf(text))),
    { numRuns: 300 },
  );
  const inside = fc.record({
    field: fc.constantFrom(...Object.keys(small())),
    value: fc.jsonValue({ maxDepth: 4 }),
  });
  fc.assert(
    fc.property(inside, ({ field, value }) => behaves(edited((file) => (file[field] = value)))),
    { numRuns: 300 },
  );
});

test('no damage to a valid file makes it throw', () => {
  const whole = bytesOf(small());
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(damage, fc.nat(whole.length), (changes, length) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      behaves(bytes);
      behaves(whole.slice(0, length));
    }),
    { numRuns: 200 },
  );
});

test('no value in the place of another makes it throw', () => {
  const places = [...pathsOf(small())];
  const odd = fc.oneof(
    fc.constantFrom(null, '', '__proto__', [], {}, -1, 1e999, 'a-b', '2025-13', '\ud800', '\u0007'),
    fc.jsonValue({ maxDepth: 2 }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.nat(places.length - 1), odd, (n, value) =>
      behaves(edited((file) => put(file, places[n]!, value))),
    ),
    { numRuns: 600 },
  );
});

function* pathsOf(value: unknown, path: PropertyKey[] = []): Generator<PropertyKey[]> {
  if (path.length > 0) yield path;
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, key]);
}

function put(file: Loose, path: PropertyKey[], value: unknown): void {
  const holder = path.slice(0, -1).reduce((at, key) => at[key], file);
  holder[path.at(-1)!] = value;
}
