// The words after a command: its options by name, and the files that it works on.
import { parseArgs } from 'node:util';
import { Refusal } from './host';

type Option = { type: 'string'; short?: string } | { type: 'boolean' };
type Value<Given extends Option> = Given extends { type: 'boolean' } ? boolean : string;

/** What was said of each option, and the words that are none. */
export interface Words<Options extends Record<string, Option>> {
  readonly values: { readonly [Name in keyof Options]?: Value<Options[Name]> };
  readonly positionals: readonly string[];
}

export function readWords<const Options extends Record<string, Option>>(
  args: string[],
  options: Options,
): Words<Options> {
  try {
    const read = parseArgs({
      args,
      options: options as Record<string, Option>,
      allowPositionals: true,
      strict: true,
    });
    return { values: read.values as Words<Options>['values'], positionals: read.positionals };
  } catch (error) {
    throw new Refusal(
      `${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}. "soupline help" tells the usage.`,
    );
  }
}

/** The only word, or a refusal that says how many there are. */
export function onlyFile(positionals: readonly string[], command: string): string {
  const [file] = positionals;
  if (file === undefined) throw new Refusal(`"soupline ${command}" needs a file.`);
  if (positionals.length > 1)
    throw new Refusal(`"soupline ${command}" takes one file, not ${positionals.length}.`);
  return file;
}

/** The two words, or a refusal that says how many there are. */
export function twoFiles(positionals: readonly string[], command: string): readonly [string, string] {
  const [one, other] = positionals;
  if (one === undefined || other === undefined || positionals.length > 2)
    throw new Refusal(`"soupline ${command}" takes two files, not ${positionals.length}.`);
  return [one, other];
}

/** For commands that take no file. */
export function noFile(positionals: readonly string[], command: string): void {
  if (positionals.length > 0) throw new Refusal(`"soupline ${command}" takes no file.`);
}
