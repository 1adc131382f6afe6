// Finding in the built site: from `/` to a person lit in the picture, with slips, beyond the scope, on a phone.
import { disc, expect, marks, openMap, axeFaults, receded, test } from './support';

const ASKS = 'Find a person, company or word';

test('a slipped name leads to the person, with the keyboard alone', async ({ page }) => {
  const later: string[] = [];
  page.on('request', (request) => later.push(request.url()));
  await openMap(page);
  expect(later.filter((url) => /search/.test(url) && url.endsWith('.js'))).toEqual([]);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: ASKS });
  await expect(field).toBeFocused();
  await page.keyboard.type('shegnjia');
  const option = page.getByRole('option', { name: /^Shengjia Zhao/ });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?pick=shengjia-zhao$/);
  await expect(disc(page, 'shengjia-zhao')).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Receipts' });
  await expect(panel.getByRole('heading', { name: 'Shengjia Zhao', exact: true })).toBeVisible();
  await expect(receded(page).first()).toBeAttached();
  await expect(field).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/pick=/);
});

test('somebody outside the view is said to be, and the view widens in one step', async ({ page }) => {
  await openMap(page);
  const before = await marks(page).count();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('francois chollet');
  await expect(page.getByRole('option', { name: /^François Chollet.*outside this view/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/scope=all&pick=francois-chollet/);
  await expect(disc(page, 'francois-chollet')).toBeVisible();
  expect(await marks(page).count()).toBeGreaterThan(before);
  await page.goBack();
  await expect(page).not.toHaveURL(/scope|pick/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in what was found, or in nothing', async ({ page }) => {
      await openMap(page);
      const field = page.getByRole('combobox', { name: ASKS });
      await field.fill('meta');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await field.fill('Sutskv');
      await expect(page.getByRole('button', { name: 'Ilya Sutskever' })).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a button opens the field over the whole width, and a tap picks', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Search', exact: true }).tap();
    const field = page.getByRole('combobox', { name: ASKS });
    await expect(field).toBeFocused();
    await field.fill('soup');
    const option = page.getByRole('option').first();
    await expect(option).toBeVisible();
    const box = (await page.getByRole('listbox').boundingBox())!;
    expect(box.width).toBeGreaterThan(370);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeFaults(page)).toEqual([]);
    await option.tap();
    await expect(page).toHaveURL(/claim=/);
    await expect(field).toHaveCount(0);
    await expect(page.getByRole('complementary', { name: 'Receipts' })).toBeVisible();
  });
});
