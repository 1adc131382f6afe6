// The editor's other questions: dates, records that nothing uses, and words that take a side.
import { expect, test } from 'vitest';
import { lint } from '../../src/check/lint';
import { RULES, type Rule } from '../../src/dataset/rules';
import { claimIn, edited, type Loose } from '../fixtures/edited';
import { parse } from '../../src/dataset/parse';
import { shippedDataset } from '../fixtures/shipped';
import { small } from '../fixtures/small';

/** `rule at pointer` of each problem of the small file, changed. */
const found = (change: (file: Loose) => void): string[] => {
  const { dataset, problems } = parse(edited(change));
  expect(problems.filter(({ grave }) => grave)).toEqual([]);
  return lint(dataset!).map(({ rule, at }) => `${rule} ${at}`);
};

test('the small file leaves nothing to ask', () => {
  expect(lint(small())).toEqual([]);
});

test('every question names a place, a record and a cure, and none is grave', () => {
  const file = shippedDataset();
  file.updated = '2024';
  file.claims[0]!.summary = 'They raided it.';
  const problems = lint(file);
  expect(problems.length).toBeGreaterThan(10);
  for (const problem of problems) {
    expect(problem).toMatchObject({
      grave: false,
      at: expect.stringMatching(/^\//),
      hint: expect.any(String),
    });
    expect(RULES[problem.rule as Rule]).toBe('mild');
  }
});

test('a claim before its organization was founded', () => {
  const set = (founded: string) => (file: Loose) => (file.organizations[2].founded = founded);
  expect(found(set('2025-06-25'))).toContain('before-founded /claims/0/from');
  expect(found(set('2025-06-24'))).not.toContain('before-founded /claims/0/from');
  expect(found(set('2025-07~'))).not.toContain('before-founded /claims/0/from');
});

test('a source published more than a year before what it reports', () => {
  const set = (date: string) => (file: Loose) => (file.sources[2].published = date);
  expect(found(set('2024-03'))).toContain('early-source /claims/2/evidence/0/source');
  expect(found(set('2024-08'))).not.toContain('early-source /claims/2/evidence/0/source');
  expect(found((file) => delete file.sources[2].published)).toEqual([]);
});

test('dates after the last change of the file', () => {
  const late = found((file) => {
    file.updated = '2025-07';
    file.organizations[0].founded = '2025-08';
    file.sources[0].published = '2025-08-01';
    claimIn(file, 'gideon-at-university').until = '2026';
    delete claimIn(file, 'gideon-at-university').ended;
  }).filter((each) => each.startsWith('after-updated'));
  expect(late).toEqual([
    'after-updated /organizations/0/founded',
    'after-updated /sources/0/published',
    'after-updated /sources/0/accessed',
    'after-updated /claims/5/date',
    'after-updated /claims/6/date',
    'after-updated /log/0/date',
  ]);
  expect(found((file) => (file.claims[0].date = '2025'))).toEqual([]);
});

test('what a saved view has no use for', () => {
  const all = 'orgs=tureen&dates=2025..2025&around=tureen&steps=2&atleast=1&pin=odette-to-broth-lab';
  const hidden = 'show=flows&labs=rolled&hide=offers&quoted=1&months=2025-06..2025-07';
  expect(found((file) => (file.views[1].query = `${all}&${hidden}`))).toEqual([]);
  expect(
    found((file) => (file.views[1].query = 'scope=all&asof=2025-07-01&pick=tureen&orgz=tureen')),
  ).toEqual(['view-query /views/1/query', 'view-query /views/1/query', 'view-query /views/1/query']);
});

test('people, organizations and sources that no claim names', () => {
  expect(
    found((file) => {
      file.people.push({ id: 'nobody', name: 'Nemo Nobody' });
      file.organizations.push({ id: 'ladle-group', name: 'Ladle Group', kind: 'company' });
      file.organizations.push({
        id: 'empty-pot',
        name: 'Empty Pot',
        kind: 'other',
        parent: { id: 'tureen' },
      });
      file.organizations[0].parent = { id: 'ladle-group' };
      file.sources.push({ id: 'origin', publisher: 'O', derivedFrom: ['bowl-july'] });
    }),
  ).toEqual(['unused-person /people/10', 'unused-organization /organizations/7', 'unused-source /sources/7']);
  expect(
    found((file) => {
      file.people.push({ id: 'nobody', name: 'Nemo Nobody' });
      file.claims[0].evidence[1].speaker = { person: 'nobody', for: 'empty-pot' };
      file.organizations.push({ id: 'empty-pot', name: 'Empty Pot', kind: 'other' });
      file.sources.push({ id: 'origin', publisher: 'O' });
      file.sources[2].derivedFrom = ['origin'];
    }),
  ).toEqual([]);
});

test.each([
  'Simmer poached four cooks.',
  'A raid on Tureen.',
  'He was LURED away.',
  'She defected.',
  'The betrayal of Tureen.',
  'Disloyal, they said.',
  'She was fired.',
  'Simmer confirmed it.',
  'This is verified.',
  'He “carried soup” and snatched her.',
])('our own words do not say: %s', (summary) => {
  expect(found((file) => (file.claims[0].summary = summary))).toEqual(['word /claims/0/summary']);
});

test.each([
  'He called it “a raid on Tureen”.',
  'He said: "They poached them."',
  'It was «ein Verrat, disloyal», he said.',
  'In the cook’s words it was ‘they’ve been lured away’.',
  'She joined, left, declined and said.',
  'The failure of the boiler is unconfirmed by the defective colure.',
])('these words may stand: %s', (summary) => {
  expect(found((file) => (file.claims[0].summary = summary))).toEqual([]);
});

test('the words are looked for in every sentence of ours, and in nobody else’s', () => {
  const text = 'They were poached.';
  expect(
    found((file) => {
      file.claims[0].evidence[1].paraphrase = text;
      file.claims[0].evidence[0].quote = text;
      file.claims[2].reply = text;
      file.sources[0].title = text;
      Object.assign(file.views[0], { title: text, headline: text, alt: text });
      file.views[0].notes[0].text = text;
      file.stories[0].steps[0].text = text;
    }),
  ).toEqual([
    'word /claims/0/evidence/1/paraphrase',
    'word /views/0/title',
    'word /views/0/headline',
    'word /views/0/alt',
    'word /views/0/notes/0/text',
    'word /stories/0/steps/0/text',
  ]);
});
