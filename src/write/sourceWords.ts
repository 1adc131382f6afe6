// What is said of a source wherever evidence is taken away, and the pieces of evidence in words.
import type { Claim, Evidence, LogEntry, Source } from '../dataset/dataset';
import type { Model } from '../model/model';
import { checkWords, originWords, speakerWords, stateWords } from '../model/receiptWords';
import { dateInWords } from '../model/words';

/** Title, author, origin, date and state, as far as there are any; the publisher stands before them. */
export function wordsAbout(model: Model, source: Source): string[] {
  const words = [
    source.title ? `“${source.title}”` : '',
    source.author ? `by ${source.author}` : '',
    originWords(model, source),
    dateInWords(source.published),
    stateWords(source),
  ];
  return words.filter((part) => part !== '').map(oneLine);
}

/** What a piece of evidence says; behind it in brackets in whose words, on whose word, and what was checked. */
export function saidIn(model: Model, item: Evidence, longest = Infinity): string {
  const source = model.sources.get(item.source)!;
  const ours = item.quote === undefined ? 'in our words' : '';
  const behind = [ours, speakerWords(model, item, source), checkWords(item)].filter((part) => part !== '');
  return oneLine(`${wordsOf(item, longest)} (${behind.join('; ')})`);
}

/** A quote in quotation marks, cut between two words where it is longer than asked for; or a paraphrase, bare. */
export function wordsOf({ quote, paraphrase }: Evidence, longest = Infinity): string {
  if (quote === undefined) return oneLine(paraphrase ?? '');
  const whole = oneLine(quote);
  if (whole.length <= longest) return `“${whole}”`;
  return `“${whole.slice(0, longest).replace(/(?:\s+\S*|[\ud800-\udbff])$/, '')} […]”`;
}

/** "The soup war (The Imaginary Soup Desk), as of 22 November 2025". */
export function mapInWords({ dataset }: Model): string {
  return `${oneLine(dataset.title)} (${oneLine(dataset.credit.name)}), as of ${dateInWords(dataset.updated)}`;
}

/** What the log says of a claim, newest first as in the file. */
export function changesOf({ dataset }: Model, claim: Claim): LogEntry[] {
  return (dataset.log ?? []).filter((entry) => entry.claim === claim.id);
}

export function changeInWords({ date, was, is, why }: LogEntry): string {
  return oneLine(`Changed, ${dateInWords(date)}. It was: ${was} It is: ${is} Why: ${why}`);
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
