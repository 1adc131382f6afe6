// What quote rule 1 says of a dataset's quotes: problems, and how many were found.
import type { Decision } from '../../check/quotes';
import type { Dataset } from '../../dataset/dataset';
import type { Problem } from '../../dataset/problem';
import { broken } from '../../dataset/rules';
import { shown } from '../../dataset/shown';
import type { Texts } from './texts';

/** How many quotes were decided, and how. */
export interface Tally {
  readonly verbatim: number;
  readonly ellipsis: number;
  readonly missing: number;
  readonly unavailable: number;
}

const HINT = 'the words as they stand there, or a paraphrase; docs/quote-rule.md tells the rule';

/** Texts that changed, and quotes that do not stand in theirs; where no text is at hand, an earlier check speaks. */
export function quoteProblems(
  dataset: Dataset,
  decisions: readonly Decision[],
  texts: Texts | null,
): Problem[] {
  const missing = decisions.flatMap(({ evidence, at, quote, found }) => {
    const { result, on } = evidence.check ?? {};
    if ((found ?? { result }).result !== 'missing') return [];
    const where = found ? texts!.get(evidence.source)!.path : `${evidence.source}, by the check of ${on}`;
    return [missingIn(dataset, at, `These words do not stand in ${where}: ${shown(quote)}.`)];
  });
  return [...(texts ? changedTexts(dataset, texts) : []), ...missing];
}

function missingIn(dataset: Dataset, [claim, evidence]: Decision['at'], says: string): Problem {
  const path = ['claims', claim, 'evidence', evidence, 'quote'];
  return broken('quote-missing', path, says, { record: dataset.claims[claim]!.id, hint: HINT });
}

export function tallyOf(decisions: readonly Decision[]): Tally {
  const tally = { verbatim: 0, ellipsis: 0, missing: 0, unavailable: 0 };
  for (const { found } of decisions) tally[found?.result ?? 'unavailable']++;
  return tally;
}

export function tallyInWords({ verbatim, ellipsis, missing, unavailable }: Tally): string {
  return `Quotes: ${verbatim} word for word, ${ellipsis} with an ellipsis, ${missing} missing, ${unavailable} without a text at hand.`;
}

function changedTexts(dataset: Dataset, texts: Texts): Problem[] {
  return dataset.sources.flatMap((source, i) => {
    const stored = texts.get(source.id);
    if (!stored || !source.text || stored.sha256 === source.text.sha256) return [];
    const says = `${stored.path} is not the text that the quotes were checked against: its SHA-256 differs.`;
    const hint = 'the digest of the new text, as "soupline check --write" records it';
    return [broken('text-changed', ['sources', i, 'text', 'sha256'], says, { record: source.id, hint })];
  });
}
