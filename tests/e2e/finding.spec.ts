// Places that the site does not carry are found in a worker, for a scope as for an opened file.
import { crowd } from '../fixtures/crowd';
import { disc, expect, marks, openMap, test } from './support';

test('a scope that is not shipped and an opened file of some size are settled in a worker', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await openMap(page);
  expect(workers).toEqual([]);
  await page
    .getByRole('group', { name: 'Part of the map' })
    .getByRole('button', { name: 'Whole field' })
    .click();
  await expect(disc(page, 'mistral-ai')).toBeVisible();
  expect(workers).toEqual([]);
  await page.goto('./?orgs=mistral-ai');
  await expect(disc(page, 'mistral-ai')).toBeVisible();
  await expect(disc(page, 'xai')).toHaveCount(0);
  expect(workers).toHaveLength(1);
  expect(workers[0]).toMatch(/\/assets\/settle-[^/]+\.js$/);
  await page.getByLabel('A dataset file').setInputFiles({
    name: 'crowd.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(crowd(400))),
  });
  await expect.poll(() => marks(page).count(), { timeout: 20_000 }).toBeGreaterThan(200);
  expect(workers).toHaveLength(2);
  // Back before the flows are there: what was asked for last is shown.
  await page.getByRole('button', { name: 'Flows' }).click();
  await page.goBack();
  await page.goBack();
  await expect(disc(page, 'mistral-ai')).toBeVisible();
  await expect(page.locator('.finding')).toBeEmpty();
});
