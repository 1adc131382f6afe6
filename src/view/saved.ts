// The views that a dataset saved, read once: the opening and others, each with its name and perhaps an editor's words.
import type { SavedView } from '../dataset/dataset';
import type { Model } from '../model/model';
import type { Scope } from '../model/subject';
import { scopeText } from './lensQuery';
import { openingView, readQuery } from './query';
import type { View } from './view';

export interface Saved {
  readonly saved: SavedView;
  readonly view: View;
}

const remembered = new WeakMap<readonly SavedView[], readonly Saved[]>();

/** The dataset's views in its order, the opening first. */
export function savedViews(model: Model): readonly Saved[] {
  const { views } = model.dataset;
  const known =
    remembered.get(views) ??
    views.map((saved) => ({
      saved,
      view: saved === model.opening ? openingView(model) : readQuery(saved.query, model),
    }));
  remembered.set(views, known);
  return known;
}

/** The saved view that lays out a scope, and whose headline therefore stands over it. */
export function savedFor(model: Model, scope: Scope): SavedView | undefined {
  return savedViews(model).find(({ view }) => isSameScope(view.lens.scope, scope))?.saved;
}

/** Whether two scopes have one spelling. */
export function isSameScope(a: Scope, b: Scope): boolean {
  return scopeText(a) === scopeText(b);
}
