// Pairs of organizations that share lines.
import type { NodeId } from '../dataset/dataset';
import { compareText } from '../model/order';
import type { Network } from '../model/network';
import { radiusOf } from './layout';

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
