// The claims behind what is picked: a node's own, a bundle's, a number's, newest first.
import { describe, expect, test } from 'vitest';
import { claimsOf, newestFirst } from '../../src/model/about';
import type { Subject } from '../../src/model/subject';
import { claimId, organizationId, personId } from '../fixtures/ids';
import { smallModel } from '../fixtures/shipped';

const model = smallModel();
const ids = (subject: Subject, within?: Parameters<typeof claimsOf>[2]) =>
  claimsOf(model, subject, within).map((claim) => claim.id as string);
const [TUREEN, LADLEWORKS] = [organizationId('tureen'), organizationId('ladleworks')];

describe('the claims', () => {
  test('of a node are all that name it, offers that it made and remarks too', () => {
    expect(ids({ kind: 'node', id: personId('petronella-bisque') })).toEqual([
      'bisque-on-rivals',
      'bisque-offer',
    ]);
    expect(ids({ kind: 'node', id: personId('casper-kettle') })).toContain('soup-for-an-engineer');
  });

  test('of a node are those in sight where that is asked', () => {
    const within = new Set([claimId('bisque-offer'), claimId('odette-to-broth-lab')]);
    expect(ids({ kind: 'node', id: TUREEN }, within)).toEqual(['odette-to-broth-lab', 'bisque-offer']);
  });

  test('of a bundle are those between its very ends, of its family, in its direction', () => {
    const bundle = (from: typeof TUREEN, to: typeof TUREEN, family: 'move' | 'offer') =>
      ids({ kind: 'bundle', from, to, family }).toSorted();
    expect(bundle(TUREEN, LADLEWORKS, 'offer')).toEqual(['bisque-offer', 'soup-for-an-engineer']);
    expect(bundle(TUREEN, LADLEWORKS, 'move')).toEqual(['tansy-to-ladleworks']);
    expect(bundle(LADLEWORKS, TUREEN, 'move')).toEqual([]);
  });

  test('of a line are that one claim', () => {
    expect(ids({ kind: 'claim', id: claimId('gideon-offer') })).toEqual(['gideon-offer']);
  });
});

test('newest stands first, and what has no date last', () => {
  const [first, second, third] = [...model.claims.values()];
  const dated = [
    { ...first!, date: '2025-06' },
    { ...second!, date: undefined },
    { ...third!, date: '2025-07-01' },
  ];
  expect(newestFirst(dated).map((claim) => claim.date)).toEqual(['2025-07-01', '2025-06', undefined]);
  expect(newestFirst(dated.toReversed()).map((claim) => claim.date)).toEqual([
    '2025-07-01',
    '2025-06',
    undefined,
  ]);
});
