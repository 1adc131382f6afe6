// Which command was asked for: the packages are installed first, whatever it is.
import { install } from './install.mjs';

const COMMANDS = {
  start: async () => (await import('./start.mjs')).start(),
  test: async () => (await import('./test.mjs')).test(),
  check: async () => (await import('./test.mjs')).test({ endToEnd: false }),
  soupline: async (rest) => (await import('./soupline.mjs')).soupline(rest),
};

export async function command(name, rest) {
  const chosen = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : null;
  if (!chosen) {
    console.error(`Say one of: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  await install();
  return chosen(rest);
}
