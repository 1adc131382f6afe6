// `npm run bench`: medians of five for the pure rooms, figures of the pictures, then the built site in a browser if there is a build.
import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { print, RUNS } from './median.mjs';

const server = await createServer({
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  logLevel: 'error',
});
for (const bench of ['pipeline', 'check', 'search']) {
  const { works } = await server.ssrLoadModule(`/tests/bench/${bench}.bench.ts`);
  for (const [name, work] of Object.entries(works())) {
    work();
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    print(name, times);
  }
}
const { figures } = await server.ssrLoadModule('/tests/bench/legibility.bench.ts');
for (const [name, told] of Object.entries(figures())) console.log(`${name}: ${told}`);
await server.close();

if (existsSync('dist/index.html')) {
  await import('./navigation.mjs');
  await import('./response.mjs');
} else console.log('no dist/: "npm run build" first to time the site in a browser');
