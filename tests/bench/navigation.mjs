// From navigation to the settled picture on the built site, on a processor slowed down four times.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { print, RUNS } from './median.mjs';

const PICTURE = '[data-stage] svg [data-layer="lines"] path';
const SLOWER = 4;

const machine = '/usr/bin/chromium';
const executablePath = process.env.SOUPLINE_BROWSER || (existsSync(machine) ? machine : undefined);

const server = await preview({ logLevel: 'error' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const address = server.resolvedUrls.local[0];
  await visit(address);
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(await visit(address));
  print(`navigation to the picture, processor ${SLOWER} times slower, nothing cached`, times);
} finally {
  await browser.close();
  await server.close();
}

/** Milliseconds from the navigation to the first frame that has lines in it. */
async function visit(address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript((picture) => {
    const look = () => {
      if (document.querySelector(picture)) requestAnimationFrame(() => (window.drawnAt = performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  }, PICTURE);
  await page.goto(address);
  const drawnAt = await page.waitForFunction(() => window.drawnAt, null, { timeout: 60_000 });
  const time = await drawnAt.jsonValue();
  await context.close();
  return time;
}
