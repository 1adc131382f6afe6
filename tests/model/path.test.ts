// A person's path: moves told as facts in the order of time, positions before and after.
import { expect, test } from 'vitest';
import type { Claim } from '../../src/dataset/dataset';
import { pathOf, presentPlace } from '../../src/model/path';
import { pathInWords } from '../../src/model/words';
import { organizationId, personId } from '../fixtures/ids';
import { smallModel } from '../fixtures/shipped';

const ODETTE = personId('odette-minestrone');

/** A small map in which Odette has these claims and nobody else any. */
function told(claims: readonly Partial<Claim>[]) {
  return smallModel((dataset) => ({
    ...dataset,
    claims: claims.map(
      (claim, at) =>
        ({
          id: `claim-${at}`,
          kind: 'move',
          person: ODETTE,
          standing: 'reported',
          summary: 'So it is told.',
          evidence: dataset.claims[1]!.evidence,
          ...claim,
        }) as Claim,
    ),
  }));
}
const org = organizationId;
const move = (from: string, to: string, date?: string): Partial<Claim> => ({
  from: org(from),
  to: org(to),
  date,
});
const pathOfOdette = (claims: readonly Partial<Claim>[]) =>
  pathOf(told(claims), ODETTE).map((stop) => stop.organization);

test('a path follows the dates, whatever the order of the file', () => {
  const moves = [move('tureen', 'simmer', '2025-03'), move('ladleworks', 'tureen', '2024')];
  expect(pathOfOdette(moves)).toEqual(['ladleworks', 'tureen', 'simmer']);
  expect(pathOfOdette(moves.toReversed())).toEqual(['ladleworks', 'tureen', 'simmer']);
});

test('a path holds the date of each move at the place it led to', () => {
  expect(pathOf(told([move('tureen', 'simmer', '2025-03')]), ODETTE)).toEqual([
    { organization: 'tureen', since: undefined },
    { organization: 'simmer', since: '2025-03' },
  ]);
});

test('a return is a place twice', () => {
  expect(pathOfOdette([move('tureen', 'simmer', '2025-03'), move('simmer', 'tureen', '2025-08')])).toEqual([
    'tureen',
    'simmer',
    'tureen',
  ]);
});

test('what is disputed, denied or withdrawn is no part of a path, nor is an offer', () => {
  for (const standing of ['disputed', 'denied', 'withdrawn'] as const)
    expect(pathOfOdette([{ ...move('tureen', 'simmer', '2025'), standing }])).toEqual([]);
  expect(pathOfOdette([{ ...move('tureen', 'simmer', '2025'), kind: 'offer', outcome: 'accepted' }])).toEqual(
    [],
  );
});

test('positions that ended stand before the moves, those held now after them', () => {
  const position = (to: string, more: Partial<Claim> = {}): Partial<Claim> => ({
    kind: 'position',
    to: org(to),
    ...more,
  });
  expect(
    pathOfOdette([
      position('stockpot', { date: '2026' }),
      position('simmer', { ended: true }),
      move('tureen', 'ladleworks', '2025'),
    ]),
  ).toEqual(['simmer', 'tureen', 'ladleworks', 'stockpot']);
  expect(pathOfOdette([position('ladleworks'), move('tureen', 'ladleworks', '2025')])).toEqual([
    'tureen',
    'ladleworks',
  ]);
});

test('whoever left is nowhere, until they join again', () => {
  const left: Partial<Claim> = { kind: 'departure', from: org('tureen'), date: '2025-04' };
  expect(presentPlace(told([left]), ODETTE)).toBeNull();
  expect(presentPlace(told([left, move('tureen', 'simmer', '2025-06')]), ODETTE)).toBe('simmer');
  expect(presentPlace(told([left, move('simmer', 'tureen', '2024')]), ODETTE)).toBeNull();
});

test('somebody of whom only an offer is told is where they were when asked', () => {
  expect(
    presentPlace(
      told([{ kind: 'offer', from: org('tureen'), to: org('simmer'), outcome: 'declined' }]),
      ODETTE,
    ),
  ).toBe('tureen');
  expect(presentPlace(told([{ kind: 'offer', to: org('simmer') }]), ODETTE)).toBeNull();
});

test('the path in words says since when at its end', () => {
  const model = told([move('ladleworks', 'tureen', '2024'), move('tureen', 'simmer', '2025-06~')]);
  expect(pathInWords(model, ODETTE)).toBe(
    'Ladleworks, then Tureen, then Simmer & Sons since about June 2025',
  );
  expect(pathInWords(told([]), ODETTE)).toBe('');
});

test('the claims of another person are none of theirs, though they are named in them', () => {
  expect(pathOf(smallModel(), personId('casper-kettle')).map((stop) => stop.organization)).toEqual([
    'ladleworks',
  ]);
});
