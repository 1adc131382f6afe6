// `soupline check`: what is wrong with a file, what it holds, and whether its quotes stand in their texts.
import { format } from '../../check/format';
import { lint } from '../../check/lint';
import { decideQuotes } from '../../check/quotes';
import { recordChecks } from '../../check/record';
import { dateParts } from '../../dataset/date';
import { Refusal, writeTo, type Host } from './host';
import { openFile } from './open';
import { quoteProblems, tallyOf } from './quotes';
import { openTexts } from './texts';
import { tell, type Outcome } from './verdict';
import { onlyFile, readWords } from './words';

const OPTIONS = {
  texts: { type: 'string' },
  mapping: { type: 'string' },
  write: { type: 'boolean' },
  on: { type: 'string' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readWords<typeof OPTIONS>>['values'];

export function check(args: string[], host: Host): number {
  const { values, positionals } = readWords(args, OPTIONS);
  const path = onlyFile(positionals, 'check');
  refuseMisuse(values, path);
  const { dataset, problems } = openFile(host, path);
  if (!dataset) return tell({ problems }, values, host);
  const texts = values.texts === undefined ? null : openTexts(dataset, values.texts, values.mapping, host);
  const decisions = decideQuotes(dataset, texts ?? new Map());
  const recorded =
    texts && values.write ? recordChecks(dataset, decisions, texts, values.on ?? host.today()) : dataset;
  const isNew = recorded !== dataset && format(recorded) !== format(dataset);
  if (isNew) writeTo(host, path, format(recorded));
  const outcome: Outcome = {
    problems: [...problems, ...lint(dataset), ...quoteProblems(dataset, decisions, texts)],
    dataset: recorded,
    ...(texts ? { quotes: tallyOf(decisions) } : {}),
    ...(values.write ? { wrote: isNew } : {}),
  };
  return tell(outcome, values, host);
}

function refuseMisuse({ texts, mapping, write, on }: Values, path: string): void {
  if (mapping !== undefined && texts === undefined) throw new Refusal('--mapping needs --texts DIR.');
  if (write && texts === undefined) throw new Refusal('--write needs --texts DIR.');
  if (write && path === '-') throw new Refusal('--write needs a file, not standard input.');
  if (on === undefined) return;
  if (!write) throw new Refusal('--on needs --write.');
  const parts = dateParts(on);
  if (parts?.precision !== 'day' || parts.about)
    throw new Refusal(`--on is a day such as 2026-11-22, not ${JSON.stringify(on)}.`);
}
