// Walking the picture with the keyboard: along relations, never by left or right on screen.
import type { ClaimId, NodeId } from '../dataset/dataset';
import { claimsOf, newestFirst } from '../model/about';
import type { Model } from '../model/model';
import { bundleOf, type Network, type NetworkLink } from '../model/network';
import type { Subject } from '../model/subject';

/** Where the walker stands: at a node, perhaps with one of its lines in hand, and the nodes come through. */
export interface Step {
  readonly at: NodeId;
  /** A link's id. */
  readonly line: string | null;
  readonly trail: readonly NodeId[];
}

export type Direction = 'next' | 'previous' | 'along' | 'back' | 'biggest';

/** The subject that a step lights and Enter opens: among organizations only, a line is a bundle. */
export function subjectOf(network: Network, { at, line }: Step): Subject {
  const link = line === null ? undefined : network.links.find(({ id }) => id === line);
  if (!link) return { kind: 'node', id: at };
  const bundle = network.show === 'flows' ? bundleOf(link, network.rolled) : null;
  return bundle ?? { kind: 'claim', id: link.claims[0]! };
}

/** A first step: the node that is picked, a picked line in hand at one of its ends, or else the biggest organization. */
export function startAt(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  pick: Subject | null,
): Step | null {
  if (pick?.kind === 'node' && isIn(network, pick.id)) return { at: pick.id, line: null, trail: [] };
  const claim = pick && pick.kind !== 'node' ? claimsOf(model, pick, shown)[0] : undefined;
  const link = claim && shown.has(claim.id) && network.links.find(({ claims }) => claims.includes(claim.id));
  if (link) return { at: (link.person ?? link.to ?? link.from)!, line: link.id, trail: [] };
  const at = biggest(network);
  return at ? { at, line: null, trail: [] } : null;
}

/** Whether a network has a place for a node. */
export function isIn(network: Network, id: NodeId): boolean {
  return network.nodes.some((node) => node.id === id);
}

/** The step after a key; the same step where there is nowhere to go. */
export function walk(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  step: Step,
  direction: Direction,
): Step {
  switch (direction) {
    case 'biggest':
      return startAt(model, network, shown, null) ?? step;
    case 'next':
      return { ...step, line: turnTo(model, network, shown, step, 1)?.id ?? null };
    case 'previous':
      return { ...step, line: turnTo(model, network, shown, step, -1)?.id ?? null };
    case 'along':
      return goAlong(model, network, shown, step);
    case 'back': {
      const before = step.trail.at(-1);
      if (step.line !== null) return { ...step, line: null };
      return before ? { at: before, line: null, trail: step.trail.slice(0, -1) } : step;
    }
  }
}

function biggest(network: Network): NodeId | null {
  const organizations = network.nodes.filter((node) => node.kind === 'organization');
  return organizations.toSorted((a, b) => b.weight - a.weight)[0]?.id ?? null;
}

/** A node's lines as a ring. */
function turnTo(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  { at, line }: Step,
  by: 1 | -1,
): NetworkLink | null {
  const lines = linesOf(model, network, shown, at);
  const now = lines.findIndex(({ id }) => id === line);
  const next = now === -1 ? (by === 1 ? 0 : lines.length - 1) : (now + by + lines.length) % lines.length;
  return lines[next] ?? null;
}

/** A node's lines in sight, by the newest claim of each, newest first. */
function linesOf(
  model: Model,
  { links }: Network,
  shown: ReadonlySet<ClaimId>,
  at: NodeId,
): readonly NetworkLink[] {
  const lines = new Map<ClaimId, NetworkLink>();
  for (const link of links) {
    const isOwn = link.from === at || link.to === at || link.person === at;
    for (const id of link.claims)
      if (shown.has(id) && (isOwn || model.claims.get(id)!.by === at)) lines.set(id, link);
  }
  const claims = newestFirst([...lines.keys()].map((id) => model.claims.get(id)!));
  return [...new Set(claims.map(({ id }) => lines.get(id)!))];
}

function goAlong(model: Model, network: Network, shown: ReadonlySet<ClaimId>, step: Step): Step {
  const line =
    step.line === null
      ? turnTo(model, network, shown, step, 1)
      : network.links.find(({ id }) => id === step.line);
  const next = line ? otherEnd(network, line, step) : null;
  if (!next) return step;
  return { at: next, line: null, trail: [...step.trail, step.at].slice(-50) };
}

/** From an organization to the person, where people are drawn; from there onward, not back to where one came from. */
function otherEnd(network: Network, { person, to, from }: NetworkLink, { at, trail }: Step): NodeId | null {
  if (person && person !== at && isIn(network, person)) return person;
  const ends = [to, from].filter((id) => id !== null && id !== at);
  return ends.find((id) => id !== trail.at(-1)) ?? ends[0] ?? null;
}
