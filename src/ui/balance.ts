// In, out and net of an organization's family, counterpart by counterpart: the sums behind the small tables.
import type { ClaimId, OrganizationId } from '../dataset/dataset';
import { countedMoves } from '../model/counted';
import { headAt, type Model, nameOf } from '../model/model';
import { ends } from '../model/network';
import { compareText } from '../model/order';

export interface Flow {
  /** The head of the counterpart's family; null where a claim names none. */
  readonly counterpart: OrganizationId | null;
  readonly into: number;
  readonly out: number;
}

export interface Balance {
  /** Whose whole family counts, as it was when each move happened. */
  readonly family: OrganizationId;
  readonly into: number;
  readonly out: number;
  readonly flows: readonly Flow[];
}

/** People counted as in a headline: named, on record or reported, moves inside a family left out. */
export function balanceOf(model: Model, shown: ReadonlySet<ClaimId>, organization: OrganizationId): Balance {
  const family = familyByBirth(model, organization);
  const into = countedMoves(model, shown, { from: null, to: family });
  const out = countedMoves(model, shown, { from: family, to: null });
  const arrivals = byCounterpart(model, into, 'from');
  const departures = byCounterpart(model, out, 'to');
  const flows = [...new Set([...arrivals.keys(), ...departures.keys()])].map((counterpart) => ({
    counterpart,
    into: arrivals.get(counterpart)?.size ?? 0,
    out: departures.get(counterpart)?.size ?? 0,
  }));
  const name = (id: OrganizationId | null) => (id ? nameOf(model, id) : '\uffff');
  return {
    family,
    into: peopleIn(model, into),
    out: peopleIn(model, out),
    flows: flows.toSorted(
      (a, b) => b.into + b.out - (a.into + a.out) || compareText(name(a.counterpart), name(b.counterpart)),
    ),
  };
}

/** The families with the most people in and out, biggest first. */
export function biggestFamilies(model: Model, shown: ReadonlySet<ClaimId>, count: number): Balance[] {
  const heads = [...new Set([...shown].flatMap((id) => headsOf(model, id)))];
  return heads
    .map((head) => balanceOf(model, shown, head))
    .filter(({ into, out }) => into + out > 0)
    .toSorted((a, b) => b.into + b.out - (a.into + a.out) || compareText(a.family, b.family))
    .slice(0, count);
}

/** The parent of a lab that was founded within its family; a company bought later stands for itself. */
function familyByBirth(model: Model, organization: OrganizationId): OrganizationId {
  return headAt(model, organization, '0001');
}

function headsOf(model: Model, id: ClaimId): OrganizationId[] {
  const claim = model.claims.get(id)!;
  return ends(claim).map((end) => headAt(model, end, claim.date));
}

export function peopleIn(model: Model, claims: Iterable<ClaimId>): number {
  return new Set([...claims].map((id) => model.claims.get(id)!.person)).size;
}

function byCounterpart(model: Model, claims: readonly ClaimId[], end: 'from' | 'to') {
  const people = new Map<OrganizationId | null, Set<string>>();
  for (const id of claims) {
    const claim = model.claims.get(id)!;
    const other = claim[end];
    const head = other === undefined ? null : headAt(model, other, claim.date);
    const known = people.get(head);
    if (known) known.add(claim.person);
    else people.set(head, new Set([claim.person]));
  }
  return people;
}

/** "+11", "−3", "0". */
export function netInWords(net: number): string {
  if (net === 0) return '0';
  return net > 0 ? `+${net}` : `−${-net}`;
}
