// `npm start`: the production site on this machine alone, opened in the browser.
import { join } from 'node:path';
import { freePort, root } from './shell.mjs';

export async function start() {
  const { buildAll } = await import('../build/build.mjs');
  console.log('Building the site, unless nothing changed ...');
  await buildAll({ force: false });
  const { preview } = await import('vite');
  const opens = !process.env.CI && process.env.BROWSER !== 'none';
  const server = await preview({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: 'dist' },
    preview: { host: '127.0.0.1', port: await freePort(4173), open: opens },
  });
  console.log(`Soupline is at ${server.resolvedUrls.local[0]} (Ctrl-C stops it).`);
  await new Promise((resolve) => server.httpServer.once('close', resolve));
  return 0;
}
