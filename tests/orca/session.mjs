// One task inside a display and a session bus of its own: reads it from standard input, prints each key and what was said after it.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Ms until the screen reader listens, until the page has said what it says of itself, and until a key or a typed word is answered. */
const LISTENS = 6000;
const LOADED = 15_000;
const ANSWERED = 3500;
const ANSWERED_WORD = 7000;

const { address, keys } = JSON.parse(readFileSync(0, 'utf8'));
const home = mkdtempSync(join(tmpdir(), 'soupline-orca-'));
const log = join(home, 'orca.out');
const env = {
  ...process.env,
  HOME: home,
  XDG_RUNTIME_DIR: join(home, 'run'),
  ACCESSIBILITY_ENABLED: '1',
  GNOME_ACCESSIBILITY: '1',
};
const running = [];
try {
  furnish();
  start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1');
  start('openbox');
  await wait(1000);
  start('speech-dispatcher', '-s');
  start('orca', '--replace', `--debug-file=${log}`);
  await wait(LISTENS);
  start(browser(), ...options(), address);
  await wait(LOADED);
  const pressed = [];
  for (const key of keys) {
    pressed.push({ key, at: clock() });
    const typed = /^"(.*)"$/.exec(key)?.[1];
    press(typed === undefined ? ['key', key] : ['type', '--delay', '250', typed]);
    await wait(typed === undefined ? ANSWERED : ANSWERED_WORD);
  }
  const over = clock();
  // It writes what it says in blocks: only when it ends is all of it there.
  running.find(({ spawnargs }) => spawnargs[0] === 'orca').kill();
  await wait(2000);
  for (const [index, { key, at }] of pressed.entries())
    console.log([key, ...spoken(at, pressed[index + 1]?.at ?? over)].join('\n    '));
} finally {
  for (const one of running.toReversed()) one.kill('SIGKILL');
  await wait(500);
  // Read by a browser that has not quite ended, some of it may be there again.
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

/** A voice that makes no sound, no echo of keys, and no reading of the page by itself. */
function furnish() {
  const files = {
    '.config/speech-dispatcher/speechd.conf':
      'DefaultModule dummy\nAddModule "dummy" "sd_dummy" ""\nLogLevel 1\n',
    '.local/share/orca/orca-customizations.py':
      'import orca.settings\norca.settings.enableKeyEcho = False\norca.settings.enableEchoByCharacter = False\norca.settings.sayAllOnLoad = False\n',
  };
  mkdirSync(env.XDG_RUNTIME_DIR, { mode: 0o700 });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
}

function start(command, ...given) {
  running.push(spawn(command, given, { env, stdio: 'ignore' }));
}

function browser() {
  const machine = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
  return process.env.SOUPLINE_BROWSER || machine.find((path) => existsSync(path)) || 'chromium';
}

function options() {
  const profile = join(home, 'browser');
  return [
    '--no-sandbox',
    '--force-renderer-accessibility',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    '--window-size=1440,1000',
  ];
}

function press(given) {
  execFileSync('xdotool', given, { env });
}

/** What was said from one moment of the day to another. */
function spoken(from, to) {
  const said = [...readFileSync(log, 'utf8').matchAll(/^(\S+) - SPEECH OUTPUT: '(.*)'\{/gm)];
  return said.flatMap(([, at, words]) => (at >= from && at < to && words.trim()) || []);
}

/** As the screen reader writes it. */
function clock() {
  const now = new Date();
  return `${now.toTimeString().slice(0, 8)}.${String(now.getMilliseconds()).padStart(3, '0')}`;
}
