// Records that nothing in the file rests on or speaks of: people, organizations and sources in no claim.
import type { Dataset } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken, type Rule } from '../dataset/rules';

type Row = { readonly id: string };

export function checkUnused(dataset: Dataset): Problem[] {
  const { claims, people, organizations, sources } = dataset;
  const evidence = claims.flatMap((claim) => claim.evidence);
  const speakers = evidence.map(({ speaker }) => speaker);
  const spokenOf = [
    ...claims.flatMap(({ person, by }) => [person, by]),
    ...speakers.map((one) => one?.person),
  ];
  const ends = [...claims.flatMap(({ from, to }) => [from, to]), ...speakers.map((one) => one?.for)];
  const parentOf = new Map(organizations.map(({ id, parent }) => [id as string, parent ? [parent.id] : []]));
  const originsOf = new Map(sources.map(({ id, derivedFrom }) => [id as string, derivedFrom ?? []]));
  return [
    ...unused('unused-person', 'people', people, new Set(spokenOf)),
    ...unused('unused-organization', 'organizations', organizations, reached(ends, parentOf)),
    ...unused(
      'unused-source',
      'sources',
      sources,
      reached(
        evidence.map(({ source }) => source),
        originsOf,
      ),
    ),
  ];
}

const NOUN = { people: 'person', organizations: 'organization', sources: 'source' } as const;

function unused(
  rule: Rule,
  list: keyof typeof NOUN,
  rows: readonly Row[],
  used: ReadonlySet<string | undefined>,
): Problem[] {
  const says = `No claim names this ${NOUN[list]}.`;
  const hint = `a claim that needs the ${NOUN[list]}; or take the record out`;
  return rows.flatMap((row, i) =>
    used.has(row.id) ? [] : [broken(rule, [list, i], says, { record: row.id, hint })],
  );
}

/** The ids, and all that these lead to. */
function reached(
  ids: readonly (string | undefined)[],
  leadsTo: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string | undefined> {
  const seen = new Set<string>();
  const open = ids.filter((id) => id !== undefined);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(leadsTo.get(id) ?? []));
  }
  return seen;
}
