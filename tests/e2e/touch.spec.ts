// With fingers, in an emulated phone: a tap picks, one finger scrolls the page, two move and zoom the picture.
import type { CDPSession, Page } from '@playwright/test';
import { disc, expect, openMap, axeFaults, test } from './support';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Taps where a node is drawn. */
async function tapDisc(page: Page, id: string): Promise<void> {
  await disc(page, id).scrollIntoViewIfNeeded();
  const box = (await disc(page, id).boundingBox())!;
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

test('a company is tapped, a receipt read and the sheet closed; the pick stays in sight and nothing stays lit', async ({
  page,
}) => {
  await openMap(page);
  await tapDisc(page, 'openai');
  const panel = page.getByRole('complementary', { name: 'Receipts' });
  await expect(panel.getByRole('heading', { name: 'OpenAI', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/pick=openai/);
  // Not a button that the page has moved under the finger.
  await expect(page.getByRole('application', { name: /arrow keys/ })).toBeFocused();
  const sheet = (await panel.boundingBox())!;
  await expect
    .poll(async () => {
      const ring = (await disc(page, 'openai').boundingBox())!;
      return ring.y + ring.height;
    })
    .toBeLessThanOrEqual(sheet.y);
  await expect(page.locator('[data-hover]')).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
  await panel.locator('summary').first().tap();
  await expect(panel.getByRole('article').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).tap();
  await expect(panel).toHaveCount(0);
  await expect(page).not.toHaveURL(/pick=/);
  await expect(page.getByRole('application', { name: /arrow keys/ })).toBeFocused();
});

type Finger = readonly [x: number, y: number];

/** Moves fingers from one place to another in ten steps, as a hand does. */
async function drag(cdp: CDPSession, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const at = (share: number) =>
    from.map(([x, y], finger) => ({
      x: x + (to[finger]![0] - x) * share,
      y: y + (to[finger]![1] - y) * share,
      id: finger,
    }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', at(0));
  for (let step = 1; step <= 10; step++) await send('touchMove', at(step / 10));
  await send('touchEnd', []);
}

/** Waits until a page that was thrown has come to rest. */
async function rest(scrolled: () => Promise<number>): Promise<void> {
  let last = -1;
  await expect
    .poll(async () => {
      const isStill = last === (last = await scrolled());
      return isStill;
    })
    .toBe(true);
}

test('in an embed one finger scrolls the page, and two move and zoom the picture', async ({ page }) => {
  await page.goto(`${process.env.SOUPLINE_EXAMPLES!}blog.html`);
  const iframe = page.locator('iframe').first();
  await iframe.scrollIntoViewIfNeeded();
  const picture = page.frameLocator('iframe >> nth=0').getByRole('application', { name: /arrow keys/ });
  const ring = picture.locator('[data-layer="discs"] circle[data-subject="meta"]').last();
  await expect(ring).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
  const place = () => ring.evaluate((circle) => `${circle.getAttribute('cx')} ${circle.getAttribute('cy')}`);
  const middle = async (): Promise<Finger> => {
    const box = (await picture.boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2];
  };

  const [before, still] = [await scrolled(), await place()];
  let [x, y] = await middle();
  await drag(cdp, [[x, y + 80]], [[x, y - 40]]);
  await expect.poll(scrolled).toBeGreaterThan(before + 50);
  expect(await place()).toBe(still);

  await rest(scrolled);
  [x, y] = await middle();
  const after = await scrolled();
  await drag(
    cdp,
    [
      [x - 30, y],
      [x + 30, y],
    ],
    [
      [x - 30, y - 60],
      [x + 30, y - 60],
    ],
  );
  await expect.poll(place).not.toBe(still);
  const [moved, reach] = [await place(), await ring.getAttribute('r')];
  await drag(
    cdp,
    [
      [x - 20, y],
      [x + 20, y],
    ],
    [
      [x - 80, y],
      [x + 80, y],
    ],
  );
  await expect.poll(place).not.toBe(moved);
  expect(await ring.getAttribute('r')).not.toBe(reach);
  await rest(scrolled);
  expect(await scrolled()).toBe(after);
});
