// For everybody: axe, both themes, a phone, large text, reduced motion, no JavaScript.
import type { Page } from '@playwright/test';
import { clickDisc, expect, openMap, axeFaults, layer, receded, test } from './support';

/** Fails with all that axe finds in the parts looked at, one after the other. */
function looker(page: Page) {
  const faults: string[] = [];
  const look = async (where: string, part: string) =>
    faults.push(...(await axeFaults(page, part)).map((fault) => `${where}: ${fault}`));
  return { faults, look };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in people with a receipt, in flows and in every form of the list', async ({
      page,
    }) => {
      const { faults, look } = looker(page);
      await openMap(page, 'claim=altman-claim-100m-signing-bonuses');
      await look('people', '.masthead, .screen');
      await page.getByRole('button', { name: 'Flows', exact: true }).click();
      await look('flows', '.stage');
      await page.getByRole('button', { name: 'List', exact: true }).click();
      await look('list by company', '.list');
      for (const form of ['By person', 'Table']) {
        await page.getByRole('button', { name: form, exact: true }).click();
        const shown = page.locator(form === 'Table' ? '.claims tbody tr' : '.list-person');
        await expect(shown.first()).toBeVisible();
        await look(form, '.list');
      }
      expect(faults).toEqual([]);
    });
  });
}

test('axe finds nothing in dialogs and in a company', async ({ page }) => {
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

  test('axe finds nothing in the opening, nor in the table as blocks', async ({ page }) => {
    const { faults, look } = looker(page);
    await openMap(page);
    await look('opening', 'html');
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await look('menu', '.masthead');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.locator('.claims tbody tr').first()).toBeVisible();
    await look('table', '.list');
    expect(faults).toEqual([]);
  });

  test('the picture is drawn for the width, and nothing is wider than the page', async ({ page }) => {
    await openMap(page);
    await expect(layer(page, 'discs').locator('circle')).not.toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const sizes = await page
      .locator('.sheet:not([data-away]) text')
      .evaluateAll((texts) => texts.map((text) => Number(text.getAttribute('font-size'))));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});

for (const query of ['', 'show=people&pick=meta', 'list=companies', 'list=people', 'list=table'])
  test(`at 320 px nothing is cut off sideways, nor with text twice as large: ${query || 'as it opens'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    if (query.startsWith('list')) await page.goto(`?${query}`);
    else await openMap(page, query);
    await expect(page.getByRole('region', { name: 'The map as a list' })).toBeAttached();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    if (query === 'list=table') await expect(page.getByRole('table')).toBeVisible();
    expect(await width()).toBeLessThanOrEqual(320);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await width()).toBeLessThanOrEqual(320);
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
    const gap = async () => {
      const { y, height } = (await bar.boundingBox())!;
      return (await panel.boundingBox())!.y - (y + height);
    };
    await expect.poll(gap).toBeGreaterThanOrEqual(-1);
  });

test('between a phone and a full window the receipts do not cover the headline of large text, and the zoom does not cover words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openMap(page, 'pick=meta');
  const left = async (part: string) => (await page.locator(part).boundingBox())!.x;
  const right = async (part: string) => {
    const box = (await page.locator(part).boundingBox())!;
    return box.x + box.width;
  };
  await expect(page.locator('.zoom')).toBeHidden();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(() => right('.statement h1')).toBeLessThan(await left('.panel'));
});

test('on paper the list by person begins under the headline, and the picture is on white', async ({
  page,
}) => {
  await openMap(page);
  const paper = page.locator('.sheet:not([data-away]) svg > rect');
  const ground = () => paper.evaluate((rect) => getComputedStyle(rect).fill);
  expect(await ground()).not.toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('button', { name: 'By person', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  const breakAfter = (part: string) =>
    page.locator(part).evaluate((element) => getComputedStyle(element).breakAfter);
  expect(await breakAfter('.screen')).toBe('auto');
});

test.describe('with more contrast', () => {
  test.use({ contrast: 'more' });
  test('nothing recedes', async ({ page }) => {
    await openMap(page, 'pick=jason-wei');
    await expect(layer(page, 'discs').locator('circle[fill="none"]')).toBeVisible();
    await expect(receded(page)).toHaveCount(0);
  });
});

test.describe('with colors set by the system', () => {
  test.use({ forcedColors: 'active' });
  test('nothing recedes either, and what is pressed is told apart', async ({ page }) => {
    await openMap(page, 'pick=jason-wei');
    await expect(layer(page, 'discs').locator('circle[fill="none"]')).toBeVisible();
    await expect(receded(page)).toHaveCount(0);
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
