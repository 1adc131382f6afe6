// The few words that stand before and after a quote in its text, so that a reader can find the place.

export const LONGEST_CONTEXT = 32;

/** Words of the original text, empty where the quote begins or ends its line. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

// Where a context ends: at the end of its line, and at what no dataset may hold.
const END = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u;
const WINDOW = 2 * LONGEST_CONTEXT;

/** The surroundings of the words from `start` to `end`: whole words of the same line, at most 32 units on each side. */
export function contextOf(text: string, start: number, end: number): Context {
  return {
    prefix: wordsBefore(
      text
        .slice(Math.max(0, start - WINDOW), start)
        .split(END)
        .at(-1)!,
    ),
    suffix: wordsAfter(text.slice(end, end + WINDOW).split(END)[0]!),
  };
}

function wordsBefore(line: string): string {
  if (line.length <= LONGEST_CONTEXT) return line.trimStart();
  const near = line.slice(-LONGEST_CONTEXT);
  if (/\s/.test(line.at(-LONGEST_CONTEXT - 1)!)) return near.trimStart();
  // A script that puts no spaces between its words is cut anywhere but inside a pair.
  return (/\s/.test(near) ? near.replace(/^\S+/, '') : near.replace(/^[\udc00-\udfff]/, '')).trimStart();
}

function wordsAfter(line: string): string {
  if (line.length <= LONGEST_CONTEXT) return line.trimEnd();
  const near = line.slice(0, LONGEST_CONTEXT);
  if (/\s/.test(line[LONGEST_CONTEXT]!)) return near.trimEnd();
  return (
    /\s/.test(near.trimStart()) ? near.replace(/\S+$/, '') : near.replace(/[\ud800-\udbff]$/, '')
  ).trimEnd();
}
