// The quotes of a dataset against the stored texts of its sources, by quote rule 1.
import { quoteChecker, type QuoteCheck } from '../../check/quote';
import type { Dataset } from '../../dataset/dataset';
import { sha256Hex } from '../../dataset/digest';
import type { Problem } from '../../dataset/problem';
import { broken } from '../../dataset/rules';
import { shown } from '../../dataset/shown';
import type { StoredText, Texts } from './texts';

export function checkQuotes(dataset: Dataset, texts: Texts): { problems: Problem[]; counts: string } {
  const problems = changedTexts(dataset, texts);
  const tally = { verbatim: 0, ellipsis: 0, missing: 0, unavailable: 0 };
  const checkers = new Map<string, (quote: string) => QuoteCheck>();
  for (const [id, { text }] of texts) checkers.set(id, quoteChecker(text));
  dataset.claims.forEach((claim, i) =>
    claim.evidence.forEach(({ quote, source }, k) => {
      if (quote === undefined) return;
      const result = checkers.get(source)?.(quote).result ?? 'unavailable';
      tally[result]++;
      if (result === 'missing')
        problems.push(missing(['claims', i, 'evidence', k, 'quote'], quote, texts.get(source)!, claim.id));
    }),
  );
  const { verbatim, ellipsis, unavailable } = tally;
  const counts = `Quotes: ${verbatim} word for word, ${ellipsis} with an ellipsis, ${tally.missing} missing, ${unavailable} without a text at hand.`;
  return { problems, counts };
}

function missing(path: PropertyKey[], quote: string, { path: file }: StoredText, record: string): Problem {
  const hint = 'the words as they stand there, or a paraphrase; docs/quote-rule.md tells the rule';
  return broken('quote-missing', path, `These words do not stand in ${file}: ${shown(quote)}.`, {
    record,
    hint,
  });
}

function changedTexts(dataset: Dataset, texts: Texts): Problem[] {
  return dataset.sources.flatMap((source, i) => {
    const stored = texts.get(source.id);
    if (!stored || !source.text || sha256Hex(stored.bytes) === source.text.sha256) return [];
    const says = `${stored.path} is not the text that the quotes were checked against: its SHA-256 differs.`;
    return [
      broken('text-changed', ['sources', i, 'text', 'sha256'], says, {
        record: source.id,
        hint: 'the digest of the new text',
      }),
    ];
  });
}
