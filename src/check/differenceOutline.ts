// A difference in plain sentences: headings, records and what is said of each, for any writer.
import type { Claim, Evidence, Person, Organization, Source } from '../dataset/dataset';
import { cut } from '../dataset/shown';
import { count, dateInWords, KIND_WORDS } from '../model/words';
import type { ChangedClaim, ChangedEvidence, Changes, Difference } from './difference';
import { fieldInWords, standingInWords } from './fieldWords';

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** One record: its id, or none where the whole file is spoken of. */
export interface Entry {
  readonly id?: string;
  readonly says: readonly string[];
}

/** Sections that say something, none where nothing differs. */
export function outlineOf({ file, claims, people, organizations, sources }: Difference): Section[] {
  return [
    { title: 'Claims added', entries: claims.added.map(newClaim) },
    { title: 'Claims removed', entries: claims.removed.map(newClaim) },
    { title: 'Claims changed', entries: claims.changed.map(changedClaim) },
    ...recordSections('People', people, nameOf),
    ...recordSections('Organizations', organizations, nameOf),
    ...recordSections('Sources', sources, sourceName),
    { title: 'The file', entries: file.length === 0 ? [] : [{ says: file.map(fieldInWords) }] },
  ].filter(({ entries }) => entries.length > 0);
}

/** "2 claims added, 1 changed; 1 source added." or that nothing differs. */
export function sumOf({ file, ...lists }: Difference): string {
  const { claims, people, organizations, sources } = lists;
  const evidence = (which: 'added' | 'removed') =>
    claims.changed.reduce((sum, { evidence: changes }) => sum + changes[which].length, 0);
  const parts = [
    tally(claims, 'claim', 'claims'),
    listed(
      [
        [evidence('added'), 'added'],
        [evidence('removed'), 'withdrawn'],
      ],
      'piece of evidence',
      'pieces of evidence',
    ),
    tally(people, 'person', 'people'),
    tally(organizations, 'organization', 'organizations'),
    tally(sources, 'source', 'sources'),
    file.length === 0 ? '' : `${count(file.length, 'field', 'fields')} of the file changed`,
  ].filter(Boolean);
  return parts.length === 0 ? 'The two files say the same.' : `${parts.join('; ')}.`;
}

function tally({ added, removed, changed }: Changes<unknown, unknown>, one: string, many: string): string {
  return listed(
    [
      [added.length, 'added'],
      [removed.length, 'removed'],
      [changed.length, 'changed'],
    ],
    one,
    many,
  );
}

function listed(amounts: readonly (readonly [number, string])[], one: string, many: string): string {
  const [first, ...rest] = amounts.filter(([amount]) => amount > 0);
  if (!first) return '';
  return [`${count(first[0], one, many)} ${first[1]}`, ...rest.map((pair) => pair.join(' '))].join(', ');
}

function newClaim(claim: Claim): Entry {
  const when = claim.date === undefined ? 'no date' : dateInWords(claim.date);
  const grounds = `${KIND_WORDS[claim.kind]}, ${standingInWords(claim.standing)}, ${when}.`;
  return {
    id: claim.id,
    says: [claim.summary, grounds, ...claim.evidence.map((one) => `Evidence: ${evidenceInWords(one)}`)],
  };
}

function changedClaim({ id, fields, evidence }: ChangedClaim): Entry {
  const says = [
    ...fields.map(fieldInWords),
    ...evidence.added.map((one) => `Evidence added: ${evidenceInWords(one)}`),
    ...evidence.removed.map((one) => `Evidence withdrawn: ${evidenceInWords(one)}`),
    ...evidence.changed.flatMap(changedEvidence),
  ];
  return { id, says };
}

function evidenceInWords({ source, quote, paraphrase, stance }: Evidence): string {
  const against = stance === 'disputes' ? ', against it' : '';
  return quote === undefined
    ? `${source}${against}, in our words: ${paraphrase}`
    : `${source}${against}: “${quote}”`;
}

function changedEvidence({ source, text, fields }: ChangedEvidence): string[] {
  return fields.map((field) => `Evidence from ${source} (“${cut(text, 40)}”): ${fieldInWords(field)}`);
}

function recordSections<Row extends { readonly id: string }>(
  title: string,
  { added, removed, changed }: Changes<Row>,
  name: (row: Row) => string,
): Section[] {
  const whole = (row: Row): Entry => ({ id: row.id, says: [name(row)] });
  return [
    { title: `${title} added`, entries: added.map(whole) },
    { title: `${title} removed`, entries: removed.map(whole) },
    {
      title: `${title} changed`,
      entries: changed.map(({ id, fields }) => ({ id, says: fields.map(fieldInWords) })),
    },
  ];
}

const nameOf = ({ name }: Person | Organization) => `${name}.`;

const sourceName = ({ publisher, title, url }: Source) =>
  `${[publisher, title, url].filter(Boolean).join(', ')}.`;
