// The list as a table in a real browser: copied by hand and by button, found though closed, printed, and read on a phone.
import type { Page } from '@playwright/test';
import { field } from '../fixtures/field';
import { expect, openMap, axeFaults, layer, test } from './support';

async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: /^\d+ claims, newest first$/ })).toBeVisible();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('rows are copied with tabs between their cells, by hand as by the button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await openTable(page);
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll('.claims tbody tr')];
    getSelection()!.setBaseAndExtent(rows[0]!, 0, rows[2]!, rows[2]!.childNodes.length);
  });
  await page.keyboard.press('Control+c');
  const lines = (await clipboard(page)).trim().split('\n');
  expect(lines.map((line) => line.split('\t').length)).toEqual([7, 7, 7]);
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const [heads, row] = (await clipboard(page)).split('\n').map((line) => line.split('\t'));
  expect(heads).toEqual(['Claim', 'Person', 'From', 'To', 'Date', 'Grounds', 'First words']);
  expect(row!.slice(0, 5)).toEqual(lines[0]!.split('\t').slice(0, 5));
});

test('the kind of a claim opens its receipt beside the table, and the row stays in sight', async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole('button', { name: 'List' }).click();
  await openTable(page);
  const link = page
    .locator('.claims')
    .getByRole('link', { name: /^Move: / })
    .nth(9);
  const name = await link.getAttribute('aria-label');
  await link.click();
  await expect(page.getByRole('complementary', { name: 'Receipts' }).getByRole('article')).toBeVisible();
  const row = page.locator('.claims tr[aria-current]');
  await expect(row.getByRole('link', { name: name! })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

test('on a phone rows are blocks, and still a table', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openMap(page);
  await openTable(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const table = page.getByRole('table', { name: / claims, newest first$/ });
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  const row = table.getByRole('row').nth(1);
  await expect(row.getByRole('rowheader')).toBeVisible();
  await expect(row.getByRole('cell')).not.toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
});

test('words in a closed part of a long table are found, and the part opens', async ({ page }) => {
  const dataset = field(600);
  const far = dataset.claims.toSorted((a, b) => (a.date! < b.date! ? -1 : 1))[0]!;
  const person = dataset.people.find(({ id }) => id === far.person)!.name;
  await page.route('**/data/ai-talent-war.json', (route) => route.fulfill({ json: dataset }));
  await page.route('**/data/places.json', (route) => route.fulfill({ json: [] }));
  await openMap(page);
  await page.getByRole('button', { name: 'Table' }).click();
  const part = page.locator('.table-fold').last();
  await expect(part).toContainText(person);
  await expect(part).not.toHaveAttribute('open');
  // A link to words opens what is closed by the same rule as the browser's own search.
  await page.evaluate((words) => {
    const link = document.createElement('a');
    link.href = `#:~:text=${encodeURIComponent(words)}`;
    link.textContent = 'find';
    document.querySelector('.list-head')!.append(link);
  }, person);
  await page.getByRole('link', { name: 'find', exact: true }).click();
  await expect(
    page.locator('.table-fold[open]').getByRole('rowheader', { name: person }).first(),
  ).toBeVisible();
});

test('paper has the whole table in black on white, its heads repeated, and the picture in light', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMap(page);
  const ink = layer(page, 'names').locator('text').first();
  const onScreen = await ink.getAttribute('fill');
  await openTable(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const styles = await page.locator('.claims').evaluate((table) => ({
    rows: table.querySelectorAll('tbody tr').length,
    heads: getComputedStyle(table.querySelector('thead')!).display,
    row: getComputedStyle(table.querySelector('tbody tr')!).display,
    ink: getComputedStyle(table).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(await ink.getAttribute('fill')).not.toBe(onScreen);
  expect(styles.rows).toBeGreaterThan(100);
  expect(styles).toMatchObject({
    heads: 'table-header-group',
    row: 'table-row',
    ink: 'rgb(0, 0, 0)',
    paper: 'rgb(255, 255, 255)',
  });
});

test('the list stands in the address: a link opens it, and Back leads to the picture', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page).toHaveURL(/\?list=table$/);
  await page.reload();
  await expect(page.getByRole('table', { name: /claims, newest first/ })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByLabel('Address of this view')).toHaveValue(/\?list=table$/);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'People', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('img', { name: /Between May and December 2025/ })).toBeVisible();
});
