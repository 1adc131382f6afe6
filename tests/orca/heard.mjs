// `npm run heard`: five tasks by keyboard in the built site, and what the screen reader Orca says at each key, as texts.
// On a Linux machine with the programs below; each task has a display, a session and a browser of its own, and no sound.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createServer, preview } from 'vite';
import { tasks } from './tasks.mjs';

const NEEDED = ['orca', 'xvfb-run', 'dbus-run-session', 'openbox', 'speech-dispatcher', 'xdotool'];
const here = import.meta.dirname;

const missing = NEEDED.filter((name) => spawnSync('which', [name]).status !== 0);
if (missing.length > 0)
  stop(`What Orca says can be heard only where these are installed: ${missing.join(', ')}.`);
if (!existsSync('dist/index.html')) stop('There is no dist/ to listen to: "npm run build" first.');

const server = await smallSite();
const wanted = process.argv.slice(2);
for (const { name, query, keys } of tasks.filter(
  (task) => wanted.length === 0 || wanted.includes(task.name),
)) {
  const said = await listen({ address: server.resolvedUrls.local[0] + query, keys });
  writeFileSync(join(here, 'heard', `${name}.txt`), said);
  console.log(`${name}\n${said}`);
}
await server.close();

async function listen(task) {
  const session = spawn(
    'xvfb-run',
    [
      '-a',
      '-s',
      '-screen 0 1500x1050x24',
      'dbus-run-session',
      '--',
      process.execPath,
      join(here, 'session.mjs'),
    ],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  session.stdin.end(JSON.stringify(task));
  return text(session.stdout);
}

/** The built site with the small dataset: the shipped one changes with every correction. */
async function smallSite() {
  const modules = await createServer({
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    logLevel: 'error',
  });
  const { small } = await modules.ssrLoadModule('/tests/fixtures/small.ts');
  await modules.close();
  const answers = [
    [/^\/data\/ai-talent-war\.json/, JSON.stringify(small())],
    [/^\/data\/places[^/]*\.json/, '[]'],
  ];
  return preview({
    logLevel: 'error',
    plugins: [
      {
        name: 'small-dataset',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => {
            const answer = answers.find(([path]) => path.test(request.url));
            if (!answer) return next();
            response.setHeader('content-type', 'application/json');
            response.end(answer[1]);
          });
        },
      },
    ],
  });
}

function stop(words) {
  console.error(words);
  process.exit(1);
}
