// Running other programs: their words pass through, their exit code comes back.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A program of the installed packages, run by this Node: no shim, so that it is the same on every platform. */
export const packaged = (path, ...words) => [process.execPath, [join(root, 'node_modules', path), ...words]];

/** The exit code; 127 where there is no such program. */
export function run(
  program,
  words,
  { env = {}, stdoutToStderr = false, shell = false, quiet = false, timeout } = {},
) {
  const output = stdoutToStderr ? 2 : 'inherit';
  const stdio = quiet ? 'ignore' : ['inherit', output, 'inherit'];
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio,
      shell,
      timeout,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A port that nobody listens on, from `first` upward. */
export async function freePort(first) {
  for (let port = first; port < first + 200; port++) if (await isFree(port)) return port;
  throw new Error(`No free port between ${first} and ${first + 200}.`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
