// Families of organizations: a parent and all that stands below it, known by the topmost one.
import { circleInWords, walk } from './cycles';
import type { Dataset } from './dataset';
import type { Indexes } from './indexes';
import type { Problem } from './problem';
import { broken } from './rules';

/** The id of the topmost organization above one (itself where it has no parent). */
export type FamilyOf = (organization: string) => string;

export function familiesOf(dataset: Dataset, indexes: Indexes): { family: FamilyOf; problems: Problem[] } {
  const parentOf = (id: string) => {
    const parent = indexes.organizations.get(id)?.parent?.id;
    return parent !== undefined && indexes.organizations.has(parent) ? [parent] : [];
  };
  const { order, circles } = walk(indexes.organizations.keys(), parentOf);
  const top = new Map<string, string>();
  for (const id of order) {
    const parent = parentOf(id)[0];
    top.set(id, parent === undefined ? id : (top.get(parent) ?? parent));
  }
  const rowOf = new Map(dataset.organizations.map((row, i) => [row.id as string, i]));
  const problems = circles.map(({ closing, path }) => {
    const says = `This organization is its own parent by a circle: ${circleInWords(path)}.`;
    const more = {
      record: indexes.organizations.get(closing)?.name,
      hint: 'take out the parent that is wrong',
    };
    return broken('parent-cycle', ['organizations', rowOf.get(closing) ?? 0, 'parent', 'id'], says, more);
  });
  return { family: (id) => top.get(id) ?? id, problems };
}
