// The hues of a view: two organizations share one only if they are of one family.
import type { Dataset } from './dataset';
import type { FamilyOf } from './families';
import type { Problem } from './problem';
import { broken } from './rules';

export function checkHues(dataset: Dataset, family: FamilyOf): Problem[] {
  return dataset.views.flatMap((view, i) => {
    const holder = new Map<number, string>();
    const ids = Object.keys(view.hues ?? {}).sort();
    return ids.flatMap((id) => {
      const hue = view.hues![id]!;
      const first = holder.get(hue) ?? id;
      holder.set(hue, first);
      if (family(first) === family(id)) return [];
      const says = `${id} and ${first} share hue ${hue}, but are not of one family.`;
      return [
        broken('shared-hue', ['views', i, 'hues', id], says, {
          record: view.id,
          hint: 'a hue of its own, or none',
        }),
      ];
    });
  });
}
