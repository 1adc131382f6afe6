// A reader's way: the opening view, a person, a line, the quote, Back, and the address in a fresh tab.
import { clickDisc, disc, expect, marks, openMap, placesOf, layer, test } from './support';

test('the opening view makes its statement with computed numbers and every company named', async ({
  page,
}) => {
  await openMap(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /Between May and December 2025 Meta hired \d+ people/,
  );
  for (const name of ['Meta', 'OpenAI', 'Apple', 'Google DeepMind', 'Thinking Machines Lab']) {
    await expect(layer(page, 'names').locator('text', { hasText: new RegExp(`^${name}$`) })).toBeVisible();
  }
  const picture = page.getByRole('img', { name: /Between May and December 2025/ });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleDescription(/A map of \d+ moves and \d+ offers/);
});

test('a click on a person opens the receipts with the quote word for word', async ({ page }) => {
  await openMap(page);
  await clickDisc(page, 'shengjia-zhao');
  const panel = page.getByRole('complementary', { name: 'Receipts' });
  await expect(panel.getByRole('heading', { name: 'Shengjia Zhao', exact: true })).toBeVisible();
  await expect(panel.locator('blockquote').first()).toContainText('Zhao');
  await expect(panel.getByText(/found word for word in our copy of 22 November 2026/).first()).toBeVisible();
  await expect(panel.getByText('In our words').first()).toBeVisible();
  await expect(page).toHaveURL(/\?pick=shengjia-zhao$/);
});

test('Back and Forward go through picks, and Escape steps out of one', async ({ page }) => {
  await openMap(page);
  await clickDisc(page, 'shengjia-zhao');
  await expect(page).toHaveURL(/pick=shengjia-zhao/);
  await clickDisc(page, 'apple');
  await expect(page).toHaveURL(/pick=apple/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Shengjia Zhao', exact: true })).toBeVisible();
  await page.goForward();
  await expect(
    page.getByRole('complementary').getByRole('heading', { name: 'Apple', exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/pick=/);
});

test('the address reopens the same view in a fresh tab', async ({ page, context }) => {
  await openMap(page);
  await clickDisc(page, 'jason-wei');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/at=/);
  const before = await placesOf(page);
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(marks(fresh).first()).toBeVisible();
  await expect(fresh.getByRole('heading', { name: 'Jason Wei', exact: true })).toBeVisible();
  expect(await placesOf(fresh)).toEqual(before);
});

test('a line can be picked where it runs free, and its receipt says on what grounds', async ({ page }) => {
  await openMap(page);
  const line = layer(page, 'lines').locator('path[data-subject="zuckerberg-soup-approach"]').first();
  const middle = await line.evaluate((path: SVGPathElement) => {
    const at = path.getPointAtLength(path.getTotalLength() * 0.5).matrixTransform(path.getScreenCTM()!);
    return { x: at.x, y: at.y };
  });
  await page.mouse.click(middle.x, middle.y);
  await expect(page).toHaveURL(/\?(claim|pick)=/);
  await page.goto('./?claim=zuckerberg-soup-approach');
  const panel = page.getByRole('complementary', { name: 'Receipts' });
  await expect(panel.getByRole('article').first()).toContainText(/soup/);
  await expect(panel.getByRole('table')).toContainText('does not say');
});

test('everything but the pick recedes, with its arrowheads', async ({ page }) => {
  await openMap(page);
  await clickDisc(page, 'jason-wei');
  for (const opacity of ['0.15', '0.4'])
    await expect(page.locator(`svg[opacity="${opacity}"]`)).toHaveCount(1);
  const lit = layer(page, 'lines').last();
  await expect(lit.locator('[data-subject="jason-wei-openai-to-msl"]')).not.toHaveCount(0);
  await expect(lit.locator('[data-subject="angela-fan-meta-to-openai"]')).toHaveCount(0);
  const all = layer(page, 'lines').first();
  await expect(all.locator('[data-subject="angela-fan-meta-to-openai"]')).not.toHaveCount(0);
});

test('a filter hides lines and moves nothing', async ({ page }) => {
  await openMap(page);
  const before = await placesOf(page);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('checkbox', { name: /Offers/ }).uncheck();
  await expect(page).toHaveURL(/hide=offers/);
  await expect(layer(page, 'lines').locator('[stroke-dasharray]')).toHaveCount(0);
  const after = await placesOf(page);
  expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length);
  for (const [id, place] of Object.entries(after)) expect(place).toBe(before[id]);
});

test('dragging moves one node and only it, and Back brings it home', async ({ page }) => {
  await openMap(page);
  const before = await placesOf(page);
  const box = (await disc(page, 'apple').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y - 25, { steps: 4 });
  await page.mouse.move(x + 60, y - 50, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/moved=apple/);
  const { apple, ...others } = await placesOf(page);
  const { apple: home, ...rest } = before;
  expect(apple).not.toBe(home);
  expect(others).toEqual(rest);
  await page.goBack();
  await expect.poll(async () => (await placesOf(page))['apple']).toBe(home);
});

test('the wheel zooms about the pointer and "Show all" fits again', async ({ page }) => {
  await openMap(page);
  const before = await placesOf(page);
  const box = (await disc(page, 'apple').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/at=/);
  await expect.poll(async () => (await placesOf(page))['openai']).not.toBe(before['openai']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).not.toHaveURL(/at=/);
  await expect.poll(() => placesOf(page)).toEqual(before);
});

test('the whole field is one click away and the opening one click back, and what is picked can be drawn alone', async ({
  page,
}) => {
  await openMap(page, 'pick=jason-wei');
  const opening = await placesOf(page);
  await page.getByRole('button', { name: 'Whole field' }).click();
  await expect(page).toHaveURL(/scope=all&pick=jason-wei$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/In this map \d+ people changed jobs/);
  await expect.poll(() => marks(page).count()).toBeGreaterThan(2 * Object.keys(opening).length);
  await page.getByRole('group', { name: 'Draw only' }).getByRole('button', { name: 'this' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jason Wei: Google, then OpenAI');
  await expect.poll(async () => Object.keys(await placesOf(page)).length).toBeLessThan(8);
  await page.getByRole('button', { name: 'Opening view: May to December 2025' }).click();
  await expect(page).toHaveURL(/\?pick=jason-wei$/);
  await expect.poll(() => placesOf(page)).toEqual(opening);
});

for (const [reducedMotion, says] of [
  ['no-preference', 'glides there in under 300 ms'],
  ['reduce', 'is there at once for who asked for less motion'],
] as const) {
  test(`another scope ${says}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openMap(page);
    // Every animation that begins is written down: one that is over before we look is still one.
    const lasting = await page.evaluateHandle(() => {
      const seen: number[] = [];
      const own = Object.getOwnPropertyDescriptor(Element.prototype, 'animate')!;
      const animate = own.value as (this: Element, ...given: Parameters<Element['animate']>) => Animation;
      const noted = function (this: Element, ...given: Parameters<Element['animate']>) {
        seen.push(Number((given[1] as KeyframeAnimationOptions).duration));
        return animate.apply(this, given);
      };
      Object.defineProperty(Element.prototype, 'animate', { ...own, value: noted });
      return seen;
    });
    await page.getByRole('button', { name: 'Whole field' }).first().click();
    await expect(disc(page, 'stability-ai')).toBeVisible();
    const seen = await lasting.jsonValue();
    expect(Math.max(0, ...seen)).toBeLessThan(300);
    expect(seen.length > 50).toBe(reducedMotion === 'no-preference');
  });
}

test('back in a lens the pointer finds what is drawn, whatever lies behind it', async ({ page }) => {
  await openMap(page);
  for (const lens of ['Flows', 'List', 'People'])
    await page.getByRole('button', { name: lens, exact: true }).click();
  await expect(marks(page).first()).toBeVisible();
  const box = (await disc(page, 'openai').boundingBox())!;
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...at);
  expect(
    await page.evaluate(([x, y]) => document.elementFromPoint(x, y)!.closest('[data-away]'), at),
  ).toBeNull();
  const cursor = () =>
    page.evaluate(([x, y]) => getComputedStyle(document.elementFromPoint(x, y)!).cursor, at);
  expect(await cursor()).toBe('pointer');
});

test('a page that fails says so and leads back', async ({ page, watch }) => {
  const broken = 'export default () => { throw new Error("The pen broke."); };';
  await page.route('**/assets/ShareSheet-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: broken }),
  );
  await page.goto('?pick=meta');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('alert')).toHaveText('Something went wrong: The pen broke.');
  expect(watch.faults.splice(0).join()).toContain('The pen broke.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Between May and December 2025/);
  expect(new URL(page.url()).search).toBe('');
});
