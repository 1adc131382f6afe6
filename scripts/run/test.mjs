// `npm test`: every gate in turn, each even if one before it failed; the last line is the sum.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { fromPlaywright, fromVitest, oneStep, total } from './count.mjs';
import { freePort, packaged, root, run } from './shell.mjs';

const tsc = (project) => packaged('typescript/bin/tsc', '-p', project);
const report = (name) => join(root, '.cache', name);

const STEPS = [
  ['types', () => single(tsc('tsconfig.json'))],
  ['types without a document', () => single(tsc('tsconfig.pure.json'))],
  ['lint', () => single(packaged('oxlint/bin/oxlint', '--type-aware', '--deny-warnings'))],
  ['format', () => single(packaged('oxfmt/bin/oxfmt', '--check'))],
  ['unit and component tests', vitest],
  ['build', () => single([process.execPath, [join(root, 'scripts/build.mjs')]])],
  ['size budgets', () => single([process.execPath, [join(root, 'scripts/size.mjs')]])],
];
const END_TO_END = ['end-to-end tests', playwright];

export async function test({ endToEnd = true } = {}) {
  const sums = new Map();
  for (const [name, step] of endToEnd ? [...STEPS, END_TO_END] : STEPS) {
    console.log(`\n== ${name}`);
    const buildFailed = (sums.get('build')?.failed ?? 0) > 0;
    sums.set(name, await taken(step, buildFailed));
  }
  console.log('\n== sum');
  for (const [name, sum] of sums)
    console.log(`${sum.failed ? 'FAILED' : 'passed'}  ${name}: ${sentence(sum)}`);
  const whole = total([...sums.values()]);
  console.log(sentence(whole));
  return whole.failed ? 1 : 0;
}

const sentence = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

async function taken(step, buildFailed) {
  try {
    return await step(buildFailed);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    return oneStep(1);
  }
}

async function single([program, words]) {
  return oneStep(await run(program, words));
}

async function vitest() {
  const file = report('vitest.json');
  rmSync(file, { force: true });
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return fromVitest(file, await run(...packaged('vitest/vitest.mjs', ...words)));
}

async function playwright(buildFailed) {
  if (buildFailed) {
    console.log('Skipped: there is no site to open, since the build failed.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const browser = await findBrowser();
  if (!browser) throw new Error('No Chromium, Chrome or Edge runs here; name one in SOUPLINE_BROWSER.');
  console.log(`In ${browser}`);
  const file = report('e2e.json');
  rmSync(file, { force: true });
  const port = await freePort(4183);
  const hostPort = await freePort(port + 1);
  const env = { SOUPLINE_BROWSER: browser, SOUPLINE_PORT: `${port}`, SOUPLINE_HOST_PORT: `${hostPort}` };
  return fromPlaywright(file, await run(...packaged('@playwright/test/cli.js', 'test'), { env }));
}
