// Markdown from a dataset's texts: whatever they hold, it stays text.
import { isAddress } from '../dataset/dataset';
import { oneLine } from './sourceWords';

/** Signs that have a meaning inside a line, in CommonMark or in the dialects of GitHub and Pandoc. */
const SIGNS = /[\\`*_[\]<>&|~$^#]/g;
/** Signs that have one where a line begins. */
const BEGINNING = /^(\d{0,9})([-+=:%.)])/;
const STARS = '**';
/** What GitHub makes links of by itself. */
const LINK = /:(?=\/\/)|(?<=www)\./gi;

/** A text on one line, every sign in it meant as itself. */
export function inline(words: string): string {
  return oneLine(words).replace(SIGNS, '\\$&').replace(LINK, '\\$&').replace(BEGINNING, '$1\\$2');
}

/** An address as a link, where it is one that a dataset may hold. */
export function autolink(address: string): string {
  return isAddress(address) ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : inline(address);
}

/** Of finished Markdown. */
export function strong(words: string): string {
  return STARS + words + STARS;
}

/** Cells are finished Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
