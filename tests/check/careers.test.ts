// Orders of events: what cannot be is told, and what can be, however odd, is not.
import { expect, test } from 'vitest';
import { checkCareers } from '../../src/check/careers';
import type { Claim, Dataset, Kind } from '../../src/dataset/dataset';
import { claimId, organizationId, personId, sourceId } from '../fixtures/ids';
import { small } from '../fixtures/small';

type Told = [kind: Kind, ends: string, date?: string, more?: Partial<Claim>];

/** `a>b` is from a to b; `>b` has no from. */
const claimOf = ([kind, ends, date, more]: Told, i: number): Claim => {
  const [from, to] = ends.split('>').map((end) => (end === '' ? undefined : organizationId(end)));
  return {
    id: claimId(`c-${i}`),
    kind,
    person: personId('odette-minestrone'),
    ...(from && { from }),
    ...(to && { to }),
    ...(date && { date }),
    standing: 'reported',
    summary: 'Something was said.',
    evidence: [{ source: sourceId('bowl-july'), paraphrase: 'It says so.', stance: 'supports' }],
    ...more,
  };
};

const told = (...claims: Told[]): string[] => {
  const dataset: Dataset = { ...small(), claims: claims.map(claimOf) };
  return checkCareers(dataset).map(({ rule, at }) => `${rule} ${at}`);
};

test('the small file is in order', () => {
  expect(checkCareers(small())).toEqual([]);
});

test('an organization is joined after it was left', () => {
  const left: Told = ['departure', 'tureen>', '2024'];
  expect(told(left, ['move', 'simmer>tureen', '2025-06'])).toEqual(['left-first /claims/1/date']);
  expect(told(left, ['move', 'simmer>tureen', '2025-06', { again: true }])).toEqual([]);
  expect(told(left, ['move', 'simmer>tureen', '2024-06'])).toEqual([]);
  expect(told(left, ['move', 'simmer>tureen'])).toEqual([]);
  expect(told(left, ['move', 'simmer>broth-lab', '2025-06'])).toEqual([]);
});

test('"about" is given the benefit of the doubt', () => {
  const joined: Told = ['move', 'simmer>tureen', '2025-06-20'];
  expect(told(['departure', 'tureen>', '2025-06-01'], joined)).toEqual(['left-first /claims/1/date']);
  expect(told(['departure', 'tureen>', '2025-06-01~'], joined)).toEqual([]);
  expect(told(['departure', 'tureen>', '2025-04~'], joined)).toEqual([]);
  expect(told(['departure', 'tureen>', '2024~'], joined)).toEqual([]);
  expect(told(['departure', 'tureen>', '2023~'], joined)).toEqual(['left-first /claims/1/date']);
});

test('an organization is left twice with no return between', () => {
  const first: Told = ['move', 'tureen>simmer', '2024-03'];
  const second: Told = ['move', 'tureen>stockpot', '2025-08'];
  expect(told(first, second)).toEqual(['left-twice /claims/1/from']);
  expect(told(first, ['move', 'simmer>tureen', '2025', { again: true }], second)).toEqual([]);
  expect(told(first, ['position', '>tureen', '2025', { ended: true }], second)).toEqual([]);
  expect(told(first, ['position', '>tureen', '2020', { ended: true }], second)).toEqual([
    'left-twice /claims/2/from',
  ]);
  expect(told(first, ['move', 'tureen>stockpot', '2024'])).toEqual([]);
  expect(told(first, ['move', 'tureen>stockpot'])).toEqual([]);
  expect(told(['departure', 'tureen>', '2024'], ['departure', 'tureen>', '2025'])).toEqual([
    'left-twice /claims/1/from',
  ]);
});

test('a departure comes before the move or founding it led to, and a founding before the departure', () => {
  expect(told(['departure', 'tureen>', '2024-03'], ['move', 'tureen>simmer', '2025'])).toEqual([]);
  expect(told(['departure', 'tureen>', '2024-03'], ['founding', 'tureen>stockpot', '2025'])).toEqual([]);
  expect(told(['founding', 'tureen>stockpot', '2024-03'], ['departure', 'tureen>', '2025'])).toEqual([]);
  expect(told(['founding', 'tureen>stockpot', '2024-03'], ['move', 'tureen>simmer', '2025'])).toEqual([
    'left-twice /claims/1/from',
  ]);
});

test('a position begins before the organization is joined', () => {
  const joined: Told = ['move', 'simmer>tureen', '2025-06'];
  expect(told(['position', '>tureen', '2024'], joined)).toEqual(['position-move /claims/0/date']);
  expect(told(['position', '>tureen', '2025'], joined)).toEqual([]);
  expect(told(['position', '>tureen'], joined)).toEqual([]);
  expect(
    told(['position', '>tureen', '2024'], ['move', 'simmer>tureen', '2025-06', { again: true }]),
  ).toEqual([]);
});

test('a position lasts after the organization is left', () => {
  const left: Told = ['move', 'tureen>simmer', '2025-06'];
  expect(told(['position', '>tureen', '2020'], left)).toEqual(['position-move /claims/0']);
  expect(told(['position', '>tureen', '2020', { ended: true }], left)).toEqual([]);
  expect(told(['position', '>tureen', '2020', { until: '2025-07-01' }], left)).toEqual([
    'position-move /claims/0',
  ]);
  expect(told(['position', '>tureen', '2020', { until: '2025-06-01' }], left)).toEqual([]);
  expect(told(['position', '>tureen', '2026'], left)).toEqual([]);
  expect(
    told(['position', '>tureen', '2020'], left, ['move', 'simmer>tureen', '2025-09', { again: true }]),
  ).toEqual([]);
});

test('what is disputed or withdrawn, and what groups did, proves no order', () => {
  const left: Told = ['departure', 'tureen>', '2024'];
  const joined = (more: Partial<Claim>): Told => ['move', 'simmer>tureen', '2025-06', more];
  expect(told(left, joined({ standing: 'disputed' }))).toEqual([]);
  expect(told(left, joined({ standing: 'withdrawn' }))).toEqual([]);
  const person = personId('simmer-quartet');
  expect(told(['departure', 'tureen>', '2024', { person }], joined({ person }))).toEqual([]);
});
