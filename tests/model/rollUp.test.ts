// Labs rolled up into their parents: by the family of the day, and with what happens inside one kept.
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { claimsOf } from '../../src/model/about';
import { headAt } from '../../src/model/model';
import { buildNetwork, claimsInScope } from '../../src/model/network';
import { type Subject, subjectId } from '../../src/model/subject';
import { claimId, organizationId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';

const [TUREEN, LADLEWORKS] = [organizationId('tureen'), organizationId('ladleworks')];
const rolled = (show: 'people' | 'flows', change?: (dataset: Dataset) => Dataset) =>
  buildNetwork(smallModel(change), { show, scope: {}, rolled: true });
/** One more move, from the company to its own lab. */
const withInside = (dataset: Dataset): Dataset => ({
  ...dataset,
  claims: [
    ...dataset.claims,
    { ...dataset.claims[0]!, id: claimId('odette-inside'), from: LADLEWORKS, date: '2025-07' },
  ],
});
/** The lab was bought in July, a month after the moves to it. */
const boughtLater = (dataset: Dataset): Dataset => ({
  ...dataset,
  organizations: dataset.organizations.map((one) =>
    one.id === 'broth-lab' ? { ...one, founded: '2020', parent: { id: LADLEWORKS, since: '2025-07' } } : one,
  ),
});

describe('a rolled-up network', () => {
  test('has heads for nodes, none inside another, and their links between them', () => {
    const { nodes, links, rolled: isRolled } = rolled('people');
    expect(isRolled).toBe(true);
    expect(nodes.map(({ id }) => id as string)).not.toContain('broth-lab');
    expect(nodes.every(({ parent }) => parent === null)).toBe(true);
    expect(links.find(({ id }) => id === 'odette-to-broth-lab')).toMatchObject({
      from: 'tureen',
      to: 'ladleworks',
    });
  });

  test('holds every claim that is there with labs apart', () => {
    for (const show of ['people', 'flows'] as const)
      expect(buildNetwork(shipped(), { show, scope: {}, rolled: true }).claims).toEqual(
        buildNetwork(shipped(), { show, scope: {} }).claims,
      );
  });

  test('goes by the family of the day', () => {
    const { nodes, links } = rolled('people', boughtLater);
    expect(nodes.map(({ id }) => id as string)).toContain('broth-lab');
    expect(links.find(({ id }) => id === 'odette-to-broth-lab')!.to).toBe('broth-lab');
    expect(links.find(({ id }) => id === 'marigold-founds-stockpot')!.from).toBe('ladleworks');
  });

  test('keeps a move inside one family, which counts once', () => {
    const weight = (network: ReturnType<typeof rolled>) =>
      network.nodes.find(({ id }) => id === LADLEWORKS)!.weight;
    const people = rolled('people', withInside);
    expect(people.links.find(({ id }) => id === 'odette-inside')).toMatchObject({
      from: 'ladleworks',
      to: 'ladleworks',
    });
    expect(weight(people)).toBe(weight(rolled('people')) + 1);
    const flows = rolled('flows', withInside);
    expect(flows.links.find(({ id }) => id === 'move:ladleworks:ladleworks:rolled')!.claims).toEqual([
      'odette-inside',
    ]);
  });

  test('takes an organization that a scope names, or counts, for its whole family', () => {
    const ids = (isRolled: boolean) =>
      claimsInScope(smallModel(), { organizations: [LADLEWORKS] }, isRolled).map(({ id }) => id as string);
    expect(ids(false)).not.toContain('odette-to-broth-lab');
    expect(ids(true)).toContain('odette-to-broth-lab');
    const enough = (isRolled: boolean) => claimsInScope(smallModel(), { atLeast: 6 }, isRolled).length;
    expect(enough(true)).toBeGreaterThan(enough(false));
  });
});

describe('a rolled-up bundle', () => {
  const bundles = (model = shipped()) =>
    buildNetwork(model, { show: 'flows', scope: {}, rolled: true }).links.map((link) => ({
      link,
      subject: {
        kind: 'bundle',
        from: link.from!,
        to: link.to!,
        family: link.family,
        rolled: true,
      } as Subject,
    }));

  test('is named so, and has the claims of its line', () => {
    expect(bundles().length).toBeGreaterThan(20);
    const within = buildNetwork(shipped(), { show: 'flows', scope: {} }).claims;
    for (const { link, subject } of bundles()) {
      expect(subjectId(subject)).toBe(link.id);
      expect(new Set(claimsOf(shipped(), subject, within).map(({ id }) => id))).toEqual(new Set(link.claims));
    }
  });

  test('holds the claims whose heads on their date are its ends', () => {
    const model = shipped();
    for (const { link } of bundles())
      for (const claim of link.claims.map((id) => model.claims.get(id)!)) {
        expect(headAt(model, claim.from!, claim.date)).toBe(link.from);
        expect(headAt(model, claim.to!, claim.date)).toBe(link.to);
      }
  });
});

test('a company’s own claims are its family’s where labs are rolled up', () => {
  const subject: Subject = { kind: 'node', id: LADLEWORKS };
  const ids = (isRolled: boolean, change?: (dataset: Dataset) => Dataset) =>
    claimsOf(smallModel(change), subject, undefined, isRolled).map(({ id }) => id as string);
  expect(ids(false)).not.toContain('odette-to-broth-lab');
  expect(ids(true)).toContain('odette-to-broth-lab');
  expect(ids(true)).toContain('bisque-on-rivals');
  expect(ids(true, boughtLater)).not.toContain('odette-to-broth-lab');
  expect(claimsOf(smallModel(), { kind: 'node', id: TUREEN }, undefined, true)).toEqual(
    claimsOf(smallModel(), { kind: 'node', id: TUREEN }),
  );
});
