// The JSON Schema of a dataset, made from the schema that reads it, so that editors complete and check.
import * as z from 'zod/mini';
import { datasetSchema } from './dataset';
import { ADDRESS, DATE, DESCRIBED } from './described';

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  [word: string]: unknown;
}

/** The text of public/dataset.schema.json (draft 2020-12). */
export function schemaText(): string {
  const root = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' }) as Node;
  describe(root, '');
  const named = {
    $schema: root['$schema'],
    title: 'Soupline dataset, format 1',
    description: DESCRIBED[''],
    ...root,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** Every field of an object, by its path: `claims.evidence.quote`. */
function describe(node: Node, path: string): void {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const place = path === '' ? name : `${path}.${name}`;
    Object.assign(field, { description: DESCRIBED[place], ...patternOf(place) });
    describe(field, place);
  }
  if (node.items) describe(node.items, path);
  if (path === 'claims.evidence' && node.properties)
    node['oneOf'] = [{ required: ['quote'] }, { required: ['paraphrase'] }];
}

// What a refinement holds in code, a pattern tells an editor; the calendar itself is left to `soupline check`.
const DATE_PATTERN = '^(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?~?$';
const ADDRESS_PATTERN = '^https?://[^\\s]+$';

function patternOf(place: string): { pattern?: string } {
  if (DATE.has(place)) return { pattern: DATE_PATTERN };
  return ADDRESS.has(place) ? { pattern: ADDRESS_PATTERN } : {};
}
