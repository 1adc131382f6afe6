// What the quote gate writes into a file, and that it writes nothing twice.
import { expect, test } from 'vitest';
import { decideQuotes, type TextsAtHand } from '../../src/check/quotes';
import { recordChecks } from '../../src/check/record';
import { parse } from '../../src/dataset/parse';
import { bytesOf } from '../fixtures/edited';
import { small } from '../fixtures/small';

const POST = 'Hello all. After nine years at Tureen I am joining the Ladleworks Broth Lab today. Bye.';
const PODCAST = `Host: And?\nThey offered me up to a hundred million golden spoons, and I said no. Then
he came to our door himself, with a pot of bouillon for an engineer.\n\nIt was not successful, as you know.`;
const [ONE, OTHER] = ['1'.repeat(64), '2'.repeat(64)];

const texts = (sha256 = ONE): TextsAtHand => new Map([['odette-post', { text: POST, sha256 }]]);

const recorded = (dataset = small(), at: TextsAtHand = texts(), on = '2026-11-22') =>
  recordChecks(dataset, decideQuotes(dataset, at), at, on);

test('a quote that is found gets its result, its place, its day and its surroundings', () => {
  const file = recorded();
  expect(file.claims[0]!.evidence[0]).toEqual({
    ...small().claims[0]!.evidence[0],
    prefix: 'Hello all. ',
    suffix: ' Bye.',
    check: { result: 'verbatim', on: '2026-11-22', offsets: [11] },
  });
  expect(file.sources.find(({ id }) => id === 'odette-post')!.text).toEqual({
    sha256: ONE,
    rule: 1,
    on: '2026-11-22',
  });
  expect(parse(bytesOf(file)).problems).toEqual([]);
});

test('nothing else in the file changes', () => {
  const [file, before] = [recorded(), small()];
  delete file.claims[0]!.evidence[0]!.check;
  delete file.claims[0]!.evidence[0]!.prefix;
  delete file.claims[0]!.evidence[0]!.suffix;
  delete file.sources.find(({ id }) => id === 'odette-post')!.text;
  expect(file).toEqual(before);
});

test('a second run on another day changes nothing', () => {
  const once = recorded();
  expect(JSON.stringify(recorded(once, texts(), '2027-01-01'))).toBe(JSON.stringify(once));
});

test('another text with the same words has a new digest and a new day', () => {
  const again = recorded(recorded(), texts(OTHER), '2027-01-01');
  expect(again.sources.find(({ id }) => id === 'odette-post')!.text).toMatchObject({
    sha256: OTHER,
    on: '2027-01-01',
  });
  expect(again.claims[0]!.evidence[0]!.check!.on).toBe('2027-01-01');
});

test('a quote that is gone is recorded as missing, without a place or surroundings', () => {
  const at: TextsAtHand = new Map([['odette-post', { text: 'Nothing of the sort.', sha256: OTHER }]]);
  const { check, prefix, suffix } = recorded(recorded(), at, '2027-01-01').claims[0]!.evidence[0]!;
  expect({ check, prefix, suffix }).toEqual({ check: { result: 'missing', on: '2027-01-01' } });
  const once = recorded(small(), at);
  expect(recorded(once, at, '2027-01-01')).toEqual(once);
});

test('a quote in parts has a place for each, and the surroundings of the whole', () => {
  const dataset = small();
  const evidence = dataset.claims
    .flatMap((claim) => claim.evidence)
    .find((one) => one.source === 'lid-podcast')!;
  evidence.quote = 'They offered me up to […] and I said no.';
  const at: TextsAtHand = new Map([['lid-podcast', { text: PODCAST, sha256: ONE }]]);
  const file = recorded(dataset, at);
  const checked = file.claims.flatMap((claim) => claim.evidence).filter(({ check }) => check);
  expect(checked[0]).toMatchObject({
    suffix: ' Then',
    check: { result: 'ellipsis', offsets: [PODCAST.indexOf('They'), PODCAST.indexOf('and I said')] },
  });
  expect(checked[0]!.prefix).toBeUndefined();
});

test('evidence without a text at hand, and paraphrases, stay as they are', () => {
  const dataset = small();
  const check = { result: 'unavailable' as const, on: '2025' };
  const quoted = dataset.claims
    .flatMap((claim) => claim.evidence)
    .find((one) => one.source === 'lid-podcast')!;
  quoted.check = check;
  const file = recorded(dataset);
  const evidence = file.claims.flatMap((claim) => claim.evidence);
  expect(evidence.filter((one) => one.check)).toHaveLength(2);
  expect(evidence.find((one) => one.source === 'lid-podcast')!.check).toBe(check);
});
