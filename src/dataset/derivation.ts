// What sources rest on: circles in `derivedFrom`, and which sources fall with one that was retracted.
import { circleInWords, walk } from './cycles';
import type { Dataset } from './dataset';
import type { Indexes } from './indexes';
import type { Problem } from './problem';
import { broken } from './rules';

/** `unsound`: sources that are retracted, or rest on such sources alone. */
export function checkDerivation(
  dataset: Dataset,
  indexes: Indexes,
): { unsound: ReadonlySet<string>; problems: Problem[] } {
  const known = new Map<string, string[]>();
  for (const source of indexes.sources.values()) {
    known.set(
      source.id,
      (source.derivedFrom ?? []).filter((id) => indexes.sources.has(id)),
    );
  }
  const { order, circles } = walk(known.keys(), (id) => known.get(id) ?? []);
  const rowOf = new Map(dataset.sources.map((source, i) => [source.id as string, i]));
  const problems = circles.map(({ closing, path }) => {
    const says = `This source rests on itself by a circle: ${circleInWords(path)}.`;
    const more = { record: closing, hint: 'take out the one that it does not rely on' };
    return broken('derived-cycle', ['sources', rowOf.get(closing) ?? 0, 'derivedFrom'], says, more);
  });
  return { unsound: unsoundOf(order, known, indexes), problems };
}

function unsoundOf(
  order: readonly string[],
  known: ReadonlyMap<string, string[]>,
  indexes: Indexes,
): ReadonlySet<string> {
  const unsound = new Set<string>();
  for (const id of order) {
    const below = known.get(id) ?? [];
    const falls = below.length > 0 && below.every((source) => unsound.has(source));
    if (falls || indexes.sources.get(id)?.state === 'retracted') unsound.add(id);
  }
  return unsound;
}
