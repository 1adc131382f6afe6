// Finds a Chromium for the end-to-end tests, and fetches one only where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packaged, run } from './shell.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The path of a browser that runs, or null. */
export async function findBrowser() {
  const asked = process.env.SOUPLINE_BROWSER;
  if (asked) {
    if (runs(asked)) return asked;
    throw new Error(`SOUPLINE_BROWSER names ${asked}, which does not run.`);
  }
  const own = await playwrightsOwn();
  if (own && runs(own)) return own;
  const known = onThisMachine();
  if (known) return known;
  return fetched();
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const named = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...(PLACES[process.platform] ?? [])].find(runs) ?? null;
}

/** Proved by `--version`: some systems have a stub that only tells where to get the browser. Windows' Chrome opens a window instead. */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout ?? '');
}

async function fetched() {
  console.log('No browser found; asking Playwright for one ...');
  await run(...packaged('@playwright/test/cli.js', 'install', 'chromium'), { timeout: 300_000 });
  const own = await playwrightsOwn();
  if (own && runs(own)) return own;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  console.log('That brought none that runs; asking apt-get ...');
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return onThisMachine();
}
