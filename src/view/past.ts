// The model that a view looks at: today's, or as it was known on a day.
import type { DateText } from '../dataset/date';
import { lookBack } from '../model/asOf';
import type { Model } from '../model/model';

const remembered = new WeakMap<Model, Map<DateText, Model>>();

/** The same object for the same model and day, so that what depends on it can be remembered by identity. */
export function modelThen(model: Model, asOf: DateText | null): Model {
  if (asOf === null) return model;
  const days = remembered.get(model) ?? new Map<DateText, Model>();
  remembered.set(model, days);
  const then = days.get(asOf) ?? lookBack(model, asOf);
  days.set(asOf, then);
  return then;
}
