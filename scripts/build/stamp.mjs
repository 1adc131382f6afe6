// A content stamp: builds are skipped while nothing they are made of has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const SITE_SOURCES = [
  'index.html',
  'view.html',
  'src',
  'public',
  'data',
  'scripts/build.mjs',
  'scripts/build',
  'scripts/policy.mjs',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
];
export const CLI_SOURCES = ['src', 'scripts/build', 'package.json', 'package-lock.json', 'vite.config.ts'];

export function stampOf(root, sources) {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) {
      hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

export const isFresh = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;

export function keepStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

export const dropStamp = (file) => rmSync(file, { force: true });

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
