// What a command may do to the world, handed to it; and the ways in which it ends.

export interface Host {
  /** The bytes of a file (`-`: standard input), null where there is none. */
  read(path: string): Uint8Array | null;
  write(path: string, text: string): void;
  out(text: string): void;
  err(text: string): void;
  /** The day on which the command runs, as 2026-11-22. */
  today(): string;
}

export const EXIT = { good: 0, problems: 1, usage: 2 } as const;

/** Wrong usage, or a file that cannot be read: its sentence goes to standard error. */
export class Refusal extends Error {}

/** The bytes of a file that must be there. */
export function mustRead(host: Host, path: string): Uint8Array {
  const bytes = tryRead(host, path);
  if (bytes === null) throw new Refusal(`There is no file ${path}.`);
  return bytes;
}

/** The bytes of a file, null where there is none; any other failure is said in a sentence. */
export function tryRead(host: Host, path: string): Uint8Array | null {
  try {
    return host.read(path);
  } catch (error) {
    throw new Refusal(`The file ${path} cannot be read: ${reason(error)}.`);
  }
}

/** Writes to a file, or to standard output where the path is `-`. */
export function writeTo(host: Host, path: string, text: string): void {
  if (path === '-') return host.out(text);
  try {
    host.write(path, text);
  } catch (error) {
    throw new Refusal(`The file ${path} cannot be written: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
