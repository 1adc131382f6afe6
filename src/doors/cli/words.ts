// The words after a command: its options by name, and the one file that it works on.
import { parseArgs } from 'node:util';
import { Refusal } from './host';

type Option = { type: 'string'; short?: string; default?: string };

/** Options that are all texts, and the words that are none. */
export function readWords<Name extends string>(
  args: string[],
  options: Record<Name, Option>,
): { values: Partial<Record<Name, string>>; positionals: string[] } {
  try {
    const read = parseArgs({
      args,
      options: options as Record<string, Option>,
      allowPositionals: true,
      strict: true,
    });
    return { values: read.values as Partial<Record<Name, string>>, positionals: read.positionals };
  } catch (error) {
    throw new Refusal(
      `${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}. "soupline help" tells the usage.`,
    );
  }
}

/** The only word, or a refusal that says how many there are. */
export function onlyFile(positionals: string[], command: string): string {
  const [file] = positionals;
  if (file === undefined) throw new Refusal(`"soupline ${command}" needs a file.`);
  if (positionals.length > 1)
    throw new Refusal(`"soupline ${command}" takes one file, not ${positionals.length}.`);
  return file;
}

/** For commands that take no file. */
export function noFile(positionals: string[], command: string): void {
  if (positionals.length > 0) throw new Refusal(`"soupline ${command}" takes no file.`);
}
