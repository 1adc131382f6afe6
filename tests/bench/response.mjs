// How soon the page answers a hand on a processor slowed down four times: from the input to the frame that shows the answer.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { createServer, preview } from 'vite';
import { median, RUNS } from './median.mjs';
import { steps } from './responseSteps.mjs';

const SLOWER = 4;
const CLAIMS = 5000;
/** Ms without a long task after which the page counts as at rest. */
const REST = 250;

const machine = '/usr/bin/chromium';
const executablePath = process.env.SOUPLINE_BROWSER || (existsSync(machine) ? machine : undefined);

const maps = [
  { name: 'opening view', goal: 100, query: '' },
  { name: 'whole field', goal: 100, query: '?scope=all' },
  { name: `${CLAIMS} claims`, goal: 200, query: '', file: await madeUp() },
];

const server = await preview({ logLevel: 'error' });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const map of maps) await measure(map, server.resolvedUrls.local[0]);
} finally {
  await browser.close();
  await server.close();
}

/** A generated file as the reader would open it. */
async function madeUp() {
  const modules = await createServer({
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    logLevel: 'error',
  });
  const { crowd } = await modules.ssrLoadModule('/tests/fixtures/crowd.ts');
  await modules.close();
  return {
    name: 'crowd.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(crowd(CLAIMS))),
  };
}

async function measure({ name, goal, query, file }, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address + query);
  await page.locator('[data-layer="lines"] path').first().waitFor();
  if (file) await open(page, file);
  await rest(page);
  const devtools = await context.newCDPSession(page);
  const slow = (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await slow(SLOWER);
  const found = new Map();
  for (let run = 0; run <= RUNS; run++) {
    for (const step of await steps(page, run)) {
      const { slower = SLOWER } = step;
      if (slower !== SLOWER) await slow(slower);
      const times = await answer(page, step);
      if (slower !== SLOWER) await slow(SLOWER);
      const name = slower === SLOWER ? step.name : `${step.name}, not slowed down`;
      if (step.seen) found.set(name, [...(found.get(name) ?? []), times]);
    }
  }
  console.log(`\n${name}, processor ${SLOWER} times slower, ms (goal ${goal})`);
  console.log('  answer, the longest task after it, the very first answer');
  for (const [step, times] of found) row(step, times, goal);
  await context.close();
}

async function open(page, file) {
  const before = await page.locator('[data-layer="discs"] circle').count();
  await page.getByLabel('A dataset file').setInputFiles(file);
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-layer="discs"] circle').length > 2 * count,
    before,
    { timeout: 120_000 },
  );
}

/** @param {{ hand?: string, seen?: object, slower?: number, act: () => Promise<void> }} step */
async function answer(page, { hand, seen, act }) {
  await rest(page);
  if (!seen) return act();
  await page.evaluate(([type, what]) => window.bench.arm(type, what), [hand, seen]);
  await act();
  const time = await page
    .waitForFunction(() => window.bench.answered, null, { timeout: 20_000, polling: 50 })
    .then((handle) => handle.jsonValue())
    .catch(() => NaN);
  await rest(page);
  return { time, after: await page.evaluate(() => window.bench.longestAfter()) };
}

async function rest(page) {
  await page.waitForFunction((ms) => window.bench.isAtRest(ms), REST, { timeout: 120_000, polling: 50 });
}

/** The first round is told apart: it makes and keeps what the others find. */
function row(step, [first, ...times], goal) {
  const answers = times.map(({ time }) => time);
  const numbers = [median(answers), median(times.map(({ after }) => after)), first.time];
  const mark = numbers[0] <= goal ? ' ' : '!';
  const all = answers.map((time) => time.toFixed(0)).join(' ');
  console.log(
    `${mark} ${numbers.map((number) => number.toFixed(0).padStart(6)).join(' ')}  ${step}  (${all})`,
  );
}

/** In the page: the time from an input event to the end of the first frame in which a test holds. */
function watch() {
  const stateOf = ({ kind, selector, name }) => {
    if (kind === 'count') return document.querySelectorAll(selector).length;
    if (kind === 'attribute') return document.querySelector(selector)?.getAttribute(name);
    if (kind === 'words')
      return [...document.querySelectorAll(selector)].map((one) => one.textContent).join();
    const list = document.querySelector('.list-group')?.getBoundingClientRect();
    return `${document.querySelector('.page').dataset.mode} ${list?.height > 0}`;
  };
  let tasks = [];
  let last = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ startTime, duration });
      last = Math.max(last, startTime + duration);
    }
  }).observe({ type: 'longtask' });
  const bench = {
    answered: 0,
    end: 0,
    arm(type, what) {
      bench.answered = 0;
      tasks = [];
      const old = stateOf(what);
      const start = ({ timeStamp }) => {
        const look = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            // After the frame's own work: what was drawn in it is there.
            port1.onmessage = () => {
              if (stateOf(what) === old && performance.now() - timeStamp < 20_000) return look();
              bench.end = performance.now();
              bench.answered = bench.end - timeStamp;
            };
            port2.postMessage(0);
          });
        look();
      };
      window.addEventListener(type, start, { capture: true, once: true });
    },
    isAtRest: (ms) => performance.now() - last > ms,
    /** A task that began before the answer was painted is in its time. */
    longestAfter: () =>
      Math.max(0, ...tasks.filter((task) => task.startTime >= bench.end - 1).map(({ duration }) => duration)),
  };
  window.bench = bench;
}
