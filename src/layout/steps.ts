// How many steps along the lines lead from organization to organization, counted with all who sit at them.
import type { NodeId } from '../dataset/dataset';
import type { Network } from '../model/network';
import { homesIn } from './seats';

/** For each two organizations, sums over the pairs of nodes that sit at the one and at the other and are joined by a way of lines. */
export interface Steps {
  readonly show: Network['show'];
  /** The numbers of the organizations: what is told of a and b stands at `a * size + b`. */
  readonly numbers: ReadonlyMap<NodeId, number>;
  readonly size: number;
  /** How many pairs there are. */
  readonly pairs: Float64Array;
  /** The sums of 1 / steps, and of its square. */
  readonly shares: Float64Array;
  readonly squares: Float64Array;
}

export function stepsIn(network: Network): Steps {
  const ids = network.nodes.filter(({ kind }) => kind === 'organization').map(({ id }) => id);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const size = ids.length;
  const table = () => new Float64Array(size * size);
  const sums: Steps = {
    show: network.show,
    numbers,
    size,
    pairs: table(),
    shares: table(),
    squares: table(),
  };
  const homes = homesIn(network);
  const homeOf = network.nodes.map(({ id }) => numbers.get(homes.get(id) ?? id)!);
  const beside = besideIn(network);
  for (const [start, home] of homeOf.entries()) {
    for (const [end, steps] of stepsFrom(start, beside)) {
      if (end === start) continue;
      const at = home * size + homeOf[end]!;
      sums.pairs[at]! += 1;
      sums.shares[at]! += 1 / steps;
      sums.squares[at]! += 1 / (steps * steps);
    }
  }
  return sums;
}

/** The nodes that lines join to each, by their numbers in the network. */
function besideIn({ nodes, links }: Network): ReadonlySet<number>[] {
  const numbers = new Map<NodeId, number>(nodes.map(({ id }, at) => [id, at]));
  const beside = nodes.map(() => new Set<number>());
  const join = (one: NodeId | null, two: NodeId | null) => {
    const [a, b] = [numbers.get(one!), numbers.get(two!)];
    if (a === undefined || b === undefined || a === b) return;
    beside[a]!.add(b);
    beside[b]!.add(a);
  };
  for (const { person, from, to } of links) {
    if (!person) join(from, to);
    join(person, from);
    join(person, to);
  }
  return beside;
}

function stepsFrom(start: number, beside: readonly ReadonlySet<number>[]): Map<number, number> {
  const steps = new Map([[start, 0]]);
  for (const [at, far] of steps)
    for (const next of beside[at]!) if (!steps.has(next)) steps.set(next, far + 1);
  return steps;
}
