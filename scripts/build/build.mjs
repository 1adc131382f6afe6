// The two builds: everything for a static host into dist/, and the command line alone into dist/cli/.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { POLICY } from '../policy.mjs';
import { CLI_SOURCES, SITE_SOURCES, dropStamp, isFresh, keepStamp, stampOf } from './stamp.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const manifests = join(root, '.cache/manifests');
const siteStamp = join(root, '.cache/site.stamp');
const cliStamp = join(root, 'dist/cli/.stamp');

/** Everything: the site, the embed's script, the command line, then the pages that src/publish writes. */
export async function buildAll({ force = true, quiet = false } = {}) {
  const stamp = stampOf(root, SITE_SOURCES);
  if (!force && isFresh(siteStamp, stamp) && existsSync(join(dist, 'index.html'))) return false;
  dropStamp(siteStamp);
  await vite('production', quiet);
  await vite('embed', quiet);
  keepManifests();
  await buildCli({ force: true, quiet });
  if (existsSync(join(root, 'src/publish/publish.ts'))) await publish(quiet);
  keepStamp(siteStamp, stamp);
  return true;
}

export async function buildCli({ force = true, quiet = false } = {}) {
  const stamp = stampOf(root, CLI_SOURCES);
  if (!force && isFresh(cliStamp, stamp)) return false;
  await vite('cli', quiet);
  keepStamp(cliStamp, stamp);
  return true;
}

/** `src/publish/publish.ts` gets what a page needs to name: file names are relative to dist. */
async function publish(quiet) {
  await vite('publish', quiet);
  const { publish: write } = await import(pathToFileURL(join(root, '.cache/publish/publish.js')).href);
  const { script, style } = embedFiles();
  await write({
    dist,
    dataset: new Uint8Array(readFileSync(join(root, 'data/ai-talent-war.json'))),
    embedScript: script,
    embedStyle: style,
    settleScript: settleScript(),
    policy: POLICY,
  });
}

/** Which file became which: for the pages' writer and the budgets, not for the host. */
function keepManifests() {
  rmSync(manifests, { recursive: true, force: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  renameSync(join(dist, '.vite'), manifests);
}

function embedFiles() {
  const manifest = JSON.parse(readFileSync(join(manifests, 'embed.json'), 'utf8'));
  const chunks = Object.values(manifest);
  const script = chunks.find((chunk) => chunk.isEntry)?.file;
  const style = chunks
    .flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])])
    .find((file) => file.endsWith('.css'));
  if (!script) throw new Error('the embed was built, but its manifest names no script');
  return { script, style: style ?? null };
}

/** The site's own worker: the manifest knows it as one of the page's assets. */
function settleScript() {
  const manifest = JSON.parse(readFileSync(join(manifests, 'site.json'), 'utf8'));
  const script = manifest['index.html'].assets?.find((file) => /\bsettle-[^/]+\.js$/.test(file));
  if (!script) throw new Error('the site was built, but its manifest names no script that settles');
  return script;
}

async function vite(mode, quiet) {
  // React and others read it when they are imported by the pages' writer.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: quiet ? 'error' : 'warn' });
}
