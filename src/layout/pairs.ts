// Pairs of organizations that share lines, and how legible a placing of them is.
import type { NodeId } from '../dataset/dataset';
import { compareText } from '../model/order';
import type { Network, NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import { radiusOf } from './layout';
import { cross, distance, distanceToSegment } from '../model/vector';

export interface Pair {
  readonly a: NodeId;
  readonly b: NodeId;
  /** Claims between the two. */
  readonly count: number;
  /** A lab and its parent. */
  readonly family: boolean;
  /** Both radii together. */
  readonly radii: number;
}

export function pairsOf(network: Network): Pair[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const counts = new Map<string, number>();
  const key = (one: NodeId, two: NodeId) => (one < two ? `${one} ${two}` : `${two} ${one}`);
  for (const link of network.links) {
    if (!link.from || !link.to || link.from === link.to) continue;
    const id = key(link.from, link.to);
    counts.set(id, (counts.get(id) ?? 0) + link.claims.length);
  }
  const families = new Set(
    network.nodes.filter((node) => node.parent).map((node) => key(node.id, node.parent!)),
  );
  for (const id of families) if (!counts.has(id)) counts.set(id, 0);
  return [...counts]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, count]) => {
      const [a, b] = id.split(' ') as [NodeId, NodeId];
      const radii = radiusOf(nodes.get(a)!) + radiusOf(nodes.get(b)!);
      return { a, b, count, family: families.has(id), radii };
    });
}

/** Frames are wider than high; a placing is as big as the frame of this shape that holds it. */
const SHAPE = 1.5;
/** What a unit of spread costs, against a unit of line. */
const SPREAD = 5;

function spreadOf(nodes: readonly NetworkNode[], places: ReadonlyMap<NodeId, Point>): number {
  const xs = nodes.map((node) => places.get(node.id)![0]);
  const ys = nodes.map((node) => places.get(node.id)![1]);
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(range(xs) / SHAPE, range(ys));
}

/**
 * The cost of a placing, lower is better: lines that cross (by how many claims cross), lines that run
 * through a foreign disc, sheer length of line, and the frame it needs. The weights are a choice, made by looking.
 */
export function legibility(
  nodes: readonly NetworkNode[],
  pairs: readonly Pair[],
  places: ReadonlyMap<NodeId, Point>,
): number {
  const lines = pairs.filter((pair) => pair.count > 0);
  let cost = SPREAD * spreadOf(nodes, places);
  for (const [at, one] of lines.entries()) {
    const a = places.get(one.a)!;
    const b = places.get(one.b)!;
    const width = Math.sqrt(one.count);
    cost += width * distance(a, b) * 0.35;
    for (const two of lines.slice(at + 1)) {
      if (cross(a, b, places.get(two.a)!, places.get(two.b)!)) cost += 60 * width * Math.sqrt(two.count);
    }
    for (const node of nodes) {
      if (node.id === one.a || node.id === one.b) continue;
      const gap = distanceToSegment(places.get(node.id)!, a, b) - radiusOf(node);
      if (gap < 34) cost += width * (34 - gap) * 5;
    }
  }
  return cost;
}
