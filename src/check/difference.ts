// What differs between two versions of a dataset: records added, removed and changed, evidence added and withdrawn.
import type { Claim, Dataset, Evidence, Organization, Person, Source } from '../dataset/dataset';
import { compareText } from '../model/order';
import { fieldChanges, same, type FieldChange } from './fieldChanges';

export interface Changes<Row, Changed = ChangedRecord> {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly Changed[];
}

interface ChangedRecord {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

export interface ChangedClaim extends ChangedRecord {
  readonly evidence: Changes<Evidence, ChangedEvidence>;
}

/** Evidence with the same words from the same source, told otherwise in another field. */
export interface ChangedEvidence {
  readonly source: string;
  readonly text: string;
  readonly fields: readonly FieldChange[];
}

export interface Difference {
  /** Fields of the file itself, and its views, stories and log as wholes. */
  readonly file: readonly FieldChange[];
  readonly claims: Changes<Claim, ChangedClaim>;
  readonly people: Changes<Person>;
  readonly organizations: Changes<Organization>;
  readonly sources: Changes<Source>;
}

const RECORDS = ['people', 'organizations', 'sources', 'claims'] as const;
const IN_ORDER = ['views', 'stories', 'log'] as const;

export function differenceOf(before: Dataset, after: Dataset): Difference {
  const records =
    (list: 'people' | 'organizations' | 'sources') => (one: object, other: object & { id: string }) =>
      recordChange(other.id, fieldChanges(one, other, [list, 0]));
  return {
    file: fileChanges(before, after),
    claims: changes(before.claims, after.claims, byId, claimChange),
    people: changes(before.people, after.people, byId, records('people')),
    organizations: changes(before.organizations, after.organizations, byId, records('organizations')),
    sources: changes(before.sources, after.sources, byId, records('sources')),
  };
}

/** Whether the two versions say the same. */
export function isEmpty({ file, ...lists }: Difference): boolean {
  return file.length === 0 && Object.values(lists).every(isUnchanged);
}

function isUnchanged({ added, removed, changed }: Changes<unknown, unknown>): boolean {
  return added.length + removed.length + changed.length === 0;
}

const byId = (row: { readonly id: string }) => row.id;

/** Rows matched by a key; of rows with one key the first is matched with the first. Sorted by the key. */
function changes<Row, Changed>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
  compare: (before: Row, after: Row) => Changed | null,
): Changes<Row, Changed> {
  const [old, now] = [keyed(before, keyOf), keyed(after, keyOf)];
  const keys = [...now.keys()].toSorted(compareText);
  return {
    added: keys.filter((key) => !old.has(key)).map((key) => now.get(key)!),
    removed: [...old.keys()]
      .filter((key) => !now.has(key))
      .toSorted(compareText)
      .map((key) => old.get(key)!),
    changed: keys.flatMap((key) => (old.has(key) ? (compare(old.get(key)!, now.get(key)!) ?? []) : [])),
  };
}

function keyed<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  const map = new Map<string, Row>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    map.set(time === 0 ? key : `${key}\n${time}`, row);
  }
  return map;
}

function recordChange(id: string, fields: readonly FieldChange[]): ChangedRecord | null {
  return fields.length === 0 ? null : { id, fields };
}

function claimChange(before: Claim, after: Claim): ChangedClaim | null {
  const fields = fieldChanges(before, after, ['claims', 0], ['evidence']);
  const evidence = changes(before.evidence, after.evidence, evidenceKey, evidenceChange);
  return fields.length === 0 && isUnchanged(evidence) ? null : { id: after.id, fields, evidence };
}

/** Evidence is known by its source and its words. */
function evidenceKey(evidence: Evidence): string {
  return `${evidence.source}\n${textOf(evidence)}`;
}

function textOf({ quote, paraphrase }: Evidence): string {
  return quote ?? paraphrase ?? '';
}

function evidenceChange(before: Evidence, after: Evidence): ChangedEvidence | null {
  const fields = fieldChanges(before, after, ['claims', 0, 'evidence', 0]);
  return fields.length === 0 ? null : { source: after.source, text: textOf(after), fields };
}

/** Views, stories and the log are read in their order, so each is compared as a whole. */
function fileChanges(before: Dataset, after: Dataset): FieldChange[] {
  const fields = fieldChanges(before, after, [], [...RECORDS, ...IN_ORDER]);
  const lists = IN_ORDER.filter((list) => !same(before[list], after[list], 'in order'));
  return [...fields, ...lists.map((field) => ({ field, from: before[field], to: after[field] }))];
}
