// The two commands, `npm start` and `npm test` (and `check`, `soupline`): needs nothing but Node, and says so if it is too old.
const WANTED = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
  console.error(
    'Soupline needs Node ' +
      WANTED.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      ': get one from https://nodejs.org and try again.',
  );
  process.exit(1);
}

// Imported only now: an older Node could not read what follows.
import('./run/command.mjs')
  .then(({ command }) => command(process.argv[2], process.argv.slice(3)))
  .then((code) => {
    process.exitCode = code;
  })
  .catch((fault) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  });
