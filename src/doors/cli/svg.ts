// `soupline svg`: a view of a dataset as an SVG file.
import { report } from '../../dataset/report';
import { buildModel } from '../../model/model';
import { snapshot } from '../../snapshot';
import type { Frame } from '../../scene/scene';
import { readQuery } from '../../view/query';
import { EXIT, Refusal, writeTo, type Host } from './host';
import { lines, openFile } from './open';
import { onlyFile, readWords } from './words';

const SMALLEST = 200;
const LARGEST = 10_000;

export function svg(args: string[], host: Host): number {
  const { values, positionals } = readWords(args, {
    view: { type: 'string' },
    size: { type: 'string' },
    theme: { type: 'string' },
    out: { type: 'string', short: 'o' },
  });
  const frame = readFrame(values.size ?? '1200x800', values.theme ?? 'light');
  const { dataset, problems } = openFile(host, onlyFile(positionals, 'svg'));
  if (!dataset) {
    host.err(lines(report(problems)));
    return EXIT.problems;
  }
  const model = buildModel(dataset);
  writeTo(host, values.out ?? '-', snapshot(model, readQuery(values.view ?? '', model), frame));
  return EXIT.good;
}

function readFrame(size: string, theme: string): Frame {
  const found = /^(\d{1,5})x(\d{1,5})$/.exec(size);
  const [width, height] = [Number(found?.[1]), Number(found?.[2])];
  const fits = [width, height].every((side) => side >= SMALLEST && side <= LARGEST);
  if (!fits)
    throw new Refusal(
      `--size is a width and a height from ${SMALLEST} to ${LARGEST}, such as 1200x800, not ${JSON.stringify(size)}.`,
    );
  if (theme !== 'light' && theme !== 'dark')
    throw new Refusal(`--theme is light or dark, not ${JSON.stringify(theme)}.`);
  return { width, height, theme, furniture: true };
}
