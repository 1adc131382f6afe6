// Which ids a file gives to what, and which of them it gives twice.
import type { Claim, Dataset, Organization, Person, Source } from './dataset';
import type { Problem } from './problem';
import { broken } from './rules';
import { shown } from './shown';

export interface Indexes {
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
}

export function indexDataset(dataset: Dataset): { indexes: Indexes; problems: Problem[] } {
  const problems: Problem[] = [];
  const nodes = new Set<string>();
  const index = <Row extends { id: string }>(
    list: string,
    rows: readonly Row[],
    seen = new Set<string>(),
  ) => {
    const map = new Map<string, Row>();
    rows.forEach((row, i) => {
      if (seen.has(row.id)) problems.push(repeated(list, i, row));
      seen.add(row.id);
      if (!map.has(row.id)) map.set(row.id, row);
    });
    return map;
  };
  const indexes = {
    people: index('people', dataset.people, nodes),
    organizations: index('organizations', dataset.organizations, nodes),
    sources: index('sources', dataset.sources),
    claims: index('claims', dataset.claims),
  };
  index('views', dataset.views);
  index('stories', dataset.stories ?? []);
  return { indexes, problems };
}

function repeated(list: string, i: number, row: { id: string; name?: string }): Problem {
  const also =
    list === 'people' || list === 'organizations'
      ? 'another person or organization'
      : `another of the ${list}`;
  const says = `The id ${shown(row.id)} already belongs to ${also}.`;
  return broken('repeated-id', [list, i, 'id'], says, {
    record: row.name ?? row.id,
    hint: 'an id of its own',
  });
}
