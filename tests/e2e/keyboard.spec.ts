// Without a mouse: the skip link, the list, and the picture as one composite.
import { expect, openMap, test } from './support';

test('the first tab stop goes to the list', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Read as list' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'The map as a list' })).toBeFocused();
});

test('from load to a quote and on to its source with the keyboard alone', async ({ page }) => {
  await openMap(page);
  const map = page.getByRole('application', { name: /arrow keys/ });
  const receipts = page.getByRole('complementary', { name: 'Receipts' });
  await page.keyboard.press('F6');
  await expect(map).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pick=/);
  await expect(receipts.getByRole('article').first()).toBeVisible();
  await expect(map).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(receipts.getByRole('button', { name: 'Close' })).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('100 million signing');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await expect(receipts).toBeFocused();
  const quote = receipts.locator('.evidence:has(blockquote):has(a[href^="https"])').first();
  await expect(quote.locator('blockquote')).toBeVisible();
  const source = quote.getByRole('link', { name: /^read it there/ });
  const isThere = () => source.evaluate((link) => link === document.activeElement);
  for (let stops = 0; stops < 25 && !(await isThere()); stops++) await page.keyboard.press('Tab');
  await expect(source).toBeFocused();
  await expect(source).toHaveAttribute('href', /^https:/);

  await page.keyboard.press('Escape');
  await expect(receipts.getByRole('button', { name: 'Close' })).toHaveCount(0);
  await expect(map).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page).toHaveURL(/claim=/);
});

test('plus, minus and 0 zoom', async ({ page }) => {
  await openMap(page);
  await page.getByRole('application', { name: /arrow keys/ }).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/at=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/at=/);
});

test('moving in the list lights the picture', async ({ page }) => {
  await openMap(page);
  const entry = page.getByRole('region', { name: 'The map as a list' }).locator('summary').first();
  await entry.focus();
  await expect(page.locator('[data-stage] [data-hover]').first()).toBeAttached();
});
