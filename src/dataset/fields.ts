// The fields that an object at a place in the file may have, read off the schema itself.
import type * as z from 'zod/mini';
import { datasetSchema } from './dataset';

type Definition = {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
};

/** Names of the known fields at a path, `[]` where no object with fixed fields stands. */
export function knownFields(path: readonly PropertyKey[]): readonly string[] {
  let at = definition(datasetSchema);
  for (const key of path) {
    const inner =
      at.type === 'array'
        ? at.element
        : at.shape && Object.hasOwn(at.shape, key)
          ? at.shape[String(key)]
          : undefined;
    if (!inner) return [];
    at = definition(inner);
  }
  return at.shape ? Object.keys(at.shape) : [];
}

/** What a schema says of itself, seen through `optional`. */
export function definition(schema: z.core.$ZodType): Definition {
  const found = schema._zod.def as unknown as Definition;
  return found.type === 'optional' && found.innerType ? definition(found.innerType) : found;
}
