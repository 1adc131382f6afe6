// How everything is built and tested: the site, the embed's one script, the command line, the pages' writer, and the tests.
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { POLICY } from './scripts/policy.mjs';

const DATASET = 'data/ai-talent-war.json';

/** `vite build` makes the site; `vite build --mode embed`, `cli` or `publish` the others. scripts/build.mjs runs them in order. */
const BUILDS: Record<string, BuildEnvironmentOptions> = {
  embed: {
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: '.vite/embed.json',
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/doors/embed.ts',
      // A classic script: a sandboxed frame without an origin of its own refuses modules.
      output: {
        format: 'iife',
        entryFileNames: 'assets/embed-[hash].js',
        // The fonts are the site's own: the same names, so that they are written and fetched once.
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css'))
            ? 'assets/embed-[hash][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
  cli: {
    ssr: 'src/doors/cli.ts',
    outDir: 'dist/cli',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'soupline.js', banner: '#!/usr/bin/env node' } },
  },
  publish: {
    ssr: 'src/publish/publish.ts',
    outDir: '.cache/publish',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'publish.js' } },
  },
};

/** Taken away or asked for: nobody waits for it at first. */
const LATER =
  /src\/(?:write\/(?:csv|html|rows|markdown|snippet)|pictureFile|paint\/(?:snapshot|svgText)|dataset\/canonical)\.ts$|@noble/;

const SITE: BuildEnvironmentOptions = {
  manifest: '.vite/site.json',
  // One file for what the page and its later parts share, since many small ones compress worse; less what only later parts share.
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [{ name: 'shared', minShareCount: 2, test: (id: string) => !LATER.test(id) }],
      },
    },
  },
};

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the site runs from any folder of any static host.
  base: './',
  appType: 'mpa',
  plugins: [react(), policyInPages(), ...(mode === 'production' ? [datasetBesideTheSite()] : [])],
  // The embed fetches the same script, which a sandboxed frame refuses as a module.
  worker: { format: 'iife' },
  ssr: { target: 'node', noExternal: mode === 'cli' ? true : undefined },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files: the policy admits no data: address for them.
    assetsInlineLimit: 0,
    ...(BUILDS[mode] ?? SITE),
  },
  server: { host: '127.0.0.1', port: 4173 },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    // Properties over the shipped file take seconds on a busy machine.
    testTimeout: 60_000,
    // Both cores of the smallest machine; by default one is left idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing happens on import and nothing keeps state, so the files may share one: a third faster.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'tests/ui/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
}));

/** In built pages only: the development server needs inline scripts of its own. */
function policyInPages(): Plugin {
  return {
    name: 'soupline:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The bundled dataset keeps its address, `data/ai-talent-war.json`, which the development server serves as it is. */
function datasetBesideTheSite(): Plugin {
  return {
    name: 'soupline:dataset',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: DATASET, source: readFileSync(DATASET) });
    },
  };
}
