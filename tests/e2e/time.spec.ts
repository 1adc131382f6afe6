// When it happened, and flows: what they hide and what they keep.
import { clickDisc, disc, expect, openMap, placesOf, axeFaults, layer, test } from './support';

test('months chosen by keyboard hide lines, move nothing, stand in the address, and are taken back', async ({
  page,
}) => {
  await openMap(page);
  const lines = layer(page, 'lines').locator('path[data-subject]');
  const first = page.getByRole('slider', { name: 'First month' });
  const ring = disc(page, 'meta');
  const before = { lines: await lines.count(), at: await ring.boundingBox(), places: await placesOf(page) };
  await expect(first).toHaveAttribute('aria-valuetext', 'from May 2025');
  await expect(page.locator('.timeline-months .peak')).toHaveText(/^\d+ claims$/);
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-valuetext', 'from July 2025');
  await expect(page).toHaveURL(/\?months=2025-07\.\.2025-12$/);
  await page.getByRole('slider', { name: 'Last month' }).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?months=2025-07\.\.2025-07$/);
  await expect(page.locator('.caption')).toContainText('months outside July 2025 hidden');
  await expect.poll(() => lines.count()).toBeLessThan(before.lines);
  expect(await ring.boundingBox()).toEqual(before.at);
  for (const [id, place] of Object.entries(await placesOf(page))) expect(before.places[id], id).toBe(place);
  await page.getByRole('button', { name: 'All months' }).click();
  await expect(page).not.toHaveURL(/months=/);
  await expect(lines).toHaveCount(before.lines);
  await page.goBack();
  await expect(page).toHaveURL(/months=2025-07\.\.2025-07/);
});

test('a thumb drawn with the mouse is one entry of history', async ({ page }) => {
  await openMap(page);
  const box = (await page.getByRole('slider', { name: 'First month' }).boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 14, y);
  await page.mouse.down();
  for (const share of [0.1, 0.2, 0.3]) await page.mouse.move(box.x + box.width * share, y);
  await page.mouse.up();
  await expect(page).toHaveURL(/months=2025-0[678]\.\.2025-12/);
  await page.goBack();
  await expect(page).not.toHaveURL(/months=/);
});

test('flows keep the pick, and a ribbon opens its names and then their receipts', async ({ page }) => {
  await openMap(page);
  await clickDisc(page, 'apple');
  await page.getByRole('button', { name: 'Flows', exact: true }).click();
  await expect(page).toHaveURL(/\?show=flows&pick=apple$/);
  const panel = page.getByRole('complementary', { name: 'Receipts' });
  await expect(panel.getByRole('heading', { name: 'Apple', exact: true })).toBeVisible();
  await expect(layer(page, 'discs').locator('circle[data-subject="shengjia-zhao"]')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);

  const count = layer(page, 'counts').locator('[data-subject="move:openai:meta-superintelligence-labs"]');
  const at = (await count.boundingBox())!;
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await expect(page).toHaveURL(/bundle=move:openai:meta-superintelligence-labs/);
  await expect(panel).toContainText(
    /\d+ went from OpenAI to Meta Superintelligence Labs, \d+ the other way: on balance \d+ to/,
  );
  await panel.locator('summary', { hasText: 'Jason Wei' }).first().click();
  await expect(panel.getByRole('article').first()).toBeVisible();

  await page.getByRole('button', { name: 'People', exact: true }).click();
  await expect(page).not.toHaveURL(/show=flows/);
  await expect(disc(page, 'jason-wei')).toBeVisible();
});

test('the keys light a ribbon and Enter opens it', async ({ page }) => {
  await openMap(page, 'show=flows');
  const map = page.getByRole('application', { name: /arrow keys/ });
  await map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(layer(page, 'lines').locator('path[data-hover]').first()).toBeAttached();
  await expect(map.locator('[aria-live]')).toHaveText(/^(Moves from|Offers by) .+: \d+ claims?$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/bundle=/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the months fit the page, and People can be asked for', async ({ page }) => {
    await openMap(page);
    const strip = (await page.getByRole('group', { name: 'Months' }).boundingBox())!;
    expect(strip.height).toBeLessThanOrEqual(72);
    expect(strip.x + strip.width).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('button', { name: 'Flows', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('button', { name: 'People', exact: true }).click();
    await expect(page).toHaveURL(/show=people/);
    await expect(page.getByRole('button', { name: 'List', exact: true })).toBeHidden();
  });
});
