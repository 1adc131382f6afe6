// For everybody: axe, both themes, a phone, large text, reduced motion, no JavaScript.
import { expect, openMap, seriousFaults, test } from './support';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    for (const query of ['', 'pick=shengjia-zhao', 'claim=altman-claim-100m-signing-bonuses', 'pick=meta']) {
      test(`axe finds nothing serious at "${query || 'the opening view'}"`, async ({ page }) => {
        await openMap(page, query);
        expect(await seriousFaults(page)).toEqual([]);
      });
    }
    test('axe finds nothing serious in the share dialog', async ({ page }) => {
      await openMap(page);
      await page.getByRole('button', { name: 'Share' }).click();
      expect(await seriousFaults(page)).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the picture is drawn for the width, and nothing is wider than the page', async ({ page }) => {
    await openMap(page);
    await expect(page.locator('[data-layer="discs"] circle')).not.toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const sizes = await page
      .locator('[data-stage] svg text')
      .evaluateAll((texts) => texts.map((text) => Number(text.getAttribute('font-size'))));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  test('a tap on a company opens a sheet that leaves the pick in sight', async ({ page }) => {
    await openMap(page);
    const ring = page.locator('[data-layer="discs"] circle[data-subject="openai"]');
    await ring.scrollIntoViewIfNeeded();
    const box = (await ring.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const panel = page.getByRole('complementary', { name: 'Receipts' });
    await expect(panel.getByRole('heading', { name: 'OpenAI', exact: true })).toBeVisible();
    await expect(page).toHaveURL(/pick=openai/);
    const sheet = (await panel.boundingBox())!;
    await expect
      .poll(async () => (await ring.boundingBox())!.y + (await ring.boundingBox())!.height)
      .toBeLessThanOrEqual(sheet.y);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

test('at 320 px nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('with more contrast', () => {
  test.use({ contrast: 'more' });
  test('nothing recedes', async ({ page }) => {
    await openMap(page, 'pick=jason-wei');
    await expect(page.locator('[data-layer="lines"] [opacity]')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says where the claims are', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'one readable file' })).toBeVisible();
  });
});
