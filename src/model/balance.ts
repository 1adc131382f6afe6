// In, out and net of an organization's family, counterpart by counterpart: the sums behind the small tables.
import type { ClaimId, OrganizationId } from '../dataset/dataset';
import { countedMoves, insideMoves } from './counted';
import { Kept } from './kept';
import { headAt, type Model, nameOf } from './model';
import { compareText } from './order';
import { endsIn } from './rollUp';

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
  /** People who moved inside the family: neither in nor out. */
  readonly inside: number;
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
    inside: peopleIn(model, countedMoves(model, shown, { from: family, to: family })),
    flows: flows.toSorted(
      (a, b) => b.into + b.out - (a.into + a.out) || compareText(name(a.counterpart), name(b.counterpart)),
    ),
  };
}

const biggest = new Kept<ReadonlySet<ClaimId>, readonly Balance[]>();

/** The families with the most people in and out, biggest first. */
export function biggestFamilies(
  model: Model,
  shown: ReadonlySet<ClaimId>,
  count: number,
): readonly Balance[] {
  return biggest.of(shown, [model, count], () =>
    netsOf(model, shown)
      .toSorted((a, b) => b.people - a.people || compareText(a.family, b.family))
      .slice(0, count)
      .map(({ family }) => balanceOf(model, shown, family)),
  );
}

/** A family's people in less those out, by the families of each day. */
export interface Net {
  readonly family: OrganizationId;
  readonly net: number;
  /** In and out together. */
  readonly people: number;
}

const nets = new Kept<ReadonlySet<ClaimId>, readonly Net[]>();

/** The nets of all families that somebody joined or left, in one pass over the moves. */
export function netsOf(model: Model, shown: ReadonlySet<ClaimId>): readonly Net[] {
  return nets.of(shown, [model], () => findNets(model, shown));
}

function findNets(model: Model, shown: ReadonlySet<ClaimId>): Net[] {
  const into = new Map<OrganizationId, Set<string>>();
  const out = new Map<OrganizationId, Set<string>>();
  for (const id of countedMoves(model, shown, { from: null, to: null })) {
    const claim = model.claims.get(id)!;
    const { from, to } = endsIn(model, claim, true);
    if (to) into.set(to, (into.get(to) ?? new Set()).add(claim.person));
    if (from) out.set(from, (out.get(from) ?? new Set()).add(claim.person));
  }
  return [...new Set([...into.keys(), ...out.keys()])].map((family) => {
    const [came, went] = [into.get(family)?.size ?? 0, out.get(family)?.size ?? 0];
    return { family, net: came - went, people: came + went };
  });
}

/** How many named people moved inside some family: neither in nor out of any. */
export function movedInside(model: Model, shown: ReadonlySet<ClaimId>): number {
  return peopleIn(model, insideMoves(model, shown));
}

/** The parent of a lab that was founded within its family; a company bought later stands for itself. */
function familyByBirth(model: Model, organization: OrganizationId): OrganizationId {
  return headAt(model, organization, '0001');
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
