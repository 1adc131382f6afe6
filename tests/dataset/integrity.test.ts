// What a schema cannot say: each rule has a file that breaks it, and breaks nothing else.
import { expect, test } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { bytesOf, claimIn, found, parseEdited, type Loose } from '../fixtures/edited';
import { small } from '../fixtures/small';

const offer = (file: Loose) => claimIn(file, 'bisque-offer');
const move = (file: Loose) => claimIn(file, 'odette-to-broth-lab');
const position = (file: Loose) => claimIn(file, 'kettle-heads-ladleworks');
const derive = (file: Loose, source: string, from: string[]) =>
  (file.sources.find((row: Loose) => row.id === source).derivedFrom = from);

test.each<[string, (file: Loose) => void, string[]]>([
  ['two people with one id', (file) => file.people.push(file.people[0]), ['repeated-id /people/10/id']],
  [
    'an organization with the id of a person',
    (file) => file.organizations.push({ id: 'marigold-stock', name: 'M', kind: 'other' }),
    ['repeated-id /organizations/6/id'],
  ],
  ['two sources with one id', (file) => file.sources.push(file.sources[0]), ['repeated-id /sources/7/id']],
  ['two claims with one id', (file) => file.claims.push(file.claims[0]), ['repeated-id /claims/13/id']],
  ['two views with one id', (file) => (file.views[1].id = 'opening'), ['repeated-id /views/1/id']],
  ['two stories with one id', (file) => file.stories.push(file.stories[0]), ['repeated-id /stories/1/id']],
  [
    'a claim about nobody',
    (file) => (move(file).person = 'nobody'),
    ['dangling /claims/0/person', 'not-a-party /claims/0/evidence/0/voice'],
  ],
  ['a move from nowhere', (file) => (move(file).from = 'nowhere'), ['dangling /claims/0/from']],
  ['a move to nowhere', (file) => (move(file).to = 'nowhere'), ['dangling /claims/0/to']],
  ['an offer by nobody', (file) => (offer(file).by = 'nobody'), ['dangling /claims/7/by']],
  [
    'evidence from no source',
    (file) => (move(file).evidence[1].source = 'nothing'),
    ['dangling /claims/0/evidence/1/source'],
  ],
  [
    'a speaker who is nobody',
    (file) => (claimIn(file, 'soup-for-an-engineer').evidence[0].speaker.person = 'nobody'),
    ['dangling /claims/8/evidence/0/speaker/person'],
  ],
  [
    'a speaker for nobody',
    (file) => (claimIn(file, 'soup-for-an-engineer').evidence[0].speaker.for = 'nobody'),
    ['dangling /claims/8/evidence/0/speaker/for'],
  ],
  [
    'a source derived from none',
    (file) => derive(file, 'spoon-july', ['nothing']),
    ['dangling /sources/1/derivedFrom/0'],
  ],
  [
    'a parent that is none',
    (file) => (file.organizations[3].parent = { id: 'nothing' }),
    ['dangling /organizations/3/parent/id'],
  ],
  [
    'a hue of no organization',
    (file) => (file.views[0].hues.nothing = 3),
    ['dangling /views/0/hues/nothing'],
  ],
  [
    'a hue of a person',
    (file) => (file.views[0].hues['casper-kettle'] = 3),
    ['dangling /views/0/hues/casper-kettle'],
  ],
  [
    'a headline that counts nothing',
    (file) => (file.views[0].headline = '{people from=nothing to=tureen} left'),
    ['dangling /views/0/headline'],
  ],
  [
    'a saved view of no organization',
    (file) => (file.views[1].query = 'orgs=tureen,nothing&hide=offers'),
    ['dangling /views/1/query'],
  ],
  [
    'a saved view that pins no claim',
    (file) => (file.views[1].query = 'orgs=tureen&pin=nothing'),
    ['dangling /views/1/query'],
  ],
  [
    'a note on no claim',
    (file) => (file.views[0].notes[0].claim = 'nothing'),
    ['dangling /views/0/notes/0/claim'],
  ],
  [
    'a story about no claim',
    (file) => (file.stories[0].steps[1].claims[1] = 'nothing'),
    ['dangling /stories/0/steps/1/claims/1'],
  ],
  [
    'a log about no claim',
    (file) => file.log.push({ ...file.log[0], claim: 'nothing' }),
    ['dangling /log/1/claim'],
  ],
  [
    'both quote and paraphrase',
    (file) => (move(file).evidence[0].paraphrase = 'x'),
    ['one-wording /claims/0/evidence/0'],
  ],
  [
    'neither quote nor paraphrase',
    (file) => delete move(file).evidence[0].quote,
    ['one-wording /claims/0/evidence/0'],
  ],
  ['a move without from', (file) => delete move(file).from, ['ends /claims/0']],
  ['a move without to', (file) => delete claimIn(file, 'crouton-to-broth-lab').to, ['ends /claims/1']],
  [
    'a departure to somewhere',
    (file) => (claimIn(file, 'wilfred-leaves-tureen').to = 'simmer'),
    ['ends /claims/4/to'],
  ],
  [
    'a departure from nowhere',
    (file) => delete claimIn(file, 'wilfred-leaves-tureen').from,
    ['ends /claims/4'],
  ],
  [
    'a founding of nothing',
    (file) => delete claimIn(file, 'marigold-founds-stockpot').to,
    ['ends /claims/6'],
  ],
  ['an offer without a suitor', (file) => delete offer(file).to, ['ends /claims/7']],
  [
    'an approach without a suitor',
    (file) => delete claimIn(file, 'soup-for-an-engineer').to,
    ['ends /claims/8'],
  ],
  ['a position nowhere', (file) => delete position(file).to, ['ends /claims/10']],
  ['a position from somewhere', (file) => (position(file).from = 'simmer'), ['ends /claims/10/from']],
  [
    'a remark from somewhere',
    (file) => (claimIn(file, 'bisque-on-rivals').from = 'tureen'),
    ['ends /claims/12/from'],
  ],
  ['a move to where it began', (file) => (move(file).from = 'broth-lab'), ['same-ends /claims/0/to']],
  [
    'a departure with an outcome',
    (file) => (claimIn(file, 'wilfred-leaves-tureen').outcome = 'accepted'),
    ['outcome-kind /claims/4/outcome'],
  ],
  ['a move by somebody', (file) => (move(file).by = 'casper-kettle'), ['by-kind /claims/0/by']],
  ['a move until a date', (file) => (move(file).until = '2025-07'), ['until-kind /claims/0/until']],
  ['a move that ended', (file) => (move(file).ended = true), ['until-kind /claims/0/ended']],
  [
    'a position that ends before it begins',
    (file) => (position(file).until = '2003'),
    ['date-order /claims/10/until'],
  ],
  [
    'an amount at least above its most',
    (file) => (offer(file).amount.atLeast = 200_000_000),
    ['amount-order /claims/7/amount'],
  ],
  [
    'an amount about what it cannot be',
    (file) => (offer(file).amount.about = 200_000_000),
    ['amount-order /claims/7/amount/about'],
  ],
  [
    'sources in a circle',
    (file) => derive(file, 'gazette-june', ['spoon-july']),
    ['derived-cycle /sources/1/derivedFrom'],
  ],
  [
    'a source derived from itself',
    (file) => derive(file, 'gazette-june', ['gazette-june']),
    ['derived-cycle /sources/0/derivedFrom'],
  ],
  [
    'parents in a circle',
    (file) => (file.organizations[0].parent = { id: 'broth-lab' }),
    ['parent-cycle /organizations/1/parent/id'],
  ],
  [
    'on record without a party',
    (file) => (move(file).evidence[0].voice = 'named'),
    ['on-record-party /claims/0/standing'],
  ],
  [
    'on record by a party that disputes',
    (file) => (move(file).evidence[0].stance = 'disputes'),
    ['on-record-party /claims/0/standing'],
  ],
  [
    'reported, and disputed in whole',
    (file) =>
      (claimIn(file, 'crouton-to-broth-lab').evidence[1] = {
        source: 'spoon-july',
        paraphrase: 'No.',
        stance: 'disputes',
      }),
    ['reported-dispute /claims/1/evidence/1'],
  ],
  [
    'reported, and disputed with empty says',
    (file) =>
      (claimIn(file, 'crouton-to-broth-lab').evidence[1] = {
        source: 'spoon-july',
        paraphrase: 'No.',
        stance: 'disputes',
        says: {},
      }),
    ['reported-dispute /claims/1/evidence/1'],
  ],
  ['disputed by nobody', (file) => offer(file).evidence.pop(), ['no-dispute /claims/7/standing']],
  [
    'denied by nobody',
    (file) => claimIn(file, 'tansy-to-ladleworks').evidence.pop(),
    ['no-dispute /claims/2/standing'],
  ],
  [
    'retracted sources alone',
    (file) => (claimIn(file, 'marigold-founds-stockpot').evidence[0].source = 'old-ladle'),
    ['retracted /claims/6/evidence'],
  ],
  [
    'a page that repeats a retracted one',
    (file) => (
      derive(file, 'gazette-june', ['old-ladle']),
      (position(file).evidence[0].source = 'spoon-july'),
      (claimIn(file, 'wilfred-leaves-tureen').evidence[0].source = 'bowl-july'),
      (claimIn(file, 'crouton-to-broth-lab').evidence[0].source = 'bowl-july')
    ),
    ['retracted /claims/10/evidence'],
  ],
])('%s is refused', (_, change, problems) => {
  const parsed = parseEdited(change);
  expect(found(parsed)).toEqual(problems);
  expect(parsed.dataset).toBeNull();
});

test.each<[string, (file: Loose) => void, string]>([
  ['a hue shared by strangers', (file) => (file.views[0].hues.tureen = 1), 'shared-hue /views/0/hues/tureen'],
  [
    'a rival called a party',
    (file) => Object.assign(offer(file).evidence[0], { speaker: { for: 'tureen' } }),
    'not-a-party /claims/7/evidence/0/voice',
  ],
  [
    'a claim that nothing supports',
    (file) => claimIn(file, 'tansy-to-ladleworks').evidence.shift(),
    'no-support /claims/2/evidence',
  ],
  ['a withdrawal without a reason', (file) => delete file.log, 'withdrawn-log /claims/9/standing'],
])('%s is worth a look, and the file is read', (_, change, problem) => {
  const parsed = parseEdited(change);
  expect(found(parsed)).toEqual([problem]);
  expect(parsed.dataset).not.toBeNull();
});

test('a parent may speak for its lab, and disputing evidence that says otherwise leaves a claim reported', () => {
  const parsed = parseEdited((file) => {
    move(file).evidence[0].speaker = { for: 'ladleworks' };
    claimIn(file, 'crouton-to-broth-lab').evidence[1].stance = 'disputes';
  });
  expect(parsed.problems).toEqual([]);
});

test('every problem names its record and a cure', () => {
  const [problem] = parseEdited((file) => (move(file).person = 'odette-minestrona')).problems;
  expect(problem).toEqual({
    at: '/claims/0/person',
    record: 'odette-to-broth-lab',
    rule: 'dangling',
    says: 'There is no person with the id "odette-minestrona".',
    hint: 'odette-minestrone, if that is meant',
    grave: true,
  });
});

test('an id of another kind is called by its kind', () => {
  const [problem] = parseEdited((file) => (move(file).from = 'casper-kettle')).problems;
  expect(problem!.says).toBe(
    'There is no organization with the id "casper-kettle"; it is the id of a person.',
  );
});

test('a chain of fifty thousand sources, closed to a circle, is walked without recursion', () => {
  const file = small() as Loose;
  const count = 50_000;
  file.sources.push(
    ...Array.from({ length: count }, (_, i) => ({
      id: `s-${i}`,
      publisher: 'P',
      derivedFrom: [`s-${(i + 1) % count}`],
    })),
  );
  const parsed = parse(bytesOf(file));
  expect(found(parsed)).toEqual([`derived-cycle /sources/${count + 6}/derivedFrom`]);
  expect(parsed.problems[0]!.says).toBe(
    'This source rests on itself by a circle: s-0 -> s-1 -> s-2 -> s-3 -> s-4 -> s-5 -> … -> s-0.',
  );
});
