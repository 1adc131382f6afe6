// A tiny strict reader of BibTeX: balanced braces as BibTeX counts them, known commands alone, nothing between entries.
export interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Fields that are read as they stand. */
const VERBATIM = new Set(['url', 'date', 'year', 'urldate']);
/** Fields in two pairs of braces, so that no style changes them. */
const WHOLE = new Set(['title', 'author', 'key', 'journal', 'howpublished']);

export function readBibtex(text: string): Entry[] {
  const entries: Entry[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    const head = /^\s*@(\w+)\{([a-z0-9-]+),\n/.exec(rest);
    if (!head) throw new Error(`no entry at: ${rest.slice(0, 40)}`);
    const { fields, after } = readFields(rest.slice(head[0].length));
    entries.push({ type: head[1]!, key: head[2]!, fields });
    rest = after;
  }
  return entries;
}

function readFields(text: string) {
  const fields = new Map<string, string>();
  let rest = text;
  for (;;) {
    const field = /^ {2}(\w+) = /.exec(rest);
    if (!field) throw new Error(`no field at: ${rest.slice(0, 40)}`);
    const [name, start] = [field[1]!, field[0].length];
    if (fields.has(name)) throw new Error(`${name} twice`);
    const macro = /^[a-z]{3}(?=[,\n])/.exec(rest.slice(start));
    const end = macro ? start + 3 : closing(rest, start) + 1;
    fields.set(name, macro ? macro[0] : valueOf(name, rest.slice(start + 1, end - 1)));
    rest = rest.slice(end);
    if (rest.startsWith('\n}\n')) return { fields, after: rest.slice(3) };
    if (!rest.startsWith(',\n')) throw new Error(`no end at: ${rest.slice(0, 40)}`);
    rest = rest.slice(2);
  }
}

/** Where the brace closes that opens here; a backslash protects no brace. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
    if (depth === 0) break;
  }
  throw new Error(`unbalanced: ${text.slice(start, start + 60)}`);
}

function valueOf(name: string, value: string): string {
  if (VERBATIM.has(name)) return value;
  if (!WHOLE.has(name)) return typeset(value);
  if (!value.startsWith('{') || closing(value, 0) !== value.length - 1)
    throw new Error(`${name} is not whole`);
  return typeset(value.slice(1, -1));
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** The text as LaTeX would print it; a sign that LaTeX would run is a fault. */
function typeset(value: string): string {
  return value.replace(/\{\\([a-z]+)\}|\\([&%$#_])|[\\{}~^&%$#_<>|]/g, (found, command, sign) => {
    const printed = command === undefined ? (sign as string | undefined) : COMMANDS[command as string];
    if (printed === undefined) throw new Error(`LaTeX would run ${found}`);
    return printed;
  });
}
