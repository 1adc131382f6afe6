// The facts, indexed: sorted by id whatever the file's order, each claim found from every node that it names.
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { buildModel, nameOf, nodesOf, sameFamily } from '../../src/model/model';
import { claimId, organizationId, personId } from '../fixtures/ids';
import { smallModel } from '../fixtures/shipped';
import { shuffled } from '../fixtures/shuffled';
import { small } from '../fixtures/small';

const model = smallModel();

test('every index is in the order of ids, whatever the order of the file', () => {
  const other = buildModel(shuffled(small(), 3));
  for (const index of ['people', 'organizations', 'sources', 'claims'] as const) {
    const ids = [...other[index].keys()].map(String);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(ids).toEqual([...model[index].keys()]);
  }
  expect(other.claimsAbout).toEqual(model.claimsAbout);
});

test('a claim is found from its person, both its ends, and whoever asked', () => {
  for (const id of ['petronella-bisque', 'casper-kettle', 'tureen', 'ladleworks'])
    expect(model.claimsAbout.get(personId(id))).toContain('bisque-offer');
  expect(model.claimsAbout.get(personId('odette-minestrone'))).toEqual(['odette-to-broth-lab']);
});

test('a node that a claim names twice is named once', () => {
  const claim = model.claims.get(claimId('bisque-offer'))!;
  expect(nodesOf({ ...claim, by: claim.person })).toEqual(['petronella-bisque', 'tureen', 'ladleworks']);
});

test('a family is a parent with all below it, however deep', () => {
  const deep = smallModel((dataset: Dataset) => ({
    ...dataset,
    organizations: dataset.organizations.map((one) =>
      one.id === 'stockpot' ? { ...one, parent: { id: organizationId('broth-lab') } } : one,
    ),
  }));
  expect(deep.familyHead.get(organizationId('stockpot'))).toBe('ladleworks');
  expect(sameFamily(deep, organizationId('stockpot'), organizationId('ladleworks'))).toBe(true);
  expect(sameFamily(deep, organizationId('stockpot'), organizationId('tureen'))).toBe(false);
  expect(sameFamily(model, organizationId('stockpot'), organizationId('ladleworks'))).toBe(false);
});

test('the first view of the file opens', () => {
  expect(model.opening.id).toBe('opening');
});

test('somebody unknown is called by the id', () => {
  expect(nameOf(model, personId('nobody'))).toBe('nobody');
});
