// `soupline diff`: what a newer version of a file says otherwise.
import { differenceOf } from '../../check/difference';
import { DIFFERENCE_FORMATS, writeDifference } from '../../check/differenceText';
import type { Dataset } from '../../dataset/dataset';
import { report } from '../../dataset/report';
import { EXIT, Refusal, type Host } from './host';
import { lines, openFile } from './open';
import { readWords, twoFiles } from './words';

export function diff(args: string[], host: Host): number {
  const { values, positionals } = readWords(args, { format: { type: 'string' } });
  const [before, after] = twoFiles(positionals, 'diff');
  const named = values.format ?? 'text';
  const format = DIFFERENCE_FORMATS.find((one) => one === named);
  if (!format) throw new Refusal(`--format is text, markdown or json, not ${JSON.stringify(named)}.`);
  const [one, other] = [read(before, host), read(after, host)];
  if (!one || !other) return EXIT.problems;
  host.out(writeDifference(differenceOf(one, other), format));
  return EXIT.good;
}

function read(path: string, host: Host): Dataset | null {
  const { dataset, problems } = openFile(host, path);
  if (!dataset) host.err(lines([`${path} cannot be compared:`, ...report(problems)]));
  return dataset;
}
