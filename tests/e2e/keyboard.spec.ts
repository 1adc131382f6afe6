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

test('from load to a quote with the keyboard alone', async ({ page }) => {
  await openMap(page);
  const map = page.getByRole('application');
  for (
    let stops = 0;
    stops < 40 && !(await map.evaluate((element) => element === document.activeElement));
    stops++
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(map).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pick=/);
  await expect(
    page.getByRole('complementary', { name: 'Receipts' }).getByRole('article').first(),
  ).toBeVisible();
  await expect(map).toBeFocused();
});

test('what the keys reach is announced with its standing first', async ({ page }) => {
  await openMap(page, 'pick=shengjia-zhao');
  const map = page.getByRole('application');
  await map.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(map.locator('[aria-live]')).toHaveText(/^(Disputed|Denied|Reported|Move on record|Offer)/);
});

test('plus, minus and 0 zoom', async ({ page }) => {
  await openMap(page);
  await page.getByRole('application').focus();
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
