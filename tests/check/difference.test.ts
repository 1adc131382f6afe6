// What differs between two versions, and that each writer says all of it in plain words.
import { expect, test } from 'vitest';
import { differenceOf, isEmpty } from '../../src/check/difference';
import { writeDifference } from '../../src/check/differenceText';
import type { Dataset } from '../../src/dataset/dataset';
import { claimId, personId, sourceId } from '../fixtures/ids';
import { shuffled } from '../fixtures/shuffled';
import { small } from '../fixtures/small';

const changed = (change: (file: Dataset) => void): Dataset => {
  const file = small();
  change(file);
  return file;
};

const between = (change: (file: Dataset) => void) => differenceOf(small(), changed(change));

test('a file does not differ from itself, however it is ordered', () => {
  expect(isEmpty(differenceOf(small(), small()))).toBe(true);
  expect(isEmpty(differenceOf(small(), shuffled(small(), 7)))).toBe(true);
  expect(writeDifference(differenceOf(small(), small()), 'text')).toBe('The two files say the same.\n');
});

test('the order of the views is a difference', () => {
  const { file } = between(({ views }) => void views.reverse());
  expect(file.map(({ field }) => field)).toEqual(['views']);
});

test('claims added, removed and changed, field by field', () => {
  const { claims } = between((file) => {
    file.claims[3] = { ...file.claims[3]!, id: claimId('new-claim') };
    Object.assign(file.claims[0]!, {
      date: '2025-06-25',
      standing: 'reported',
      role: undefined,
      again: true,
    });
  });
  expect(claims.added.map(({ id }) => id)).toEqual(['new-claim']);
  expect(claims.removed.map(({ id }) => id)).toEqual(['simmer-quartet-to-tureen']);
  expect(claims.changed).toEqual([
    {
      id: 'odette-to-broth-lab',
      fields: [
        { field: 'date', from: '2025-06-24', to: '2025-06-25' },
        { field: 'again', to: true },
        { field: 'role', from: 'Head of stirring' },
        { field: 'standing', from: 'on-record', to: 'reported' },
      ],
      evidence: { added: [], removed: [], changed: [] },
    },
  ]);
});

test('a field inside an object is named by its way', () => {
  const { claims } = between((file) => (file.claims[7]!.amount!.atMost = 5));
  expect(claims.changed[0]!.fields).toEqual([{ field: 'amount.atMost', from: 100_000_000, to: 5 }]);
});

test('evidence is known by its source and its words', () => {
  const { claims } = between((file) => {
    const [first, second] = file.claims[0]!.evidence;
    file.claims[0]!.evidence = [
      { ...second!, paraphrase: 'The Gazette counts her in.' },
      { ...first!, voice: 'named' },
    ];
  });
  const { added, removed, changed: told } = claims.changed[0]!.evidence;
  expect(added.map(({ paraphrase }) => paraphrase)).toEqual(['The Gazette counts her in.']);
  expect(removed.map(({ source }) => source)).toEqual(['gazette-june']);
  expect(told).toEqual([
    {
      source: 'odette-post',
      text: small().claims[0]!.evidence[0]!.quote,
      fields: [{ field: 'voice', from: 'party', to: 'named' }],
    },
  ]);
});

test('the same evidence twice is counted twice', () => {
  const { claims } = between(({ claims: [first] }) => first!.evidence.push({ ...first!.evidence[1]! }));
  expect(claims.changed[0]!.evidence.added).toHaveLength(1);
});

const MUCH = (file: Dataset) => {
  file.title = 'The soup wars';
  file.people.push({ id: personId('new-cook'), name: 'New *Cook*' });
  file.people[4]!.aliases = ['Odete Minestrone', 'O. M.'];
  file.organizations[1]!.parent!.since = '2025-07';
  file.organizations.splice(3, 1);
  file.sources.push({ id: sourceId('new-page'), publisher: 'P <b>', url: 'https://p.example/' });
  file.claims[0]!.standing = 'withdrawn';
  file.claims[0]!.evidence.shift();
  file.claims[1]!.evidence.push({
    source: sourceId('new-page'),
    quote: 'He  never\nleft [us](http://x.example).\u202e',
    stance: 'disputes',
  });
  file.claims.pop();
  file.views[0]!.title = 'Soup';
};

test('the plain text says it in sentences', () => {
  expect(writeDifference(between(MUCH), 'text'))
    .toBe(`1 claim removed, 2 changed; 1 piece of evidence added, 1 withdrawn; 1 person added, 1 changed; 1 organization removed, 1 changed; 1 source added; 2 fields of the file changed.

Claims removed
  bisque-on-rivals
    Petronella Bisque said that being courted shows who is ahead.
    Remark, on record, 10 July 2025.
    Evidence: lid-podcast: “When everybody carries soup to your people, you know whose kitchen is ahead.”

Claims changed
  crouton-to-broth-lab
    Evidence added: new-page, against it: “He never left [us](http://x.example).\\u202e”
  odette-to-broth-lab
    The standing was “on record” and is “withdrawn”.
    Evidence withdrawn: odette-post: “After nine years at Tureen I am joining the Ladleworks Broth Lab today.”

People added
  new-cook
    New *Cook*.

People changed
  odette-minestrone
    The aliases gained “O. M.”.

Organizations removed
  simmer
    Simmer & Sons.

Organizations changed
  broth-lab
    The parent.since was “2025-06” and is “2025-07”.

Sources added
  new-page
    P <b>, https://p.example/.

The file
  The title was “The soup war” and is “The soup wars”.
  The views changed.
`);
});

test('Markdown takes nothing of the file for markup, HTML or a link', () => {
  const text = writeDifference(between(MUCH), 'markdown');
  expect(text).toContain('## Claims changed\n\n- `crouton-to-broth-lab`\n  - Evidence added: new-page');
  expect(text).toContain('\\[us\\](http:\\//x.example)');
  expect(text).toContain('New \\*Cook\\*.');
  expect(text).toContain('P \\<b\\>, https:\\//p.example/.');
  expect(text).toContain('## The file\n\n- The title was');
});

test('JSON says the same as data', () => {
  expect(JSON.parse(writeDifference(between(MUCH), 'json'))).toEqual(
    JSON.parse(JSON.stringify(between(MUCH))),
  );
});
