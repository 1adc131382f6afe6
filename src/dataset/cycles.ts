// Circles in a graph of ids, found in linear time and without recursion.

export interface Walk {
  /** Every id after all the ids that it leads to, where circles allow. */
  readonly order: readonly string[];
  /** One for each edge that closes a circle: the ids along it, at most a few. */
  readonly circles: readonly { readonly closing: string; readonly path: readonly string[] }[];
}

const NAMED_IN_A_CIRCLE = 6;

/** Walks depth first from each id in turn; `leadsTo` must only name ids of the list. */
export function walk(ids: Iterable<string>, leadsTo: (id: string) => readonly string[]): Walk {
  const order: string[] = [];
  const circles: { closing: string; path: string[] }[] = [];
  const done = new Set<string>();
  const depthOf = new Map<string, number>();
  const stack: { id: string; next: number }[] = [];
  const enter = (id: string) => {
    depthOf.set(id, stack.length);
    stack.push({ id, next: 0 });
  };
  const step = (frame: { id: string; next: number }) => {
    const target = leadsTo(frame.id)[frame.next++];
    if (target === undefined) {
      stack.pop();
      depthOf.delete(frame.id);
      done.add(frame.id);
      order.push(frame.id);
    } else if (depthOf.has(target)) {
      const from = depthOf.get(target)!;
      circles.push({
        closing: frame.id,
        path: stack.slice(from, from + NAMED_IN_A_CIRCLE).map((open) => open.id),
      });
    } else if (!done.has(target)) enter(target);
  };
  for (const id of ids) {
    if (!done.has(id)) enter(id);
    while (stack.length > 0) step(stack.at(-1)!);
  }
  return { order, circles };
}

/** A circle in words: `a, b, a`. */
export function circleInWords(path: readonly string[]): string {
  const more = path.length === NAMED_IN_A_CIRCLE ? [...path, '…'] : path;
  return [...more, path[0]].join(' -> ');
}
