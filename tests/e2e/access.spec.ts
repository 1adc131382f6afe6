// For everybody: axe, both themes, a phone, large text, reduced motion, no JavaScript.
import type { Page } from '@playwright/test';
import { clickDisc, expect, openMap, seriousFaults, test } from './support';

/** Fails with all that axe finds in the parts looked at, one after the other. */
function looker(page: Page) {
  const faults: string[] = [];
  const look = async (where: string, part: string) =>
    faults.push(...(await seriousFaults(page, part)).map((fault) => `${where}: ${fault}`));
  return { faults, look };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing serious in people with a receipt, in flows and in the list', async ({ page }) => {
      const { faults, look } = looker(page);
      await openMap(page, 'claim=altman-claim-100m-signing-bonuses');
      await look('people', '.masthead, .screen');
      await page.getByRole('button', { name: 'Flows', exact: true }).click();
      await look('flows', '.stage');
      await page.getByRole('button', { name: 'List', exact: true }).click();
      await look('list', '.list');
      expect(faults).toEqual([]);
    });
  });
}

test('axe finds nothing serious in dialogs and in a company', async ({ page }) => {
  const { faults, look } = looker(page);
  await openMap(page);
  for (const name of ['Share', 'Keys']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(name, 'dialog');
    await page.keyboard.press('Escape');
  }
  await clickDisc(page, 'anthropic');
  await expect(page.getByRole('complementary', { name: 'Receipts' }).getByRole('table')).toBeVisible();
  await look('company', '.panel');
  expect(faults).toEqual([]);
});

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
});

test('at 320 px nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openMap(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const width of [1280, 390])
  test(`with text twice as large nothing is cut off sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openMap(page, 'pick=meta');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const small = page.locator('.caption, .control, .panel .known-for, .timeline-words, .list p').first();
    expect(
      await small.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize)),
    ).toBeGreaterThan(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // The header has grown with its words, and what stands under it knows.
    const [bar, panel] = [
      page.getByRole('banner').first(),
      page.getByRole('complementary', { name: 'Receipts' }),
    ];
    const bottom = (await bar.boundingBox())!.y + (await bar.boundingBox())!.height;
    expect((await panel.boundingBox())!.y).toBeGreaterThanOrEqual(bottom - 1);
  });

test.describe('with more contrast', () => {
  test.use({ contrast: 'more' });
  test('nothing recedes', async ({ page }) => {
    await openMap(page, 'pick=jason-wei');
    await expect(page.locator('[data-layer="lines"] [opacity]')).toHaveCount(0);
  });
});

test.describe('with colors set by the system', () => {
  test.use({ forcedColors: 'active' });
  test('nothing recedes either, and what is pressed is told apart', async ({ page }) => {
    await openMap(page, 'pick=jason-wei');
    await expect(page.locator('[data-layer="lines"] [opacity]')).toHaveCount(0);
    const paper = (name: string) =>
      page
        .getByRole('button', { name, exact: true })
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await paper('People')).not.toBe(await paper('Flows'));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says where the claims are', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'one readable file' })).toBeVisible();
  });
});
