// `soupline check`: what is wrong with a file, what it holds, and whether its quotes stand in their texts.
import { report } from '../../dataset/report';
import type { Problem } from '../../dataset/problem';
import { countsOf } from './counts';
import { EXIT, Refusal, type Host } from './host';
import { lines, openFile } from './open';
import { checkQuotes } from './quotes';
import { openTexts } from './texts';
import { onlyFile, readWords } from './words';

export function check(args: string[], host: Host): number {
  const { values, positionals } = readWords(args, { texts: { type: 'string' }, mapping: { type: 'string' } });
  if (values.mapping !== undefined && values.texts === undefined)
    throw new Refusal('--mapping needs --texts DIR.');
  const { dataset, problems } = openFile(host, onlyFile(positionals, 'check'));
  if (!dataset) return finish(problems, [], host);
  const counts = countsOf(dataset);
  if (values.texts === undefined) return finish(problems, counts, host);
  const quotes = checkQuotes(dataset, openTexts(dataset, values.texts, values.mapping, host));
  return finish([...problems, ...quotes.problems], [...counts, quotes.counts], host);
}

function finish(problems: readonly Problem[], counts: readonly string[], host: Host): number {
  const grave = problems.filter((problem) => problem.grave).length;
  const mild = problems.length - grave;
  const parts = [count(grave, 'error'), count(mild, 'matter', ' worth a look')].filter(Boolean);
  const verdict = parts.length === 0 ? 'No problems.' : `${parts.join(' and ')}.`;
  host.out(lines([...report(problems), ...counts, verdict]));
  return grave > 0 ? EXIT.problems : EXIT.good;
}

function count(number: number, noun: string, after = ''): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}${after}`;
}
