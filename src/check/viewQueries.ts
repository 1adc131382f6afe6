// What a saved view asks for in vain: a view is a scope and what is hidden in it, not a day, a pick or a place to look.
import type { Dataset } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken } from '../dataset/rules';

/** The keys of a query that open with a saved view: docs/addresses.md says what each asks. */
const KEYS = new Set('scope orgs dates around steps atleast pin show labs hide quoted months'.split(' '));

export function checkViewQueries({ views }: Dataset): Problem[] {
  const hint = `only ${[...KEYS].join(', ')}`;
  return views.flatMap(({ id, query }, i) =>
    [...new Set(new URLSearchParams(query).keys())]
      .filter((key) => !KEYS.has(key))
      .map((key) =>
        broken('view-query', ['views', i, 'query'], `A saved view has no use for “${key}”.`, {
          record: id,
          hint,
        }),
      ),
  );
}
