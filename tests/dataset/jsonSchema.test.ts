// The JSON Schema: the committed file is the generated one, every field is described, and its patterns are the code's rules.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAddress } from '../../src/dataset/dataset';
import { dateParts } from '../../src/dataset/date';
import { ADDRESS, DATE, DESCRIBED } from '../../src/dataset/described';
import { schemaText } from '../../src/dataset/jsonSchema';
import type { Loose } from '../fixtures/edited';

const root: Loose = JSON.parse(schemaText());

function fieldsOf(node: Loose, path = ''): Map<string, Loose> {
  const found = new Map<string, Loose>();
  for (const [name, field] of Object.entries<Loose>(node.properties ?? {})) {
    const place = path === '' ? name : `${path}.${name}`;
    found.set(place, field);
    for (const [inner, value] of fieldsOf(field, place)) found.set(inner, value);
  }
  if (node.items) for (const [inner, value] of fieldsOf(node.items, path)) found.set(inner, value);
  return found;
}

const fields = fieldsOf(root);

test('the committed file is what is generated (npx vitest run tests/dataset/jsonSchema.test.ts -u writes it)', async () => {
  await expect(schemaText()).toMatchFileSnapshot('../../public/dataset.schema.json');
});

test('every field is described, and nothing else is', () => {
  expect([...fields].filter(([, field]) => !field.description)).toEqual([]);
  expect(Object.keys(DESCRIBED).filter((place) => place !== '' && !fields.has(place))).toEqual([]);
  expect([...DATE, ...ADDRESS].filter((place) => !fields.has(place))).toEqual([]);
});

test('it is of draft 2020-12, and every object refuses unknown fields', () => {
  expect(root.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const objects = [root, ...[...fields.values()].flatMap((field) => [field, field.items ?? {}])].filter(
    (node) => node.properties,
  );
  expect(objects).toHaveLength(20);
  expect(objects.filter((node) => node.additionalProperties !== false)).toEqual([]);
});

test('every field that the schema reads as a date or an address has its pattern', () => {
  const unpatterned = [...fields].filter(
    ([place, field]) =>
      /(?:date|on|since|founded|published|accessed|until|updated|url|archived)$/.test(
        place.split('.').at(-1)!,
      ) &&
      field.type === 'string' &&
      !field.pattern,
  );
  expect(unpatterned.map(([place]) => place).filter((place) => !/person|description/.test(place))).toEqual(
    [],
  );
});

test('whatever is a date fits the pattern, and what does not fit is none', () => {
  const pattern = new RegExp(fields.get('updated').pattern, 'u');
  const near = fc.stringMatching(/^\d{4}(-\d\d(-\d\d)?)?~?$/);
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), (text) => {
      if (dateParts(text)) expect(text).toMatch(pattern);
    }),
    { numRuns: 2000 },
  );
  expect('2025-13').not.toMatch(pattern);
  expect('0000').not.toMatch(pattern);
});

test('whatever is an address fits the pattern', () => {
  const pattern = new RegExp(fields.get('sources.url').pattern, 'u');
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
      if (isAddress(text)) expect(text).toMatch(pattern);
    }),
  );
  expect('javascript:alert(1)').not.toMatch(pattern);
});
