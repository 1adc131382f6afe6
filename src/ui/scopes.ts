// The name of what is laid out, as the controls say it.
import type { Model } from '../model/model';
import { lensWords } from '../model/scopeWords';
import type { Lens } from '../model/subject';
import { isSameScope, savedFor } from '../view/saved';

/** What the whole of a map is called in every control. */
export const WHOLE = 'Whole field';

/** The name of what is laid out: a saved view's title, or what it holds. */
export function scopeName(model: Model, lens: Lens): string {
  const saved = savedFor(model, lens.scope);
  const { rolled } = lens;
  const [labs] = rolled ? lensWords(model, { ...lens, scope: {} }) : [];
  const own = lensWords(model, { show: lens.show, scope: lens.scope });
  const name = saved?.title ?? (isSameScope(lens.scope, {}) ? WHOLE : own.join(', ') || 'Bigger companies');
  return labs ? `${name}, ${labs}` : name;
}
