// Every quote of a dataset that has its source's text at hand, decided by quote rule 1.
import type { Dataset, Evidence } from '../dataset/dataset';
import { quoteFinder, type Found } from './quote';

/** The stored text of a source, and the digest of its bytes. */
export interface TextAtHand {
  readonly text: string;
  readonly sha256: string;
}

/** Texts by the id of their source. */
export type TextsAtHand = ReadonlyMap<string, TextAtHand>;

/** A quote, and what was found of it: null where there is no text. */
export interface Decision {
  readonly evidence: Evidence;
  /** Where the evidence stands: which claim, and which of its evidence. */
  readonly at: readonly [claim: number, evidence: number];
  readonly quote: string;
  readonly found: Found | null;
}

/** One decision for each quote, in the order of the file; each text is folded once. */
export function decideQuotes(dataset: Dataset, texts: TextsAtHand): Decision[] {
  const finders = new Map<string, (quote: string) => Found>();
  for (const [id, { text }] of texts) finders.set(id, quoteFinder(text));
  return dataset.claims.flatMap((claim, i) =>
    claim.evidence.flatMap((evidence, k): Decision[] => {
      const { quote, source } = evidence;
      if (quote === undefined) return [];
      return [{ evidence, at: [i, k], quote, found: finders.get(source)?.(quote) ?? null }];
    }),
  );
}
