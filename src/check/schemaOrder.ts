// The order of an object's fields as the schema tells them, by the object's place in a file.
import { knownFields } from '../dataset/fields';
import { compareText } from '../model/order';

const known = new Map<string, ReadonlyMap<string, number>>();

/** Names in the order of the schema; others after them, by their letters. A path has 0 for each place in a list. */
export function inSchemaOrder(names: readonly string[], path: readonly PropertyKey[]): string[] {
  const places = placesAt(path);
  const last = places.size;
  return names.toSorted((a, b) => (places.get(a) ?? last) - (places.get(b) ?? last) || compareText(a, b));
}

function placesAt(path: readonly PropertyKey[]): ReadonlyMap<string, number> {
  const key = path.join('.');
  const found = known.get(key);
  if (found) return found;
  const places = new Map(knownFields(path).map((name, i) => [name, i]));
  known.set(key, places);
  return places;
}
