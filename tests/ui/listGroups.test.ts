// What is listed under a company is what is told of it: nothing is lost, nothing stands twice.
import { expect, it } from 'vitest';
import { claimsTold } from '../../src/model/about';
import { buildModel } from '../../src/model/model';
import { partsAbout } from '../../src/ui/listGroups';
import { shippedDataset } from '../fixtures/shipped';
import { small } from '../fixtures/small';

it.each([
  { name: 'the small map', dataset: small() },
  { name: 'the shipped map', dataset: shippedDataset() },
])('parts hold all that is told of each company, once, labs apart or rolled up: $name', ({ dataset }) => {
  const model = buildModel(dataset);
  const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id).toSorted();
  for (const rolled of [false, true])
    for (const id of model.organizations.keys()) {
      const told = claimsTold(model, id, rolled);
      const parts = partsAbout(model, id, told, rolled);
      expect(ids(parts.flatMap(({ claims }) => claims)), `${id}, rolled: ${rolled}`).toEqual(ids(told));
    }
});
