// The map as a list: each claim once, under the organization that was joined, asked or left, or under its person.
import type { Claim, ClaimId, OrganizationId, PersonId } from '../dataset/dataset';
import { newestFirst } from '../model/about';
import { type Model, nameOf } from '../model/model';
import { compareText } from '../model/order';
import { endsIn } from '../model/rollUp';
import { familyOf } from '../model/subject';

export interface ListPart {
  readonly title: string;
  readonly claims: readonly Claim[];
}

export interface ListGroup {
  readonly organization: OrganizationId;
  readonly size: number;
  readonly parts: readonly ListPart[];
}

/** Kinds of parts in the order in which they stand under an organization. */
const ORDER = ['move', 'offer', 'departure', 'position', 'remark'] as const;
type PartKind = (typeof ORDER)[number];

const KIND: Readonly<Record<Claim['kind'], PartKind>> = {
  move: 'move',
  founding: 'move',
  departure: 'departure',
  offer: 'offer',
  approach: 'offer',
  position: 'position',
  remark: 'remark',
};

/** Biggest organizations first, in each the parts by kind and then by size. */
export function listGroups(model: Model, claims: Iterable<ClaimId>): ListGroup[] {
  const groups = new Map<OrganizationId, Claim[]>();
  for (const id of claims) {
    const claim = model.claims.get(id)!;
    const home = claim.kind === 'departure' ? claim.from : claim.to;
    if (home) groups.set(home, [...(groups.get(home) ?? []), claim]);
  }
  return [...groups]
    .map(([organization, own]) => ({ organization, size: own.length, parts: partsOf(model, own) }))
    .toSorted(
      (a, b) => b.size - a.size || compareText(nameOf(model, a.organization), nameOf(model, b.organization)),
    );
}

/** What is told of one person, newest first. */
export interface PersonGroup {
  readonly person: PersonId;
  readonly name: string;
  readonly claims: readonly Claim[];
}

/** By name, as one would look them up; names that begin with no letter come last. */
export function personGroups(model: Model, claims: Iterable<ClaimId>): PersonGroup[] {
  const groups = new Map<PersonId, Claim[]>();
  for (const id of claims) {
    const claim = model.claims.get(id)!;
    groups.set(claim.person, [...(groups.get(claim.person) ?? []), claim]);
  }
  return [...groups]
    .map(([person, own]) => ({ person, name: nameOf(model, person), claims: newestFirst(own) }))
    .toSorted((a, b) => compareText(placeIn(a.name), placeIn(b.name)) || compareText(a.person, b.person));
}

/** A name without case and accents, behind all letters where it begins with none. */
function placeIn(name: string): string {
  const plain = plainly(name);
  return /^[a-z]/.test(plain) ? plain : `\uffff${plain}`;
}

function plainly(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The letter under which a name is looked up. */
export function initialOf(name: string): string {
  const first = plainly(name).charAt(0);
  return /[a-z]/.test(first) ? first.toUpperCase() : 'Other';
}

/**
 * Claims about one organization, by counterpart: what came to it, what it asked, what went from it; with labs
 * rolled up, those about its family, and apart what happened inside it.
 */
export function partsAbout(
  model: Model,
  organization: OrganizationId,
  claims: readonly Claim[],
  rolled = false,
): ListPart[] {
  const drawn = claims.map((claim) => ({ claim, ends: endsIn(model, claim, rolled) }));
  // A lab that is rolled up is at no end that is drawn, but what is told of it names it.
  const isOurs = (end: 'from' | 'to', { claim, ends }: (typeof drawn)[number]) =>
    ends[end] === organization || claim[end] === organization;
  const among = (to: boolean, from: boolean) =>
    drawn.filter((one) => isOurs('to', one) === to && isOurs('from', one) === from).map(({ claim }) => claim);
  return [
    ...partsOf(model, among(true, false), 'from', rolled),
    ...partsOf(model, among(false, true), 'to', rolled),
    ...insideParts(nameOf(model, organization), among(true, true)),
  ];
}

function insideParts(name: string, claims: readonly Claim[]): ListPart[] {
  return (['move', 'offer'] as const)
    .map((family) => ({
      title: `${family === 'move' ? 'Moves' : 'Offers'} inside ${name}`,
      claims: newestFirst(claims.filter((claim) => familyOf(claim.kind) === family)),
    }))
    .filter((part) => part.claims.length > 0);
}

/** Parts by kind and counterpart; `end` says which end of the claims names the counterpart. */
function partsOf(
  model: Model,
  claims: readonly Claim[],
  end: 'from' | 'to' = 'from',
  rolled = false,
): ListPart[] {
  const parts = new Map<string, { kind: PartKind; title: string; claims: Claim[] }>();
  for (const claim of claims) {
    const kind = KIND[claim.kind];
    const other = endsIn(model, claim, rolled)[end];
    const title = titleOf(kind, other ? nameOf(model, other) : null, end);
    const known = parts.get(title);
    if (known) known.claims.push(claim);
    else parts.set(title, { kind, title, claims: [claim] });
  }
  return [...parts.values()]
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        b.claims.length - a.claims.length ||
        compareText(a.title, b.title),
    )
    .map((part) => ({ title: part.title, claims: newestFirst(part.claims) }));
}

function titleOf(kind: PartKind, other: string | null, end: 'from' | 'to'): string {
  switch (kind) {
    case 'move':
      if (end === 'to') return other ? `Left for ${other}` : 'Left';
      return other ? `Joined from ${other}` : 'Founded or joined';
    case 'offer':
      if (end === 'to') return `Asked by ${other}`;
      return other ? `Offers and approaches to people at ${other}` : 'Offers and approaches';
    case 'departure':
      return 'Left';
    case 'position':
      return 'Positions';
    case 'remark':
      return 'Said';
  }
}
