// `npm run soupline`: the command line, built if its sources changed; nothing but its own words on stdout.
import { join } from 'node:path';
import { root, run } from './shell.mjs';

export async function soupline(words) {
  const { buildCli } = await import('../build/build.mjs');
  await buildCli({ force: false, quiet: true });
  return run(process.execPath, [join(root, 'dist/cli/soupline.js'), ...words]);
}
