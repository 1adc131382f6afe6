// Reads the import statements of a source tree: ours in one list, type imports like the others.

/** The files of src: path below it, to text. */
export type Tree = Readonly<Record<string, string>>;

export interface Import {
  readonly from: string;
  /** As it is written, without Vite's `?query`. */
  readonly named: string;
  /** The path of our own file, or null where it is a package (or a file that is no module). */
  readonly file: string | null;
}

const STATEMENTS = [
  /(?<![\w$.])import\s*(?:type\s+)?(?:[\w$*{}\s,]+?\s*from\s*)?['"]([^'"]+)['"]/g,
  /(?<![\w$.])export\s*(?:type\s+)?[\w$*{}\s,]+?\s*from\s*['"]([^'"]+)['"]/g,
  /(?<![\w$.])import\s*\(\s*['"`]([^'"`]+)['"`]/g,
  /new\s+URL\(\s*['"`](\.[^'"`]+)['"`]\s*,\s*import\.meta\.url/g,
];

export function importsOf(tree: Tree): Import[] {
  return Object.entries(tree).flatMap(([from, text]) => {
    if (from.endsWith('.css')) return [];
    const code = withoutComments(text);
    const written = STATEMENTS.flatMap((statement) =>
      [...code.matchAll(statement)].map((found) => found[1]!),
    );
    return written.map((whole) => {
      const named = whole.replace(/\?.*$/, '');
      return { from, named, file: named.startsWith('.') ? resolve(tree, from, named) : null };
    });
  });
}

/** A relative import as a path below src; one that leads nowhere keeps its name, so that its room is still judged. */
function resolve(tree: Tree, from: string, named: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '..') parts.push('..');
      else parts.pop();
    } else if (part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  const spelled = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path.replace(/\.js$/, '.ts')];
  return spelled.find((each) => each in tree) ?? path;
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;

function withoutComments(text: string): string {
  return text.replace(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? blank(found) : found));
}

/** Without strings too; template strings stay, since code stands in them. */
export function codeAlone(text: string): string {
  return text.replace(COMMENT_OR_STRING, blank);
}

/** Lines are kept, so that they can be named. */
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
