// The word that a keeper probably meant: the nearest of the known ones by edit distance.

const FARTHEST = 2;

/** The known word at most two edits away (one for words of three letters and less), or null; ties go to the first. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = (word.length <= 3 ? 1 : FARTHEST) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = edits(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters added, dropped, changed or swapped with their neighbour between two words; counting stops at `limit`. */
export function edits(a: string, b: string, limit = Infinity): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1, swapped));
    }
    [before, row] = [row, next];
    if (Math.min(...before, ...row) >= limit) return limit;
  }
  return row[b.length]!;
}
