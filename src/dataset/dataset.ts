// The contract of a dataset file, format 1: its shape, its types and the words that each field carries into the JSON Schema.
import * as z from 'zod/mini';
import { dateParts } from './date';
import { FAULT } from './faults';

// zod probes `new Function`, which the pages' content security policy reports.
z.config({ jitless: true });

/** Limits, refused before the work. */
export const LIMITS = {
  bytes: 60_000_000,
  depth: 64,
  nodes: 60_000,
  claims: 200_000,
  field: 10_000,
  id: 80,
} as const;

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };
export type PersonId = Branded<'person'>;
export type OrganizationId = Branded<'organization'>;
export type NodeId = PersonId | OrganizationId;
export type SourceId = Branded<'source'>;
export type ClaimId = Branded<'claim'>;

/** Names that plain objects inherit: refused as ids, although every index is a Map. */
const INHERITED = new Set(['constructor', 'prototype', 'hasownproperty', 'tostring', 'valueof']);

const idText = z.string().check(
  z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, FAULT.id),
  z.maxLength(LIMITS.id, FAULT.idLength),
  z.refine((text) => !INHERITED.has(text), FAULT.idReserved),
);
const id = <Id extends string>() => idText as unknown as z.ZodMiniType<Id, Id>;

const text = z.string().check(
  z.minLength(1, FAULT.empty),
  z.maxLength(LIMITS.field, FAULT.tooLong),
  z.refine((value) => value === '' || value.trim() !== '', FAULT.spaces),
);

const date = z.string().check(z.refine((value) => dateParts(value) !== null, FAULT.date));

/** The one rule for addresses: raw text begins with http:// or https://, and it parses without user name or password. */
export function isAddress(value: string): boolean {
  if (!/^https?:\/\//.test(value) || /\s/.test(value)) return false;
  try {
    const url = new URL(value);
    return url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

const address = z
  .string()
  .check(z.maxLength(LIMITS.field, FAULT.tooLong), z.refine(isAddress, FAULT.address));

const number = z.number().check(z.nonnegative(FAULT.number));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, FAULT.sha256));

const person = z.strictObject({
  id: id<PersonId>(),
  name: text,
  aliases: z.optional(z.array(text)),
  knownFor: z.optional(text),
  kind: z.optional(z.enum(['person', 'group', 'unnamed'])),
  links: z.optional(z.array(z.strictObject({ label: text, url: address }))),
});

const organization = z.strictObject({
  id: id<OrganizationId>(),
  name: text,
  aliases: z.optional(z.array(text)),
  kind: z.enum(['lab', 'company', 'university', 'other']),
  parent: z.optional(z.strictObject({ id: id<OrganizationId>(), since: z.optional(date) })),
  founded: z.optional(date),
  url: z.optional(address),
});

const source = z.strictObject({
  id: id<SourceId>(),
  publisher: text,
  title: z.optional(text),
  author: z.optional(text),
  url: z.optional(address),
  published: z.optional(date),
  accessed: z.optional(date),
  archived: z.optional(address),
  kind: z.optional(z.enum(['article', 'podcast', 'post', 'memo', 'filing', 'statement', 'other'])),
  firsthand: z.optional(z.boolean()),
  derivedFrom: z.optional(z.array(id<SourceId>())),
  state: z.optional(z.enum(['live', 'corrected', 'retracted', 'dead'])),
  text: z.optional(z.strictObject({ sha256, rule: z.literal(1), on: date })),
});

const amount = z.strictObject({
  words: text,
  atLeast: z.optional(number),
  atMost: z.optional(number),
  about: z.optional(number),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, FAULT.currency)),
  basis: z.enum(['pay', 'bonus', 'package', 'deal']),
  period: z.optional(text),
  saidBy: z.optional(text),
});

const outcome = z.enum(['accepted', 'declined', 'open', 'unknown']);

const says = z.strictObject({
  date: z.optional(date),
  amount: z.optional(text),
  outcome: z.optional(outcome),
  from: z.optional(text),
  to: z.optional(text),
  person: z.optional(text),
  role: z.optional(text),
  details: z.optional(z.array(z.strictObject({ about: text, says: text }))),
});

const evidence = z.strictObject({
  source: id<SourceId>(),
  quote: z.optional(text),
  paraphrase: z.optional(text),
  stance: z.enum(['supports', 'disputes']),
  speaker: z.optional(
    z.strictObject({
      name: z.optional(text),
      person: z.optional(id<PersonId>()),
      for: z.optional(id<OrganizationId>()),
    }),
  ),
  voice: z.optional(z.enum(['party', 'named', 'anonymous', 'document', 'unknown'])),
  says: z.optional(says),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  lang: z.optional(z.string().check(z.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, FAULT.language))),
  check: z.optional(
    z.strictObject({
      result: z.enum(['verbatim', 'ellipsis', 'missing', 'unavailable']),
      on: date,
      offsets: z.optional(z.array(z.int())),
    }),
  ),
});

const claim = z.strictObject({
  id: id<ClaimId>(),
  kind: z.enum(['move', 'departure', 'founding', 'offer', 'approach', 'position', 'remark']),
  person: id<PersonId>(),
  from: z.optional(id<OrganizationId>()),
  to: z.optional(id<OrganizationId>()),
  by: z.optional(id<PersonId>()),
  date: z.optional(date),
  until: z.optional(date),
  ended: z.optional(z.boolean()),
  again: z.optional(z.boolean()),
  role: z.optional(text),
  outcome: z.optional(outcome),
  amount: z.optional(amount),
  standing: z.enum(['on-record', 'reported', 'disputed', 'denied', 'withdrawn']),
  summary: text,
  evidence: z.array(evidence).check(z.minLength(1, FAULT.noEvidence)),
  reply: z.optional(text),
});

const view = z.strictObject({
  id: idText,
  title: text,
  query: z.string().check(z.maxLength(LIMITS.field, FAULT.tooLong)),
  headline: z.optional(text),
  hues: z.optional(z.record(idText, z.union([z.literal(1), z.literal(2), z.literal(3)]))),
  notes: z.optional(
    z.array(z.strictObject({ claim: id<ClaimId>(), text: text.check(z.maxLength(60, FAULT.noteLength)) })),
  ),
  alt: z.optional(text),
});

const story = z.strictObject({
  id: idText,
  title: text,
  steps: z.array(z.strictObject({ text, view: z.string(), claims: z.array(id<ClaimId>()) })),
});

const log = z.strictObject({ date, claim: z.optional(id<ClaimId>()), was: text, is: text, why: text });

/** The whole file. Unknown fields are errors everywhere. */
export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  soupline: z.literal(1),
  title: text,
  description: z.optional(text),
  updated: date,
  license: z.optional(text),
  credit: z.strictObject({ name: text, url: z.optional(address) }),
  method: text,
  corrections: text,
  people: z.array(person).check(z.maxLength(LIMITS.nodes)),
  organizations: z.array(organization).check(z.maxLength(LIMITS.nodes)),
  sources: z.array(source),
  claims: z.array(claim).check(z.maxLength(LIMITS.claims)),
  views: z.array(view).check(z.minLength(1, FAULT.noView)),
  stories: z.optional(z.array(story)),
  log: z.optional(z.array(log)),
});

export type Dataset = z.infer<typeof datasetSchema>;
export type Person = z.infer<typeof person>;
export type Organization = z.infer<typeof organization>;
export type Source = z.infer<typeof source>;
export type Amount = z.infer<typeof amount>;
export type Says = z.infer<typeof says>;
export type Evidence = z.infer<typeof evidence>;
export type Claim = z.infer<typeof claim>;
export type Kind = Claim['kind'];
export type Standing = Claim['standing'];
export type Outcome = z.infer<typeof outcome>;
export type SavedView = z.infer<typeof view>;
export type Story = z.infer<typeof story>;
export type LogEntry = z.infer<typeof log>;
