// A long name in two lines, where one would be wider than the room there is.

/** The name broken at the space nearest its middle; one of fewer than `long` characters, or without a space, as it is. */
export function nameLines(name: string, long: number): readonly string[] {
  if (name.length < long) return [name];
  const middle = name.length / 2;
  let best = -1;
  for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1))
    if (best === -1 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  return best < 1 ? [name] : [name.slice(0, best), name.slice(best + 1)];
}
