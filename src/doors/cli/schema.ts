// `soupline schema`: the JSON Schema of a dataset.
import { schemaText } from '../../dataset/jsonSchema';
import { EXIT, writeTo, type Host } from './host';
import { noFile, readWords } from './words';

export function schema(args: string[], host: Host): number {
  const { values, positionals } = readWords(args, { out: { type: 'string', short: 'o' } });
  noFile(positionals, 'schema');
  writeTo(host, values.out ?? '-', schemaText());
  return EXIT.good;
}
