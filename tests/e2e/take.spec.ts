// Taking the picture away: the bytes of the browser and of the command line are the same.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, openMap, test } from './support';

const VIEWS = [
  '',
  'pick=shengjia-zhao',
  'claim=altman-claim-100m-signing-bonuses&hide=disputed',
  'show=flows',
  'scope=all&at=10.5,-20,300',
];

for (const view of VIEWS) {
  test(`the exported SVG equals the command line's for "${view || 'the opening view'}"`, async ({ page }) => {
    await openMap(page, view);
    const browser = await exported(page, 'SVG');
    expect(browser.equals(fromCommandLine(view, '1200x800', 'light'))).toBe(true);
  });
}

test('the exported SVG is inert and says where it came from', async ({ page }) => {
  await openMap(page);
  const text = (await exported(page, 'SVG')).toString('utf8');
  expect(text).not.toMatch(/<script|<style|<foreignObject|href=|\son\w+=|url\(/);
  expect(text).toMatch(/<title id="soupline-title">Between May/);
  expect(text).toMatch(/<metadata>\{&quot;view&quot;/);
  expect(text).not.toMatch(/127\.0\.0\.1|localhost/);
});

test('the PNG is twice the size', async ({ page }) => {
  await openMap(page);
  const png = await exported(page, 'PNG');
  expect(png.readUInt32BE(16)).toBe(2400);
  expect(png.readUInt32BE(20)).toBe(1600);
});

async function exported(page: Page, kind: 'SVG' | 'PNG'): Promise<Buffer> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByLabel(/Size/).selectOption({ label: 'Wide, 1200 × 800' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(kind) }).click();
  return readFileSync((await (await download).path())!);
}

function fromCommandLine(view: string, size: string, theme: string): Buffer {
  const out = join(mkdtempSync(join(tmpdir(), 'soupline-')), 'out.svg');
  const args = [
    'dist/cli/soupline.js',
    'svg',
    'data/ai-talent-war.json',
    '--view',
    view,
    '--size',
    size,
    '--theme',
    theme,
    '-o',
    out,
  ];
  execFileSync(process.execPath, args);
  return readFileSync(out);
}
