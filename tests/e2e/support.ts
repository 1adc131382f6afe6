// What every end-to-end test watches for: violations of the policy, foreign requests, errors, anything stored.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type BrowserContext,
  type ConsoleMessage,
  expect,
  type Frame,
  type Page,
  test as base,
} from '@playwright/test';

export { expect };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Watched {
  /** What went wrong so far, in words; the test fails if anything stands here at its end. */
  readonly faults: string[];
}

export const test = base.extend<{ watch: Watched }>({
  watch: [
    async ({ page, context, baseURL }, use) => {
      const faults: string[] = [];
      await watchPage(page, faults, [baseURL!, new URL('/', process.env.SOUPLINE_EXAMPLES).href]);
      await use({ faults });
      expect(faults).toEqual([]);
      await expectNothingStored(context);
    },
    { auto: true },
  ],
});

async function watchPage(page: Page, faults: string[], homes: readonly string[]): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isFontOfSandbox(message)) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const own = homes.some((home) => request.url().startsWith(home)) || /^(?:data|blob):/.test(request.url());
    if (!own) faults.push(`request to ${request.url()}`);
  });
}

/**
 * A sandboxed frame has no origin, so a host that does not allow every origin refuses it the fonts (and the
 * embed falls back to the reader's): the one message that is expected, only there.
 */
function isFontOfSandbox(message: ConsoleMessage): boolean {
  const isFont = /^Access to font at .* from origin 'null'/.test(message.text());
  return (
    isFont ||
    (message.text() === 'Failed to load resource: net::ERR_FAILED' &&
      message.location().url.endsWith('.woff2'))
  );
}

async function expectNothingStored(context: BrowserContext): Promise<void> {
  const { cookies, origins } = await context.storageState();
  expect(cookies).toEqual([]);
  expect(origins).toEqual([]);
}

/** Opens a view and waits for its settled picture. */
export async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`);
  await expect(marks(page).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** The layers of the picture in sight, of which there may be others behind it. */
export function layer(page: Page | Frame, id: string) {
  return page.locator(`.sheet:not([data-away]) [data-layer="${id}"]`);
}

const BACK = '.sheet:not([data-away]) [data-plane~="back"]';

/** The discs and dots of the picture, each once. */
export function marks(page: Page | Frame) {
  return page.locator(`${BACK} [data-layer="discs"] circle[data-subject]`);
}

/** What steps back: planes with all their marks, of which those that are lit lie again on a plane above. */
export function receded(page: Page | Frame) {
  return page.locator(`${BACK}[opacity]`);
}

/** A node's disc in the picture. */
export function disc(page: Page | Frame, id: string) {
  return layer(page, 'discs').locator(`circle[data-subject="${id}"]`).last();
}

/** Clicks where a node is drawn, as a hand would: at its place, not at its element. */
export async function clickDisc(page: Page, id: string): Promise<void> {
  const box = (await disc(page, id).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** All that axe finds, of whatever impact, in the whole page or in a part of it. */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          part: string,
        ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(within);
    return violations.map(
      ({ id, impact, nodes }) => `${impact}, ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    );
  }, part);
}

/** The places of all discs, by subject, in whole px of the stage. */
export async function placesOf(page: Page): Promise<Record<string, string>> {
  return marks(page).evaluateAll((circles) =>
    Object.fromEntries(
      circles.map((circle) => [
        circle.getAttribute('data-subject'),
        `${circle.getAttribute('cx')} ${circle.getAttribute('cy')}`,
      ]),
    ),
  );
}
