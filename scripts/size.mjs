// Size budgets over dist/: what a reader downloads before the first picture; over budget, exit 1.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const manifest = (name) => JSON.parse(readFileSync(join(root, `.cache/manifests/${name}.json`), 'utf8'));

const zipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const whole = (file) => readFileSync(join(dist, file)).length;

/** An entry with everything that it imports before it runs. */
function firstLoad(chunks, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  return [chunks[key], ...(chunks[key].imports ?? []).flatMap((next) => firstLoad(chunks, next, seen))];
}

const unique = (files) => [...new Set(files)];

function rows() {
  const site = manifest('site');
  const start = firstLoad(site, 'index.html');
  const scripts = unique(start.map((chunk) => chunk.file)).filter((file) => file.endsWith('.js'));
  const styles = unique(start.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])])).filter((file) =>
    file.endsWith('.css'),
  );
  const fonts = ['inter', 'newsreader', 'newsreader-italic']
    .map((name) => site[`src/ui/fonts/${name}.woff2`]?.file)
    .filter(Boolean);
  const embed = Object.values(manifest('embed'));
  const embedScripts = embed.filter((chunk) => chunk.isEntry).map((chunk) => chunk.file);
  const embedStyles = unique(embed.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])])).filter((file) =>
    file.endsWith('.css'),
  );
  const known = new Set([...scripts, ...embedScripts]);
  const later = readdirSync(join(dist, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((file) => file.endsWith('.js') && !known.has(file));
  return [
    ['explorer, first JavaScript', scripts, zipped, 157],
    ['embed, JavaScript', embedScripts, zipped, 45],
    ['explorer, CSS', styles, zipped, 12],
    ['embed, CSS', embedStyles, zipped, 12],
    ['fonts of a first page', fonts, whole, 75],
    ['JavaScript loaded later', later, zipped, null],
  ];
}

let over = 0;
for (const [name, files, weigh, budget] of rows()) {
  const kilobytes = files.reduce((sum, file) => sum + weigh(file), 0) / 1000;
  const isOver = budget !== null && kilobytes > budget;
  if (isOver) over++;
  const limit = budget === null ? 'no budget' : `of ${budget} kB`;
  console.log(
    `${isOver ? 'OVER' : '  ok'}  ${name.padEnd(28)} ${kilobytes.toFixed(1).padStart(7)} kB ${limit.padEnd(10)} ${files.length} files`,
  );
}
if (over) {
  console.error(`${over} over budget.`);
  process.exitCode = 1;
}
