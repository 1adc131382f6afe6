// Two clocks and the map's own account of itself: looking back to a day, the figures of evidence, corrections.
import type { Page } from '@playwright/test';
import { expect, openMap, placesOf, axeFaults, test } from './support';

/** Reported in December 2025; disputed by pages of April and May 2026. */
const CLAIM = 'xiao-hong-manus-to-meta';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Receipts' });
const openSheet = async (page: Page) => {
  await page.getByRole('button', { name: /^\d+ of \d+ lines have a quote checked word for word$/ }).click();
  return page.getByRole('dialog', { name: 'How well this map is evidenced' });
};

test('before a dispute the receipt stands as it stood, and says since when it is disputed', async ({
  page,
}) => {
  await openMap(page, `asof=2026-01-15&claim=${CLAIM}`);
  const receipt = panel(page).getByRole('article');
  await expect(receipt.getByText('since disputed, 27 April 2026')).toBeVisible();
  await expect(receipt).not.toContainText('Disputed:');
  await expect(receipt.getByRole('region', { name: 'Against' })).toHaveCount(0);
  await expect(receipt).toContainText('by 30 December 2025');
});

test('after it both sides stand, and nothing is since', async ({ page }) => {
  await openMap(page, `asof=2026-05-02&claim=${CLAIM}`);
  const receipt = panel(page).getByRole('article');
  await expect(receipt).toContainText('Disputed:');
  await expect(receipt.getByRole('region', { name: 'Against' })).toBeVisible();
  await expect(receipt).not.toContainText('since disputed');
});

test('a claim that no dated source had told by then says so, and shows its receipt as of today', async ({
  page,
}) => {
  await openMap(page, 'asof=2025-06-20&claim=altman-claim-100m-signing-bonuses');
  await expect(panel(page).getByRole('article')).toHaveCount(0);
  await expect(panel(page)).toContainText('By 20 June 2025 no dated source of this map had told this.');
  await page.getByRole('button', { name: 'Show the receipt as of today' }).click();
  await expect(page).toHaveURL(/\?claim=altman-claim-100m-signing-bonuses$/);
  await expect(panel(page).getByRole('article')).toContainText('Disputed:');
});

test('the day is set by hand, stands in the address, reopens, moves nothing, and Back leaves it', async ({
  page,
  context,
}) => {
  await openMap(page);
  const before = await placesOf(page);
  await page.getByRole('button', { name: 'As of today' }).click();
  await page.getByRole('region', { name: 'As known on' }).getByLabel('As known on').fill('2025-07-10');
  await page.getByRole('button', { name: 'Show that day' }).click();
  await expect(page).toHaveURL(/\?asof=2025-07-10$/);
  await expect(page.getByText('As these sources had said by 10 July 2025')).toBeVisible();
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByText('As these sources had said by 10 July 2025')).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/asof/);
  await page.goForward();
  await page.getByRole('button', { name: 'Return to today' }).click();
  await expect(page).not.toHaveURL(/asof/);
  await expect.poll(() => placesOf(page)).toEqual(before);
});

test('every figure opens its list, weakest first, and a row leads to its receipt', async ({ page }) => {
  test.slow();
  await openMap(page);
  const sheet = await openSheet(page);
  const figures = sheet.getByRole('listitem').filter({ has: page.locator('details') });
  await expect(figures).toHaveCount(6);
  for (const figure of await figures.all()) {
    const says = await figure.locator('summary').innerText();
    await figure.locator('summary').click();
    await expect(figure.locator('button')).toHaveCount(Number(/(\d+) of \d+/.exec(says)![1]));
    await figure.locator('summary').click();
  }
  await figures.last().locator('summary').click();
  await figures
    .last()
    .getByRole('button', { name: /Andrew Tulloch/ })
    .click();
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(/claim=andrew-tulloch-meta-offer/);
  await expect(panel(page).getByRole('article')).toContainText('Tulloch');
});

test('the corrections are two clicks away, with how to send one', async ({ page }) => {
  await openMap(page);
  const sheet = await openSheet(page);
  await sheet.getByRole('button', { name: /None so far|corrections?$/ }).click();
  const list = page.getByRole('dialog', { name: 'Corrections' });
  await expect(list).toContainText('Report an error');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

test('what a check proves and does not is told by keyboard', async ({ page }) => {
  await openMap(page, 'pick=shengjia-zhao');
  const status = panel(page)
    .getByText(/^found word for word/)
    .first();
  await status.focus();
  await page.keyboard.press('Enter');
  await expect(
    panel(page)
      .getByText(/It does not say that what they say is true/)
      .first(),
  ).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in the sheet, its lists and the map looked back to', async ({ page }) => {
      // Axe runs three times over the whole page.
      test.slow();
      await openMap(page, `asof=2026-01-15&claim=${CLAIM}`);
      expect(await axeFaults(page)).toEqual([]);
      const sheet = await openSheet(page);
      await sheet.locator('summary').first().click();
      expect(await axeFaults(page)).toEqual([]);
      await sheet.getByRole('button', { name: /None so far|corrections?$/ }).click();
      expect(await axeFaults(page)).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('the sheet is under the headline and in the menu', async ({ page }) => {
    await openMap(page);
    const sheet = await openSheet(page);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'How well this map is evidenced' }).click();
    await expect(sheet).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
