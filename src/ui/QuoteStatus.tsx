// What was checked about the words of a piece of evidence, and, on demand, what that does not prove; works without a script.
import type { Evidence } from '../dataset/dataset';
import { checkWords } from '../model/receiptWords';

const EXPLAINS = {
  paraphrase:
    'The map’s keeper put it so after reading the page. It is not a quotation, and no machine compared it with the text.',
  verbatim:
    'A machine found these words, unchanged, in a stored copy of that text. It does not say that what they say is true.',
  ellipsis:
    'A machine found these words in that order in a stored copy of that text; “…” stands where we left some out. It does not say that what they say is true.',
  missing:
    'A machine looked for these words in a stored copy of that text and did not find them. They may stand in another version of it.',
  unchecked:
    'Nobody has compared these words with the text yet. They may be right, and they may be miswritten.',
} as const;

export function QuoteStatus({ item }: { readonly item: Evidence }) {
  const isOurs = item.quote === undefined;
  return (
    <details className="status">
      <summary>{isOurs ? 'In our words.' : checkWords(item)}</summary>
      <p>{EXPLAINS[statusOf(item)]}</p>
    </details>
  );
}

function statusOf({ quote, check }: Evidence): keyof typeof EXPLAINS {
  if (quote === undefined) return 'paraphrase';
  return !check || check.result === 'unavailable' ? 'unchecked' : check.result;
}
