// The embed on somebody else's page: plain, sandboxed, and quiet.
import type { FrameLocator, Page } from '@playwright/test';
import { expect, axeFaults, layer, test } from './support';

const EXAMPLES = process.env.SOUPLINE_EXAMPLES!;

async function openBlog(page: Page): Promise<FrameLocator[]> {
  await page.goto(`${EXAMPLES}blog.html`);
  await expect(page.locator('iframe')).toHaveCount(2);
  const frames = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  for (const [at, frame] of frames.entries()) {
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
    await expect(frame.locator('[role="application"] [data-layer="discs"] circle').first()).toBeVisible();
  }
  return frames;
}

/** Clicks again where the page moved under the hand: a frame above had just told its height. */
async function pickIn(frame: FrameLocator, id: string, name: RegExp): Promise<void> {
  const disc = frame.locator(`[role="application"] [data-layer="discs"] circle[data-subject="${id}"]`).last();
  await expect(async () => {
    await disc.click({ force: true });
    await expect(frame.getByRole('heading', { name }).first()).toBeVisible({ timeout: 1500 });
  }).toPass();
}

const pickJason = (frame: FrameLocator) => pickIn(frame, 'jason-wei', /Jason Wei/);

for (const [at, kind] of ['plain', 'sandboxed'].entries()) {
  test(`a ${kind} embed shows the receipt of what is picked`, async ({ page }) => {
    const frame = (await openBlog(page))[at]!;
    await pickJason(frame);
    await expect(frame.locator('blockquote:visible').first()).toBeVisible();
  });

  test(`a ${kind} embed tells its height and the page follows`, async ({ page }) => {
    await openBlog(page);
    const frame = page.locator('iframe').nth(at);
    await expect.poll(async () => (await frame.boundingBox())!.height).toBeGreaterThan(400);
    const inner = page.frameLocator(`iframe >> nth=${at}`);
    await pickIn(inner, 'meta', /Meta/);
    const content = () => inner.locator('html').evaluate((root) => root.scrollHeight);
    await expect
      .poll(async () => Math.abs((await frame.boundingBox())!.height - (await content())))
      .toBeLessThan(4);
  });
}

test('the wheel scrolls the page over an embed', async ({ page }) => {
  await openBlog(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = (await page.locator('iframe').first().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, Math.min(box.y + 100, 700));
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
});

test('picks in two embeds leave the history of the page alone', async ({ page }) => {
  const frames = await openBlog(page);
  const before = await page.evaluate(() => history.length);
  for (const frame of frames) {
    await pickJason(frame);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the embed opens alone, follows its flags, and axe finds nothing', async ({ page }) => {
  await page.goto('./embed.html?theme=dark&pick=apple');
  await expect(page.locator('[role="application"] [data-layer="discs"] circle').first()).toBeVisible();
  await expect(page.locator('svg rect').first()).toHaveAttribute('fill', '#121417');
  await expect(page.getByRole('heading', { name: /Apple/ }).first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the embed shows the picture and the receipts', async ({ page }) => {
    await page.goto('./embed.html');
    await expect(page.locator('svg[role="img"]').first()).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
  });
});

test('an embed of another scope fetches what settles it, and one of the opening does not', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('embed.html?around=thinking-machines-lab');
  const picture = page.getByRole('application').getByRole('img');
  await expect(picture).toHaveAttribute('aria-label', /joined Thinking Machines Lab/);
  await expect(layer(page, 'discs').locator('circle[data-subject="thinking-machines-lab"]')).toBeVisible();
  expect(fetched.filter((address) => address.includes('settle-'))).toHaveLength(1);
  await page.goto('embed.html');
  await expect(picture).toHaveAttribute('aria-label', /Meta hired/);
  expect(fetched.filter((address) => address.includes('settle-'))).toHaveLength(1);
});

test('what can be clicked is said of what is drawn: people, flows, and flows where it is narrow', async ({
  page,
}) => {
  const says = page.locator('.instruction:visible').first();
  for (const [query, width, words] of [
    ['', 1280, 'Click a person or a line'],
    ['?show=flows', 1280, 'Click a company or a line'],
    ['', 380, 'Click a company or a line'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./embed.html${query}`);
    await expect.poll(async () => (await says.innerText()).replaceAll(/\s+/g, ' ')).toContain(words);
  }
});
