// The model through a lens: which claims are laid out, and which nodes come with them.
import { describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../src/dataset/dataset';
import { buildNetwork, claimsInScope } from '../../src/model/network';
import type { Scope } from '../../src/model/subject';
import { shipped, smallModel } from '../fixtures/shipped';
import { claimId, organizationId, personId } from '../fixtures/ids';

const idsIn = (scope: Scope, change?: (dataset: Dataset) => Dataset) =>
  claimsInScope(smallModel(change), scope).map((claim) => claim.id as string);
const dates = (from: string, to: string): Scope => ({ dates: { from, to } });
const changed =
  (id: string, change: Partial<Claim>) =>
  (dataset: Dataset): Dataset => ({
    ...dataset,
    claims: dataset.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
  });
const WHOLE = [
  'bisque-offer',
  'crouton-to-broth-lab',
  'gideon-at-university',
  'kettle-heads-ladleworks',
  'marigold-founds-stockpot',
  'odette-to-broth-lab',
  'simmer-quartet-to-tureen',
  'soup-for-an-engineer',
  'tansy-to-ladleworks',
  'wilfred-leaves-tureen',
  'wilfred-returns-to-tureen',
];

describe('the whole field', () => {
  test('holds every claim but the withdrawn ones and the remarks, sorted', () => {
    expect(idsIn({})).toEqual(WHOLE);
  });

  test('leaves out an accepted offer whose move is there, and keeps one whose move is not', () => {
    expect(idsIn({}, changed('bisque-offer', { outcome: 'accepted' }))).toContain('bisque-offer');
    const joined = changed('bisque-offer', {
      outcome: 'accepted',
      person: personId('odette-minestrone'),
      to: organizationId('broth-lab'),
    });
    expect(idsIn({}, joined)).not.toContain('bisque-offer');
    expect(idsIn({ pinned: [claimId('bisque-offer')] }, joined)).not.toContain('bisque-offer');
    const declined = changed('bisque-offer', {
      outcome: 'declined',
      person: personId('odette-minestrone'),
      to: organizationId('broth-lab'),
    });
    expect(idsIn({}, declined)).toContain('bisque-offer');
  });
});

describe('a range of dates', () => {
  test('holds what may have happened in it, both ends included', () => {
    const june = idsIn(dates('2025-06', '2025-06'));
    expect(june).toContain('odette-to-broth-lab');
    expect(june).toContain('crouton-to-broth-lab');
    expect(june).not.toContain('tansy-to-ladleworks');
    expect(idsIn(dates('2025-06-24', '2025-06-24'))).toContain('odette-to-broth-lab');
    expect(idsIn(dates('2025-06-25', '2025-06-30'))).not.toContain('odette-to-broth-lab');
  });

  test('holds a claim of which only the year is known', () => {
    expect(idsIn(dates('2025-11', '2025-12'))).toContain('soup-for-an-engineer');
    expect(idsIn(dates('2024-01', '2024-02'))).toContain('wilfred-leaves-tureen');
  });

  test('leaves out a move without a date, and keeps a position without one', () => {
    expect(idsIn(dates('2000', '2099'), changed('odette-to-broth-lab', { date: undefined }))).not.toContain(
      'odette-to-broth-lab',
    );
    expect(idsIn(dates('1999', '1999'), changed('kettle-heads-ladleworks', { date: undefined }))).toEqual([
      'kettle-heads-ladleworks',
    ]);
  });

  test('holds a position while it lasts, and none that ended nobody knows when', () => {
    expect(idsIn(dates('2003', '2003'))).not.toContain('kettle-heads-ladleworks');
    expect(idsIn(dates('2030', '2030'))).toEqual(['kettle-heads-ladleworks']);
    expect(idsIn(dates('2024-06', '2024-12'))).toContain('gideon-at-university');
    expect(idsIn(dates('2024-07', '2024-12'))).not.toContain('gideon-at-university');
    expect(idsIn(dates('2020', '2020'), changed('gideon-at-university', { until: undefined }))).not.toContain(
      'gideon-at-university',
    );
  });
});

describe('a choice of organizations', () => {
  test('holds the claims that have one of them at an end', () => {
    expect(idsIn({ organizations: [organizationId('stockpot')] })).toEqual(['marigold-founds-stockpot']);
    expect(idsIn({ organizations: [organizationId('simmer'), organizationId('stockpot')] })).toEqual([
      'marigold-founds-stockpot',
      'simmer-quartet-to-tureen',
    ]);
  });

  test('by their number of lines leaves out claims with a rare organization at either end', () => {
    const atLeast3 = idsIn({ atLeast: 3 });
    expect(atLeast3).toEqual([
      'bisque-offer',
      'crouton-to-broth-lab',
      'kettle-heads-ladleworks',
      'odette-to-broth-lab',
      'soup-for-an-engineer',
      'tansy-to-ladleworks',
      'wilfred-leaves-tureen',
    ]);
    expect(idsIn({ atLeast: 4 })).not.toContain('odette-to-broth-lab');
  });

  test('counts no position as a line', () => {
    expect(idsIn({ atLeast: 1 })).not.toContain('kettle-heads-nothing');
    const only = idsIn({ atLeast: 1, organizations: [organizationId('university-of-nowhere')] });
    expect(only).toEqual(['gideon-at-university', 'wilfred-returns-to-tureen']);
    const lonely = (dataset: Dataset): Dataset => ({
      ...dataset,
      claims: dataset.claims.filter((claim) => claim.id !== 'wilfred-returns-to-tureen'),
    });
    expect(idsIn({ atLeast: 1 }, lonely)).not.toContain('gideon-at-university');
  });

  test('counts within the rest of the scope', () => {
    expect(idsIn({ atLeast: 3, ...dates('2025-06', '2025-06') })).not.toContain('odette-to-broth-lab');
  });
});

describe('a pinned claim', () => {
  const pinned = [claimId('simmer-quartet-to-tureen')];

  test('stays although dates, organizations or numbers leave it out', () => {
    for (const scope of [
      dates('2001', '2001'),
      { organizations: [organizationId('stockpot')] },
      { atLeast: 99 },
    ])
      expect(idsIn({ ...scope, pinned })).toContain('simmer-quartet-to-tureen');
  });

  test('that was withdrawn, or is a remark, is no line all the same', () => {
    expect(idsIn({ pinned: [claimId('gideon-offer'), claimId('bisque-on-rivals')] })).toEqual(WHOLE);
  });
});

describe('the nodes of a network', () => {
  const network = buildNetwork(smallModel(), { show: 'people', scope: {} });
  const node = (id: string) => network.nodes.find((one) => one.id === id);

  test('are those at its lines and no others, sorted by id', () => {
    const ids = network.nodes.map((one) => one.id as string);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toContain('casper-kettle');
    const before = buildNetwork(smallModel(), { show: 'people', scope: dates('2024', '2024') });
    expect(before.nodes.map((one) => one.id)).not.toContain('odette-minestrone');
  });

  test('weigh an organization by moves in and out, and a person by claims', () => {
    expect(node('tureen')!.weight).toBe(6);
    expect(node('ladleworks')!.weight).toBe(1);
    expect(node('wilfred-dumpling')!.weight).toBe(2);
    expect(node('casper-kettle')!.weight).toBe(1);
  });

  test('know the nearest parent that is in the network too', () => {
    expect(node('broth-lab')!.parent).toBe('ladleworks');
    expect(node('ladleworks')!.parent).toBeNull();
    const alone = buildNetwork(smallModel(), {
      show: 'people',
      scope: { pinned: [claimId('odette-to-broth-lab')], atLeast: 99 },
    });
    expect(alone.nodes.find((one) => one.id === 'broth-lab')!.parent).toBeNull();
    const between = smallModel((dataset) => ({
      ...dataset,
      organizations: [
        ...dataset.organizations.map((one) =>
          one.id === 'broth-lab' ? { ...one, parent: { id: organizationId('kitchen') } } : one,
        ),
        {
          id: organizationId('kitchen'),
          name: 'Kitchen',
          kind: 'lab',
          parent: { id: organizationId('ladleworks') },
        },
      ],
    }));
    const skipping = buildNetwork(between, { show: 'people', scope: {} });
    expect(skipping.nodes.find((one) => one.id === 'broth-lab')!.parent).toBe('ladleworks');
  });
});

describe('flows', () => {
  const flows = buildNetwork(smallModel(), { show: 'flows', scope: {} });

  test('bundle the claims between two organizations, moves and offers apart, both ways apart', () => {
    const bundle = (id: string) => flows.links.find((link) => link.id === id)?.claims;
    expect(bundle('move:tureen:broth-lab')).toEqual(
      ['crouton-to-broth-lab', 'odette-to-broth-lab'].toSorted(byDate),
    );
    expect(bundle('move:tureen:ladleworks')).toEqual(['tansy-to-ladleworks']);
    expect(bundle('offer:tureen:ladleworks')).toHaveLength(2);
    expect(bundle('move:broth-lab:stockpot')).toEqual(['marigold-founds-stockpot']);
  });

  test('show no people', () => {
    expect(flows.nodes.every((node) => node.kind === 'organization')).toBe(true);
    expect(flows.links.every((link) => link.person === null)).toBe(true);
  });

  /** The day comes before its month. */
  function byDate(a: string, b: string) {
    return a === 'odette-to-broth-lab' ? 1 : b === 'odette-to-broth-lab' ? -1 : 0;
  }
});

test('links are ranked by date, earliest first', () => {
  const { links } = buildNetwork(shipped(), { show: 'people', scope: {} });
  const model = shipped();
  const dated = links
    .toSorted((a, b) => a.rank - b.rank)
    .map((link) => model.claims.get(link.claims[0]!)!.date);
  const years = dated.filter((date) => date !== undefined).map((date) => date.slice(0, 4));
  expect(years).toEqual(years.toSorted());
  expect(new Set(links.map((link) => link.rank)).size).toBe(links.length);
  expect(dated.slice(years.length).every((date) => date === undefined)).toBe(true);
});
