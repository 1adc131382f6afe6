// The text fragment that leads a browser to the words of a quote on the page where they stand.
import type { Evidence } from '../dataset/dataset';

/** Quotes of more words are told by their ends: a range may also run over line breaks and notes. */
const LONG = 12;
/** Words of each end of a long quote. */
const END = 5;
/** Words that are taken of what stands before and after a quote. */
const BESIDE = 3;

const ELLIPSIS = /\[(?:…|\.\.\.)\]|…|\.\.\./;

/** The address of the page, opened at the quote where one is known to stand there. */
export function addressThere(url: string, item: Evidence): string {
  const directive = textFragment(item);
  if (directive === '' || url.includes(':~:')) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}

/** `text=prefix-,start,end,-suffix`; empty for a paraphrase and for words that were not found. */
export function textFragment(item: Evidence): string {
  if (item.quote === undefined || item.check?.result === 'missing') return '';
  const { words, isWhole } = found(item);
  if (words.length === 0) return '';
  const before = isWhole || startsAtQuote(item) ? wordsBefore(item.prefix ?? '') : '';
  const after = isWhole ? wordsAfter(item.suffix ?? '') : '';
  const parts = [
    ...(before ? [`${encoded(before)}-`] : []),
    ...ends(words).map(encoded),
    ...(after ? [`-${encoded(after)}`] : []),
  ];
  return `text=${parts.join(',')}`;
}

/** The words to look for: of a quote with parts left out, its first part. */
function found({ quote, check }: Evidence): { readonly words: readonly string[]; readonly isWhole: boolean } {
  const parts = check?.result === 'verbatim' ? [quote!] : quote!.split(ELLIPSIS);
  const first = parts.find((part) => wordsOf(part).length > 0) ?? '';
  return { words: wordsOf(first), isWhole: parts.length === 1 };
}

/** What stands before a quote stands before its first part too, unless that is an ellipsis. */
function startsAtQuote({ quote }: Evidence): boolean {
  return wordsOf(quote!.split(ELLIPSIS)[0]!).length > 0;
}

function ends(words: readonly string[]): string[] {
  if (words.length <= LONG) return [words.join(' ')];
  return [words.slice(0, END).join(' '), words.slice(-END).join(' ')];
}

/** The last words before a quote, on its own line; without the outermost, which may be cut. */
function wordsBefore(prefix: string): string {
  const words = wordsOf(prefix.split('\n').at(-1)!);
  return spoken(words.slice(1).slice(-BESIDE));
}

function wordsAfter(suffix: string): string {
  const words = wordsOf(suffix.split('\n')[0]!);
  return spoken(words.slice(0, -1).slice(0, BESIDE));
}

/** Signs alone (a bullet, a dash) may be markup of the copy that was checked. */
function spoken(words: readonly string[]): string {
  const text = words.join(' ');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A comma, an ampersand and a hyphen have a meaning in a text directive. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
