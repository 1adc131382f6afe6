// Which command the words name, and what its end means to a shell.
import { check } from './check';
import { diff } from './diff';
import { fmt } from './fmt';
import { help } from './help';
import { EXIT, Refusal, type Host } from './host';
import { schema } from './schema';
import { svg } from './svg';

type Command = (args: string[], host: Host) => number;

const COMMANDS = new Map<string, Command>([
  ['check', check],
  ['fmt', fmt],
  ['diff', diff],
  ['schema', schema],
  ['svg', svg],
  ['help', help],
  ['--help', help],
  ['-h', help],
]);

/** Runs the command and answers its exit code: 0 good, 1 problems found, 2 wrong usage or an unreadable file. */
export function soupline([name, ...args]: string[], host: Host): number {
  try {
    return commandNamed(name)(args, host);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    host.err(`${error.message}\n`);
    return EXIT.usage;
  }
}

function commandNamed(name: string | undefined): Command {
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (command) return command;
  const says = name === undefined ? 'No command is named.' : `There is no command ${JSON.stringify(name)}.`;
  throw new Refusal(`${says} "soupline help" lists them.`);
}
