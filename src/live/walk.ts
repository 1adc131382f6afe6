// Walking the picture with the keyboard: along relations, never by left or right on screen.
import type { Claim, NodeId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import { familyOf, type Subject, subjectId } from '../model/subject';
import type { ClaimId } from '../dataset/dataset';

/** Where the walker stands: at a node, perhaps with one of its lines in hand, and the nodes come through. */
export interface Step {
  readonly at: NodeId;
  readonly line: ClaimId | null;
  readonly trail: readonly NodeId[];
}

export type Direction = 'next' | 'previous' | 'along' | 'back' | 'biggest';

/** The subject that a step lights and Enter opens: among organizations only, a line is the bundle it belongs to. */
export function subjectOf(model: Model, network: Network, { at, line }: Step): Subject {
  if (!line) return { kind: 'node', id: at };
  return (network.show === 'flows' && bundleOf(model, line)) || { kind: 'claim', id: line };
}

function bundleOf(model: Model, id: ClaimId): Subject | null {
  const { kind, from, to } = model.claims.get(id)!;
  const family = familyOf(kind);
  if (!from || !to || (family !== 'move' && family !== 'offer')) return null;
  return { kind: 'bundle', from, to, family };
}

/** A first step: the node that is picked, a picked line in hand at one of its ends, or else the biggest organization. */
export function startAt(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  pick: Subject | null,
): Step | null {
  const line = pick && pick.kind !== 'node' ? (claimsOf(model, pick, shown)[0]?.id ?? null) : null;
  const held = line && shown.has(line) ? endOf(model, network, line) : null;
  if (held) return { at: held, line, trail: [] };
  const picked = pick?.kind === 'node' && isIn(network, pick.id) ? pick.id : null;
  const at = picked ?? biggest(network);
  return at ? { at, line: null, trail: [] } : null;
}

/** The end of a line to hold it by: the person where people are drawn, else where it leads. */
function endOf(model: Model, network: Network, line: ClaimId): NodeId | null {
  const { person, to, from } = model.claims.get(line)!;
  return [person, to, from].find((id) => id !== undefined && isIn(network, id)) ?? null;
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
      return { ...step, line: turnTo(model, network, shown, step, 1) };
    case 'previous':
      return { ...step, line: turnTo(model, network, shown, step, -1) };
    case 'along':
      return goAlong(model, network, shown, step);
    case 'back': {
      const before = step.trail.at(-1);
      if (step.line) return { ...step, line: null };
      return before ? { at: before, line: null, trail: step.trail.slice(0, -1) } : step;
    }
  }
}

function biggest(network: Network): NodeId | null {
  const organizations = network.nodes.filter((node) => node.kind === 'organization');
  return organizations.toSorted((a, b) => b.weight - a.weight)[0]?.id ?? null;
}

/** A node's lines, newest first, as a ring; a bundle is one of them, held by its newest claim. */
function turnTo(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  { at, line }: Step,
  by: 1 | -1,
): ClaimId | null {
  const lines = linesOf(model, network, claimsOf(model, { kind: 'node', id: at }, shown));
  if (lines.length === 0) return null;
  const now = lines.findIndex((claim) => claim.id === line);
  const next = now === -1 ? (by === 1 ? 0 : lines.length - 1) : (now + by + lines.length) % lines.length;
  return lines[next]!.id;
}

function linesOf(model: Model, network: Network, claims: readonly Claim[]): readonly Claim[] {
  if (network.show !== 'flows') return claims;
  const seen = new Set<string>();
  return claims.filter(({ id }) => {
    const bundle = bundleOf(model, id);
    const isNew = bundle !== null && !seen.has(subjectId(bundle));
    if (bundle) seen.add(subjectId(bundle));
    return isNew;
  });
}

function goAlong(model: Model, network: Network, shown: ReadonlySet<ClaimId>, step: Step): Step {
  const line = step.line ?? turnTo(model, network, shown, step, 1);
  const claim = line ? model.claims.get(line)! : null;
  const present = new Set(network.nodes.map((node) => node.id));
  const next = claim ? otherEnd(claim, step, present) : null;
  if (!next) return step;
  return { at: next, line: null, trail: [...step.trail, step.at].slice(-50) };
}

/** From an organization to the person, where people are drawn; from there onward, not back to where one came from. */
function otherEnd(claim: Claim, { at, trail }: Step, present: ReadonlySet<NodeId>): NodeId | null {
  if (claim.person !== at && present.has(claim.person)) return claim.person;
  const ends = [claim.to, claim.from].filter(
    (id) => id !== undefined && id !== at && present.has(id),
  ) as NodeId[];
  return ends.find((id) => id !== trail.at(-1)) ?? ends[0] ?? null;
}
