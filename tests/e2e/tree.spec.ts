// The accessibility tree of five tasks as golden texts; what a screen reader makes of it only a person can hear.
// One that changed is left beside the old one; UPDATE_TREES=1 keeps the new ones.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { small } from '../fixtures/small';
import { expect, openMap, test } from './support';

const FOLDER = join(import.meta.dirname, 'trees');

/** The small map: the shipped one changes with every correction. */
async function openSmall(page: Page, query = ''): Promise<void> {
  const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) });
  await page.route('**/data/ai-talent-war.json', (route) => route.fulfill(json(small())));
  await page.route('**/data/places*.json', (route) => route.fulfill(json([])));
  await openMap(page, query);
}

/** A part's tree; the words drawn inside an image are no part of it. */
async function treeOf(part: Locator): Promise<string> {
  const text = await part.ariaSnapshot();
  return `${text.replaceAll(/^( *- '?img ".*?"'?): .*$/gm, '$1')}\n`;
}

/** What is wrong with a tree, null if it is the golden one. */
async function fault(name: string, ...parts: Locator[]): Promise<string | null> {
  const [golden, changed] = [join(FOLDER, `${name}.txt`), join(FOLDER, `${name}-changed.txt`)];
  const tree = (await Promise.all(parts.map(treeOf))).join('');
  rmSync(changed, { force: true });
  if (process.env.UPDATE_TREES === '1') writeFileSync(golden, tree);
  if (existsSync(golden) && readFileSync(golden, 'utf8') === tree) return null;
  writeFileSync(changed, tree);
  return `${changed} differs from ${golden}`;
}

const receipts = (page: Page) => page.getByRole('complementary', { name: 'Receipts' });

test('the accessibility tree of the page as it opens, of a company, of a flow, of the list and of what is found', async ({
  page,
}) => {
  await openSmall(page);
  const faults = [await fault('load', page.getByRole('banner'), page.locator('.screen'))];
  await openSmall(page, 'pick=tureen');
  faults.push(await fault('company', receipts(page)));
  await openSmall(page, 'show=flows&bundle=move:tureen:ladleworks');
  faults.push(await fault('flow', receipts(page)));
  await page.getByRole('button', { name: 'List', exact: true }).click();
  faults.push(await fault('list', page.getByRole('region', { name: 'The map as a list' })));
  await page.keyboard.press('/');
  await page.keyboard.type('tureen');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('search').locator('[aria-live]')).not.toBeEmpty();
  faults.push(await fault('found', page.getByRole('search')));
  expect(faults.filter((one) => one !== null)).toEqual([]);
});
