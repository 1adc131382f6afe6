// Two versions of one record, field by field.
import { inSchemaOrder } from './schemaOrder';

/** A field that reads otherwise: what it was and what it is, absent where there was or is none. */
export interface FieldChange {
  /** `date`, or `amount.atMost` inside an object. */
  readonly field: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

type Fields = Record<string, unknown>;

/** Changed fields in the order of the schema, without those named; `path` is the records' place in a file. */
export function fieldChanges(
  before: object,
  after: object,
  path: readonly (string | 0)[],
  without: readonly string[] = [],
): FieldChange[] {
  const names = inSchemaOrder([...new Set([...Object.keys(before), ...Object.keys(after)])], path);
  return names.flatMap((name): FieldChange[] => {
    const [from, to] = [(before as Fields)[name], (after as Fields)[name]];
    if (without.includes(name) || same(from, to)) return [];
    if (isObject(from) && isObject(to))
      return fieldChanges(from, to, [...path, name]).map((change) => ({
        ...change,
        field: `${name}.${change.field}`,
      }));
    return [{ field: name, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}

/** Whether two values mean the same: the order of fields says nothing, nor does that of lists unless it is asked for. */
export function same(a: unknown, b: unknown, lists: 'as sets' | 'in order' = 'as sets'): boolean {
  return a === b || spelled(a, lists) === spelled(b, lists);
}

function spelled(value: unknown, lists: 'as sets' | 'in order'): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => spelled(item, lists));
    return `[${(lists === 'as sets' ? items.toSorted() : items).join(',')}]`;
  }
  if (!isObject(value)) return value === undefined ? '' : JSON.stringify(value);
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const fields = names.toSorted().map((name) => `${JSON.stringify(name)}:${spelled(value[name], lists)}`);
  return `{${fields.join(',')}}`;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
