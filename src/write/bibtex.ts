// The sources of a claim as BibTeX, which biblatex reads as well: one entry a source, its key the source's id.
import type { Claim, Source } from '../dataset/dataset';
import { dateParts } from '../dataset/date';
import type { Model } from '../model/model';
import { type Citation, citationsOf } from './citations';
import { oneLine } from './sourceWords';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

export function bibtex(model: Model, claim: Claim): string {
  return citationsOf(model, claim).map(entry).join('\n');
}

function entry({ source, note }: Citation): string {
  const isArticle = source.kind === 'article';
  const fields: (readonly [string, string | null])[] = [
    ['title', asItStands(source.title)],
    // Whole: nobody says which part of a name is the family's.
    ['author', asItStands(source.author)],
    // What styles sort and label by where nobody is named.
    ['key', source.author ? null : asItStands(source.publisher)],
    [isArticle ? 'journal' : 'howpublished', asItStands(source.publisher)],
    ...dates(source),
    ['url', source.url ? `{${address(source.url)}}` : null],
    ['urldate', source.accessed ? `{${source.accessed}}` : null],
    ['note', `{${escapedForTex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${isArticle ? 'article' : 'misc'}{${source.id},\n${lines.join(',\n')}\n}\n`;
}

/** In two pairs of braces no style changes capitals or takes a name apart. */
function asItStands(words: string | undefined): string | null {
  return words === undefined ? null : `{{${escapedForTex(words)}}}`;
}

/** Year and month for BibTeX; the date with its day and its "about" for biblatex, which reads the dataset's spelling. */
function dates({ published }: Source): [string, string | null][] {
  const parts = published === undefined ? null : dateParts(published);
  if (!parts) return [];
  return [
    ['date', `{${published}}`],
    ['year', `{${parts.year}}`],
    ['month', parts.month === undefined ? null : MONTHS[parts.month - 1]!],
  ];
}

/** BibTeX counts braces even behind a backslash: they and other signs stand as commands. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escapedForTex(words: string): string {
  return oneLine(words).replace(/[\\{}~^<>|&%$#_]/g, (sign) => COMMANDS[sign]!);
}

/** Addresses are read as they stand, braces and backslashes apart. */
function address(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
