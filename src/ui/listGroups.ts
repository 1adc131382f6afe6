// The map as a list: each claim once, under the organization that was joined, asked or left.
import type { Claim, ClaimId, OrganizationId } from '../dataset/dataset';
import { newestFirst } from '../model/about';
import { type Model, nameOf } from '../model/model';
import { compareText } from '../model/order';

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

/** Claims about one organization, by counterpart: what came to it, what it asked, what went from it. */
export function partsAbout(model: Model, organization: OrganizationId, claims: readonly Claim[]): ListPart[] {
  const to = claims.filter((claim) => claim.to === organization);
  const from = claims.filter((claim) => claim.from === organization);
  return [...partsOf(model, to), ...partsOf(model, from, 'to')];
}

/** Parts by kind and counterpart; `end` says which end of the claims names the counterpart. */
function partsOf(model: Model, claims: readonly Claim[], end: 'from' | 'to' = 'from'): ListPart[] {
  const parts = new Map<string, { kind: PartKind; title: string; claims: Claim[] }>();
  for (const claim of claims) {
    const kind = KIND[claim.kind];
    const other = claim[end];
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
