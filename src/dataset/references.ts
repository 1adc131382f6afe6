// References: every id that a record names must be there, and be the id of the right thing.
import type { Claim, Dataset, Evidence } from './dataset';
import type { Indexes } from './indexes';
import { nearest } from './nearest';
import { SHOWN_PROBLEMS, type Problem } from './problem';
import { broken } from './rules';
import { shown } from './shown';

type Path = readonly PropertyKey[];

const WORDS = {
  people: 'person',
  organizations: 'organization',
  sources: 'source',
  claims: 'claim',
} as const;

export function checkReferences(dataset: Dataset, indexes: Indexes): Problem[] {
  const look = new Lookup(indexes);
  dataset.organizations.forEach((row, i) =>
    look.up('organizations', row.parent?.id, ['organizations', i, 'parent', 'id'], row.name),
  );
  dataset.sources.forEach((row, i) =>
    row.derivedFrom?.forEach((id, k) => look.up('sources', id, ['sources', i, 'derivedFrom', k], row.id)),
  );
  dataset.claims.forEach((claim, i) => checkClaim(look, claim, ['claims', i]));
  dataset.views.forEach((view, i) => {
    for (const id of Object.keys(view.hues ?? {}))
      look.up('organizations', id, ['views', i, 'hues', id], view.id);
    for (const id of namedIn(view.query, 'orgs'))
      look.up('organizations', id, ['views', i, 'query'], view.id);
    for (const id of namedIn(view.query, 'pin')) look.up('claims', id, ['views', i, 'query'], view.id);
    for (const id of slotsOf(view.headline)) look.up('organizations', id, ['views', i, 'headline'], view.id);
    view.notes?.forEach((note, k) =>
      look.up('claims', note.claim, ['views', i, 'notes', k, 'claim'], view.id),
    );
  });
  dataset.stories?.forEach((story, i) =>
    story.steps.forEach((step, k) =>
      step.claims.forEach((id, n) =>
        look.up('claims', id, ['stories', i, 'steps', k, 'claims', n], story.id),
      ),
    ),
  );
  dataset.log?.forEach((entry, i) => look.up('claims', entry.claim, ['log', i, 'claim']));
  return look.problems;
}

/** The ids that a key of a query lists. */
function namedIn(query: string, key: string): string[] {
  return (new URLSearchParams(query).get(key) ?? '').split(',').filter((id) => id !== '');
}

/** The organizations that the computed slots of a headline name: `{people from=ID to=ID}`. */
function slotsOf(headline = ''): string[] {
  const slots = headline.match(/\{[^{}]*\}/g) ?? [];
  return slots.flatMap((slot) => [...slot.matchAll(/(?:from|to)=([^ {}]+)/g)].map((found) => found[1]!));
}

function checkClaim(look: Lookup, claim: Claim, at: Path): void {
  look.up('people', claim.person, [...at, 'person'], claim.id);
  look.up('organizations', claim.from, [...at, 'from'], claim.id);
  look.up('organizations', claim.to, [...at, 'to'], claim.id);
  look.up('people', claim.by, [...at, 'by'], claim.id);
  claim.evidence.forEach((evidence, k) => checkEvidence(look, evidence, [...at, 'evidence', k], claim.id));
}

function checkEvidence(look: Lookup, evidence: Evidence, at: Path, record: string): void {
  look.up('sources', evidence.source, [...at, 'source'], record);
  look.up('people', evidence.speaker?.person, [...at, 'speaker', 'person'], record);
  look.up('organizations', evidence.speaker?.for, [...at, 'speaker', 'for'], record);
}

class Lookup {
  readonly problems: Problem[] = [];

  constructor(private readonly indexes: Indexes) {}

  up(list: keyof Indexes, id: string | undefined, at: Path, record?: string): void {
    if (id === undefined || this.indexes[list].has(id)) return;
    const says = `There is no ${WORDS[list]} with the id ${shown(id)}${this.elsewhere(list, id)}.`;
    this.problems.push(broken('dangling', at, says, { record, hint: this.hint(list, id) }));
  }

  private elsewhere(list: keyof Indexes, id: string): string {
    const other = (Object.keys(WORDS) as (keyof Indexes)[]).find(
      (name) => name !== list && this.indexes[name].has(id),
    );
    return other ? `; it is the id of a ${WORDS[other]}`.replace('a org', 'an org') : '';
  }

  private hint(list: keyof Indexes, id: string): string {
    // Looking for a likeness costs a walk through all ids, so only problems that are shown in full get one.
    const meant = this.problems.length < SHOWN_PROBLEMS ? nearest(id, this.indexes[list].keys()) : null;
    return meant ? `${meant}, if that is meant` : `add the ${WORDS[list]} to "${list}", or name another`;
  }
}
