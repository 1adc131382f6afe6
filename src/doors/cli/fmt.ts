// `soupline fmt`: a file in its one spelling, or whether it is.
import { format } from '../../check/format';
import { parseShape } from '../../dataset/parse';
import { report } from '../../dataset/report';
import { decode } from '../../dataset/utf8';
import { EXIT, mustRead, writeTo, type Host } from './host';
import { lines } from './open';
import { onlyFile, readWords } from './words';

export function fmt(args: string[], host: Host): number {
  const { values, positionals } = readWords(args, { check: { type: 'boolean' } });
  const path = onlyFile(positionals, 'fmt');
  const bytes = mustRead(host, path);
  const { dataset, problems } = parseShape(bytes);
  if (!dataset) {
    host.err(lines(report(problems)));
    return EXIT.problems;
  }
  const text = format(dataset);
  const isSo = decode(bytes) === text;
  if (values.check) {
    if (!isSo) host.out(`${path} is not in its canonical form: soupline fmt ${path}\n`);
    return isSo ? EXIT.good : EXIT.problems;
  }
  if (!isSo || path === '-') writeTo(host, path, text);
  return EXIT.good;
}
