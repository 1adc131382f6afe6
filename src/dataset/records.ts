// The name by which a problem calls the record that it lies in.

const NAMED = new Set(['people', 'organizations', 'sources', 'claims', 'views', 'stories']);

/** The name or id of the record on the way to a place in the file: people by name, claims by id. */
export function recordAt(file: unknown, path: readonly PropertyKey[]): string | undefined {
  const [list, index] = path;
  if (typeof list !== 'string' || typeof index !== 'number' || !NAMED.has(list)) return undefined;
  const record = valueAt(file, [list, index]) as Record<string, unknown> | null | undefined;
  if (typeof record !== 'object' || record === null) return undefined;
  const called = [record['name'], record['id'], record['title']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return called as string | undefined;
}

/** What stands at a path of keys and indexes, undefined where nothing does. */
export function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  let value = file;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
