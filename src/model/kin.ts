// Families in a network: an organization with all its labs that are drawn too.
import type { OrganizationId } from '../dataset/dataset';
import type { Network, NetworkNode } from './network';

export interface Kin {
  readonly head: OrganizationId;
  /** The head first. */
  readonly members: readonly NetworkNode[];
}

/** Every organization that has a lab in the network, with its labs and theirs. */
export function kinIn(network: Pick<Network, 'nodes'>): Kin[] {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const families = new Map<OrganizationId, NetworkNode[]>();
  for (const node of network.nodes) {
    if (!node.parent) continue;
    let head = node.parent;
    for (let up = nodes.get(head)?.parent; up; up = nodes.get(up)?.parent) head = up;
    families.set(head, [...(families.get(head) ?? [nodes.get(head)!]), node]);
  }
  return [...families].map(([head, members]) => ({ head, members }));
}
