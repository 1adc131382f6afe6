// The command line `soupline`: hands the process's words, files and streams to the command that they name.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { soupline } from './cli/soupline';

const STDIN = 0;

// A reader who has seen enough (`soupline diff OLD NEW | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = soupline(process.argv.slice(2), {
  read: (path) => (path === '-' ? readFileSync(STDIN) : existsSync(path) ? readFileSync(path) : null),
  write: (path, text) => writeFileSync(path, text),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: () => new Date().toISOString().slice(0, 10),
});
