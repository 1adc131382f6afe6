// Evidence taken away: the footnote, the bibliography, the dossier, the table, and the way to the words themselves.
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, openMap, axeFaults, test } from './support';

const SOUP = 'claim=zuckerberg-soup-approach';
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Receipts' });

/** The clipboard's flavors, read back as another program would. */
function clipboardOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavors = item!.types.map(
      async (type) => [type, await (await item!.getType(type)).text()] as const,
    );
    return Object.fromEntries(await Promise.all(flavors));
  });
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync((await (await download).path())!, 'utf8');
}

test.describe('with a clipboard', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('the footnote is there as text and as HTML', async ({ page }) => {
    await openMap(page, SOUP);
    await panelOf(page).getByRole('button', { name: 'Copy as footnote' }).click();
    await expect(panelOf(page).getByText('Copied')).toBeVisible();
    const flavors = await clipboardOf(page);
    expect(flavors['text/plain']).toContain('found word for word in our copy of 22 November 2026');
    expect(flavors['text/plain']).toMatch(/\?claim=zuckerberg-soup-approach$/);
    expect(flavors['text/html']).toMatch(/<cite>.*soup.*<\/p>/s);
    expect(flavors['text/html']).toContain('<a href="https://wildinwest.com/#:~:text=');
    expect(flavors['text/html']).not.toMatch(/<script|onerror/);
  });

  test('the footnote of what is disputed says so first, and what speaks against it', async ({ page }) => {
    await openMap(page, 'claim=altman-claim-100m-signing-bonuses');
    await panelOf(page).getByRole('button', { name: 'Copy as footnote' }).click();
    await expect(panelOf(page).getByText('Copied')).toBeVisible();
    const { 'text/plain': text } = await clipboardOf(page);
    expect(text).toMatch(/^Disputed: Sam Altman/);
    expect(text).toMatch(/\nAgainst: /);
  });

  test('the sources are there for a bibliography, by keyboard alone', async ({ page }) => {
    await openMap(page, SOUP);
    const cite = panelOf(page).locator('summary', { hasText: 'Cite' });
    await cite.focus();
    await page.keyboard.press('Enter');
    await expect(panelOf(page).getByRole('button', { name: 'Copy BibTeX' })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panelOf(page).getByText('Copied')).toBeVisible();
    expect((await clipboardOf(page))['text/plain']).toMatch(/^@article\{[a-z0-9-]+,\n {2}title = \{\{/);
    await panelOf(page).getByRole('button', { name: 'Copy CSL-JSON' }).click();
    await expect.poll(async () => (await clipboardOf(page))['text/plain']).toMatch(/^\[\n {2}\{\n {4}"id":/);
  });

  test('the link opens the same receipt', async ({ page, context }) => {
    await openMap(page, SOUP);
    await panelOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(panelOf(page).getByText('Copied')).toBeVisible();
    const fresh = await context.newPage();
    await fresh.goto((await clipboardOf(page))['text/plain']!);
    await expect(panelOf(fresh).getByRole('article').first()).toContainText(/soup/);
  });
});

test('where the browser refuses, the text is there and selected', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  );
  await openMap(page, SOUP);
  await panelOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(panelOf(page).getByRole('textbox', { name: 'Text to copy' })).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/\?claim=zuckerberg-soup-approach$/);
});

test('the dossier of a person holds the quote and the sources, each once', async ({ page }) => {
  await openMap(page, 'pick=shengjia-zhao');
  const download = page.waitForEvent('download');
  await panelOf(page).getByRole('button', { name: 'Download dossier' }).click();
  expect((await download).suggestedFilename()).toBe('the-ai-talent-war-shengjia-zhao.md');
  const text = await textOf(download);
  expect(text).toMatch(/^# Shengjia Zhao\n/);
  expect(text).toMatch(/^> “.*Zhao.*”\n\n— .* \[\d+\]$/m);
  const listed = [...text.matchAll(/^\[(\d+)\] /gm)].map((found) => Number(found[1]));
  expect(listed.length).toBeGreaterThan(3);
  expect(listed).toEqual(listed.map((_, at) => at + 1));
});

test('the claims in sight are a CSV file that begins as Excel wants it', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Claims as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('the-ai-talent-war.csv');
  const text = await textOf(download);
  expect(text).toMatch(/^\ufeffclaim,kind,standing,person,from,to,date,/);
  expect(text.split('\r\n').length).toBeGreaterThan(50);
});

test('“read it there” leads to the words of the quote', async ({ page }) => {
  await openMap(page, SOUP);
  const quoted = panelOf(page).locator('.evidence.quote').getByRole('link', { name: 'read it there' });
  await expect(quoted.first()).toHaveAttribute('href', /^https:\/\/wildinwest\.com\/#:~:text=/);
  const ours = panelOf(page).locator('.evidence.paraphrase a', { hasText: 'read it there' });
  await expect(ours.first()).toHaveAttribute('href', /^https?:\/\/[^#]+$/);
});

test('the table of accounts is read by its heads', async ({ page }) => {
  await openMap(page, 'claim=shengjia-zhao-openai-return-offer');
  const two = panelOf(page).getByRole('table');
  await expect(two.getByRole('columnheader').nth(1)).toHaveText(/\S/);
  await expect(two.getByRole('columnheader')).toHaveCount(3);
  await expect(two.getByRole('rowheader').first()).toHaveText(/\S/);
  await page.goto(`./?${SOUP}`);
  const many = panelOf(page).getByRole('table');
  await expect(many).toHaveAccessibleName('Where the accounts differ');
  for (const name of ['Unsigned page', 'wildinwest.com'])
    await expect(many.getByRole('rowheader', { name }).first()).toBeVisible();
});

test('an error is reported with the claim and the version of the dataset', async ({ page }) => {
  await openMap(page, SOUP);
  await expect(panelOf(page).getByRole('link', { name: 'Report an error' })).toHaveAttribute(
    'href',
    /^mailto:[^?]+\?subject=Error%20in%20zuckerberg-soup-approach%2C%20dataset%20of%20\d{4}-\d{2}-\d{2}$/,
  );
});

test('an embed offers the link and the report, and nothing that it cannot do', async ({ page }) => {
  await page.goto(`./embed.html?${SOUP}`);
  const actions = page.locator('.receipt-actions:visible').first();
  await expect(actions.getByRole('link', { name: 'Link to this claim' })).toBeVisible();
  await expect(actions.getByRole('button')).toHaveCount(0);
  await expect(actions.locator('details')).toHaveCount(0);
});

for (const [name, width] of [
  ['beside the picture', 1280],
  ['on a phone', 390],
] as const) {
  test(`every action is big enough and named ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openMap(page, SOUP);
    await panelOf(page).locator('summary', { hasText: 'Cite' }).click();
    await expect(panelOf(page).getByRole('button', { name: 'Copy BibTeX' })).toBeVisible();
    for (const target of await panelOf(page).locator('.receipt-actions :is(a, button, summary)').all()) {
      const box = (await target.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.width).toBeGreaterThanOrEqual(24);
    }
    expect(await axeFaults(page)).toEqual([]);
  });
}
