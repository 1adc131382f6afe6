// HTML for the clipboard: a few fixed tags round escaped text, and no other way to make it.
import { isAddress } from '../dataset/dataset';

declare const brand: unique symbol;
/** Markup that only this file makes. */
export type Html = string & { readonly [brand]: 'html' };

export function text(words: string): Html {
  return escaped(words) as Html;
}

export function together(...inner: readonly Html[]): Html {
  return inner.join('') as Html;
}

export function paragraph(...inner: readonly Html[]): Html {
  return `<p>${inner.join('')}</p>` as Html;
}

export function cite(...inner: readonly Html[]): Html {
  return `<cite>${inner.join('')}</cite>` as Html;
}

/** A table with its heads. */
export function table(heads: readonly Html[], rows: readonly (readonly Html[])[]): Html {
  const row = (tag: 'th' | 'td', cells: readonly Html[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row('td', cells)).join('');
  return `<table><thead>${row('th', heads)}</thead><tbody>${body}</tbody></table>` as Html;
}

/** A link where the address is one that a dataset may hold; else the words alone. */
export function link(address: string | undefined, words: string): Html {
  if (address === undefined || !isAddress(address)) return text(words);
  return `<a href="${escaped(address)}">${escaped(words)}</a>` as Html;
}

/** For text and double-quoted attributes. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
