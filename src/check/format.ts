// The one spelling of a dataset file: fields in the order of the schema, records by id, short values on one line.
import type { Dataset } from '../dataset/dataset';
import { compareText } from '../model/order';
import { inSchemaOrder } from './schemaOrder';

const WIDTH = 100;
const INDENT = '  ';

/** The lists of the file whose records stand by id; every other list keeps its order. */
const BY_ID = ['people', 'organizations', 'sources', 'claims'] as const;

type Path = readonly (string | 0)[];

/**
 * The file as it is edited by hand and compared line by line. One rule: what fits into 100 columns stands on one
 * line; only the file itself, its lists and its claims are always open.
 */
export function format(dataset: Dataset): string {
  return `${write(sorted(dataset), [], 0, '')}\n`;
}

function sorted(dataset: Dataset): Dataset {
  const file = { ...dataset } as Record<string, unknown>;
  for (const list of BY_ID)
    file[list] = (dataset[list] as readonly { id: string }[]).toSorted((a, b) => compareText(a.id, b.id));
  return file as unknown as Dataset;
}

/** A value whose first line already holds its indent and `before`; a comma may follow it. */
function write(value: unknown, path: Path, depth: number, before: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!isOpen(path)) {
    const line = inOneLine(value, path);
    if (INDENT.length * depth + before.length + line.length + 1 <= WIDTH) return line;
  }
  const inner = INDENT.repeat(depth + 1);
  const lines = Array.isArray(value)
    ? value.map((item) => inner + write(item, [...path, 0], depth + 1, ''))
    : entries(value, path).map(([name, item]) => {
        const start = `${JSON.stringify(name)}: `;
        return inner + start + write(item, [...path, name], depth + 1, start);
      });
  const [opens, closes] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0
    ? `${opens}${closes}`
    : `${opens}\n${lines.join(',\n')}\n${INDENT.repeat(depth)}${closes}`;
}

/** The file, its lists and its claims. */
function isOpen(path: Path): boolean {
  return path.length < 2
    ? path.length === 0 || LISTS.has(String(path[0]))
    : path.length === 2 && path[0] === 'claims';
}

const LISTS = new Set<string>([...BY_ID, 'views', 'stories', 'log']);

function inOneLine(value: unknown, path: Path): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => inOneLine(item, [...path, 0])).join(', ')}]`;
  const fields = entries(value, path).map(
    ([name, item]) => `${JSON.stringify(name)}: ${inOneLine(item, [...path, name])}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function entries(value: object, path: Path): [string, unknown][] {
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return inSchemaOrder(names, path).map((name) => [name, fields[name]]);
}
