// Which of several things may stay where they are when their order changes, so that the fewest are moved.

/** The places in a row of numbers that belong to its longest rising part; negative numbers belong to none. */
export function longestRise(row: readonly number[]): ReadonlySet<number> {
  /** Of the rises of each length found so far, where the one with the lowest end ends. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, value] of row.entries()) {
    if (value < 0) continue;
    const length = firstNotBelow(row, ends, value);
    before[at] = length === 0 ? -1 : ends[length - 1]!;
    ends[length] = at;
  }
  const rise = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) rise.add(at);
  return rise;
}

function firstNotBelow(row: readonly number[], ends: readonly number[], value: number): number {
  // Mostly it goes on where the last one ended.
  if (ends.length === 0 || row[ends.at(-1)!]! < value) return ends.length;
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[ends[middle]!]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
