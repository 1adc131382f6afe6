// The facts of one dataset, cross-indexed and sorted by id.
import type {
  Claim,
  ClaimId,
  Dataset,
  NodeId,
  Organization,
  OrganizationId,
  Person,
  PersonId,
  SavedView,
  Source,
  SourceId,
} from '../dataset/dataset';
import { type DateText, days, overlaps } from '../dataset/date';
import { compareText } from './order';

export interface Model {
  readonly dataset: Dataset;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly organizations: ReadonlyMap<OrganizationId, Organization>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** Claims that name a node at an end, as the person, or as the person who asked; sorted by claim id. */
  readonly claimsAbout: ReadonlyMap<NodeId, readonly ClaimId[]>;
  /** The top of each organization's family: itself where it has no parent. */
  readonly familyHead: ReadonlyMap<OrganizationId, OrganizationId>;
  readonly opening: SavedView;
  /** Where the reader looks back to a day: what was known by its end. */
  readonly past?: Past;
}

export interface Past {
  readonly day: DateText;
  /** Claims that were reported by then, and those whose report date is not known. */
  readonly known: ReadonlySet<ClaimId>;
  /** Claims without any dated source: they stay, and are counted. */
  readonly undated: ReadonlySet<ClaimId>;
  /** What became of claims afterwards; told wherever the claim goes. */
  readonly since: ReadonlyMap<ClaimId, Since>;
}

export interface Since {
  readonly standing: 'disputed' | 'denied';
  /** The earliest date of the evidence against it, where one is known. */
  readonly on: DateText | undefined;
}

/** Indexes a dataset that `parse` admitted. The file's order of records changes nothing. */
export function buildModel(dataset: Dataset): Model {
  const organizations = byId(dataset.organizations);
  return {
    dataset,
    people: byId(dataset.people),
    organizations,
    sources: byId(dataset.sources),
    claims: byId(dataset.claims),
    claimsAbout: indexClaims(dataset.claims),
    familyHead: new Map([...organizations.keys()].map((id) => [id, headOf(organizations, id)])),
    opening: dataset.views[0]!,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<T['id'], T> {
  return new Map(records.toSorted((a, b) => compareText(a.id, b.id)).map((record) => [record.id, record]));
}

function indexClaims(claims: readonly Claim[]): ReadonlyMap<NodeId, readonly ClaimId[]> {
  const about = new Map<NodeId, ClaimId[]>();
  for (const claim of claims.toSorted((a, b) => compareText(a.id, b.id))) {
    for (const node of nodesOf(claim)) {
      const list = about.get(node);
      if (list) list.push(claim.id);
      else about.set(node, [claim.id]);
    }
  }
  return about;
}

/** Every node that a claim names, once. */
export function nodesOf(claim: Claim): NodeId[] {
  const named = [claim.person, claim.from, claim.to, claim.by].filter((id) => id !== undefined);
  return [...new Set<NodeId>(named)];
}

/**
 * The top of an organization's family on a day: a parent counts from its `since` on, and all along where the
 * organization was founded within the family. Without a date, every parent counts.
 */
function headOf(
  organizations: ReadonlyMap<OrganizationId, Organization>,
  id: OrganizationId,
  date?: DateText,
): OrganizationId {
  let head = id;
  for (let steps = 0; steps < organizations.size; steps++) {
    const { parent, founded } = organizations.get(head) ?? {};
    const isBorn = founded && parent?.since && overlaps(days(founded), days(parent.since));
    if (!parent || (date && parent.since && isLater(parent.since, date) && !isBorn)) break;
    head = parent.id;
  }
  return head;
}

function isLater(a: DateText, b: DateText): boolean {
  return days(a).first > days(b).last;
}

const heads = new WeakMap<Model['organizations'], Map<string, OrganizationId>>();

/** The top of an organization's family when something happened. */
export function headAt(model: Model, id: OrganizationId, date?: DateText): OrganizationId {
  const { organizations } = model;
  if (!organizations.get(id)?.parent) return id;
  const known = heads.get(organizations) ?? new Map<string, OrganizationId>();
  heads.set(organizations, known);
  const key = `${id} ${date ?? ''}`;
  const head = known.get(key) ?? headOf(organizations, id, date);
  known.set(key, head);
  return head;
}

/** The name of a node as the dataset writes it. */
export function nameOf(model: Model, id: NodeId): string {
  return (model.people.get(id as PersonId) ?? model.organizations.get(id as OrganizationId))?.name ?? id;
}

export function isOrganization(model: Model, id: NodeId): id is OrganizationId {
  return model.organizations.has(id as OrganizationId);
}

/** Whether both organizations belonged to one family, a parent and its labs, when something happened. */
export function sameFamily(model: Model, a: OrganizationId, b: OrganizationId, date?: DateText): boolean {
  return headAt(model, a, date) === headAt(model, b, date);
}
