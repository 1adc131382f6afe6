// The model through a lens: the nodes and lines that are laid out.
import type { Claim, ClaimId, NodeId, OrganizationId, PersonId } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import { withinSteps } from './around';
import { Kept } from './kept';
import { type Model, nameOf } from './model';
import { compareText } from './order';
import { endsIn } from './rollUp';
import { type Family, familyOf, type Lens, type Scope, type Subject, subjectId } from './subject';
import { daysOf, liesIn } from './when';

export interface NetworkNode {
  readonly id: NodeId;
  readonly kind: 'person' | 'organization';
  readonly label: string;
  /** Moves in and out for an organization, claims for a person. */
  readonly weight: number;
  /** The nearest organization above it that is in the network too; null where labs are rolled up. */
  readonly parent: OrganizationId | null;
}

/** One line: a claim through its person, or, among organizations only, all claims of one family between two of them. */
export interface NetworkLink {
  readonly id: string;
  readonly family: Exclude<Family, 'remark'>;
  readonly person: PersonId | null;
  readonly from: OrganizationId | null;
  /** The same as `from` where labs are rolled up and the claim lies inside one family. */
  readonly to: OrganizationId | null;
  readonly claims: readonly ClaimId[];
  /** Place in the order of dates, earliest 0. */
  readonly rank: number;
}

export interface Network {
  readonly show: 'people' | 'flows';
  /** Whether organizations stand for their whole families. */
  readonly rolled: boolean;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** Every claim of the scope. Among organizations only, those with one end known have no link: the list has them. */
  readonly claims: ReadonlySet<ClaimId>;
}

export function buildNetwork(model: Model, lens: Lens): Network {
  const show = lens.show === 'flows' ? 'flows' : 'people';
  const rolled = lens.rolled === true;
  // People and flows of one scope hold the very same claims.
  const claims = scoped.of(lens.scope, [model, rolled], () => claimsInScope(model, lens.scope, rolled));
  const dated = claims.toSorted(byDate).map((claim, rank) => toLink(model, claim, rank, rolled));
  const links = (show === 'flows' ? bundle(dated, rolled) : dated).toSorted((a, b) =>
    compareText(a.id, b.id),
  );
  return {
    show,
    rolled,
    nodes: nodesFor(model, links, rolled),
    links,
    claims: idsOf.of(claims, [], () => new Set(claims.map((claim) => claim.id))),
  };
}

const scoped = new Kept<Scope, readonly Claim[]>();
const idsOf = new Kept<readonly Claim[], ReadonlySet<ClaimId>>();

/**
 * Those of `drawnClaims` that a scope lays out, sorted by id. With labs rolled up, an organization that the scope names stands for its whole family.
 */
export function claimsInScope(model: Model, scope: Scope, rolled = false): readonly Claim[] {
  const drawable = drawnClaims(model);
  const range = scope.dates && daysOf(scope.dates);
  const dated = range ? drawable.filter((claim) => liesIn(claim, range)) : drawable;
  const wanted = new Set(scope.organizations ?? []);
  const drawnEnds = (claim: Claim) => endsShown(model, claim, rolled);
  const chosen = scope.organizations
    ? dated.filter((claim) => [...ends(claim), ...drawnEnds(claim)].some((id) => wanted.has(id)))
    : dated;
  const near = scope.around ? withinSteps(model, chosen, scope.around, rolled) : chosen;
  const enough = organizationsWith(near, drawnEnds, scope.atLeast ?? 0);
  const pinned = new Set(scope.pinned ?? []);
  const kept = new Set(near.filter((claim) => drawnEnds(claim).every((id) => enough.has(id))));
  return drawable.filter((claim) => kept.has(claim) || pinned.has(claim.id));
}

/** What the whole field draws and every count of claims is a share of: lines and current positions, never remarks or withdrawn claims. */
export function drawnClaims(model: Model): readonly Claim[] {
  return [...model.claims.values()].filter((claim) => isDrawn(model, claim));
}

function isDrawn(model: Model, claim: Claim): boolean {
  if (claim.standing === 'withdrawn' || familyOf(claim.kind) === 'remark') return false;
  return !(claim.outcome === 'accepted' && becameMove(model, claim));
}

/** An accepted offer is drawn as the move that it became, where the dataset has that move. */
function becameMove(model: Model, offer: Claim): boolean {
  if (familyOf(offer.kind) !== 'offer') return false;
  return (model.claimsAbout.get(offer.person) ?? []).some((id) => {
    const other = model.claims.get(id)!;
    return familyOf(other.kind) === 'move' && other.to === offer.to && other.person === offer.person;
  });
}

/** The organizations at a claim's ends. */
export function ends(claim: Claim): OrganizationId[] {
  return [claim.from, claim.to].filter((id) => id !== undefined);
}

function endsShown(model: Model, claim: Claim, rolled: boolean): OrganizationId[] {
  const { from, to } = endsIn(model, claim, rolled);
  return [...new Set([from, to])].filter((id) => id !== null);
}

function organizationsWith(
  claims: readonly Claim[],
  endsOf: (claim: Claim) => readonly OrganizationId[],
  atLeast: number,
): ReadonlySet<OrganizationId> {
  const counts = new Map<OrganizationId, number>();
  for (const claim of claims) {
    const line = familyOf(claim.kind) === 'tie' ? 0 : 1;
    for (const id of endsOf(claim)) counts.set(id, (counts.get(id) ?? 0) + line);
  }
  return new Set([...counts].filter(([, count]) => count >= atLeast).map(([id]) => id));
}

function byDate(a: Claim, b: Claim): number {
  return compareDates(a.date, b.date) || compareText(a.id, b.id);
}

function toLink(model: Model, claim: Claim, rank: number, rolled: boolean): NetworkLink {
  return {
    id: claim.id,
    family: familyOf(claim.kind) as NetworkLink['family'],
    person: claim.person,
    ...endsIn(model, claim, rolled),
    claims: [claim.id],
    rank,
  };
}

/** The bundle that a line between two organizations belongs to; null for what has one end, and for ties. */
export function bundleOf(
  { family, from, to }: Pick<NetworkLink, 'family' | 'from' | 'to'>,
  rolled: boolean,
): Subject | null {
  if (family === 'tie' || !from || !to) return null;
  return { kind: 'bundle', from, to, family, ...(rolled && { rolled }) };
}

/** Lines between two organizations of one family, as one; their claims stay in the order of dates. */
function bundle(links: readonly NetworkLink[], rolled: boolean): NetworkLink[] {
  const bundles = new Map<string, NetworkLink>();
  for (const link of links) {
    const subject = bundleOf(link, rolled);
    if (!subject) continue;
    const id = subjectId(subject);
    const known = bundles.get(id);
    bundles.set(
      id,
      known ? { ...known, claims: [...known.claims, ...link.claims] } : { ...link, id, person: null },
    );
  }
  return [...bundles.values()];
}

function nodesFor(model: Model, links: readonly NetworkLink[], rolled: boolean): NetworkNode[] {
  const weights = new Map<NodeId, number>();
  const add = (id: NodeId | null, weight: number) => {
    if (id) weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  for (const link of links) {
    const moved = link.family === 'move' ? link.claims.length : 0;
    add(link.from, moved);
    // Inside one family a move counts once.
    if (link.to !== link.from) add(link.to, moved);
    add(link.person, 1);
  }
  return [...weights]
    .map(([id, weight]) => ({ id, weight, ...nodeOf(model, id, weights, rolled) }))
    .toSorted((a, b) => compareText(a.id, b.id));
}

function nodeOf(model: Model, id: NodeId, present: ReadonlyMap<NodeId, number>, rolled: boolean) {
  const label = nameOf(model, id);
  if (model.people.has(id as PersonId)) return { kind: 'person' as const, label, parent: null };
  if (rolled) return { kind: 'organization' as const, label, parent: null };
  let parent = model.organizations.get(id as OrganizationId)?.parent?.id;
  while (parent && !present.has(parent)) parent = model.organizations.get(parent)?.parent?.id;
  return { kind: 'organization' as const, label, parent: parent ?? null };
}
