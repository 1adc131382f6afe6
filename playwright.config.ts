// End-to-end tests: the built site, and the pages of examples/ on an address of their own, in one Chromium.
import { defineConfig } from '@playwright/test';

const port = Number(process.env.SOUPLINE_PORT ?? 4183);
const hostPort = Number(process.env.SOUPLINE_HOST_PORT ?? port + 1);
const browser = process.env.SOUPLINE_BROWSER;

/** Tests read it to open the host pages, which are another origin than the site; they find the embed in ../dist/. */
process.env.SOUPLINE_EXAMPLES = `http://127.0.0.1:${hostPort}/examples/`;

const served = (folder: string, onPort: number) => ({
  command: `node node_modules/vite/bin/vite.js preview --outDir ${folder} --port ${onPort} --strictPort`,
  port: onPort,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { executablePath: browser || undefined, args: ['--no-sandbox'] },
    // A trace of a page with every receipt in it costs more than the test.
    trace: 'off',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: [served('dist', port), served('.', hostPort)],
});
