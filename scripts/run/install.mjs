// Installs the packages of the lock once: a stamp in node_modules tells whether they are still the right ones.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './shell.mjs';

const lockFile = join(root, 'package-lock.json');
const hiddenLock = join(root, 'node_modules/.package-lock.json');
const stampFile = join(root, 'node_modules/.soupline-stamp');

export async function install() {
  const stamp = stampNow();
  const kept = readStamp();
  if (kept === stamp) return;
  if (!isOtherMachine(kept) && isInstalled()) {
    writeFileSync(stampFile, stamp);
    return;
  }
  console.error('Installing the packages that package-lock.json names (once) ...');
  const code = await npmCi();
  if (code !== 0)
    throw new Error('The packages could not be installed (`npm ci` failed); its words are above.');
  writeFileSync(stampFile, stamp);
}

function stampNow() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return [lock, process.platform, process.arch, process.versions.modules].join(' ');
}

const readStamp = () => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null);

/** Packages that came with another Node or from another kind of machine. */
const isOtherMachine = (kept) =>
  kept !== null && kept.split(' ').slice(1).join(' ') !== stampNow().split(' ').slice(1).join(' ');

/** npm's own record of what it installed: somebody who ran `npm ci` by hand is not made to wait again. */
function isInstalled() {
  if (!existsSync(hiddenLock)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const here = JSON.parse(readFileSync(hiddenLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, os, cpu, libc }]) => {
    if (path === '' || here[path]?.version === version) return true;
    const foreign = libc || !admits(os, process.platform) || !admits(cpu, process.arch);
    return Boolean(optional && foreign && !here[path]) || path.includes('-wasm32-wasi');
  });
}

const admits = (list, value) =>
  !list || list.includes(value) || list.some((entry) => entry.startsWith('!') && entry !== `!${value}`);

/** Its words go to stderr: stdout belongs to the command that was asked for. */
function npmCi() {
  const words = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.[cm]?js$/.test(npm))
    return run(process.execPath, [npm, ...words], { stdoutToStderr: true });
  return run('npm', words, { stdoutToStderr: true, shell: process.platform === 'win32' });
}
