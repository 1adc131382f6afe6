// What is wrong with a file, said so that its keeper can mend it.

/** One thing wrong with a dataset: where, which record, what, and the cure. */
export interface Problem {
  /** JSON pointer (RFC 6901) to the value, `''` for the whole file. */
  readonly at: string;
  /** The name or id of the record that holds it, where there is one. */
  readonly record?: string;
  /** The rule that was broken: a short fixed name, listed in docs/rules.md. */
  readonly rule: string;
  /** A plain sentence: what was found and what the rule wants. */
  readonly says: string;
  /** What to write instead. */
  readonly hint?: string;
  /** Grave: the file cannot be drawn. Otherwise it is worth a look. */
  readonly grave: boolean;
}

/** How many problems are shown in full; the rest are counted. */
export const SHOWN_PROBLEMS = 20;

/** A JSON pointer from a path of keys and indexes. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => '/' + String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
