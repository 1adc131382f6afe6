// Reads a source tree from the disk; fixtures end in .txt, so that no tool takes them for code.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Tree } from './imports';

const SOURCE = /\.(?:tsx?|css)(?:\.txt)?$/;

export function readTree(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      relative(folder, file)
        .split(sep)
        .join('/')
        .replace(/\.txt$/, ''),
      readFileSync(file, 'utf8'),
    ]),
  );
}
