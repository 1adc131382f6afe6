// Claims as the rows of a table: one row a claim, the same cells on the page and on the clipboard.
import type { Claim, Evidence, OrganizationId } from '../dataset/dataset';
import { type Grounds, groundsOf, orderedEvidence } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { factsOf } from '../model/receiptWords';
import { groundsInWords, type GroundsWords, kindInWords } from '../model/words';
import { inert } from './csv';
import { type Html, link, table, text } from './html';
import { oneLine, wordsOf } from './sourceWords';

export type ColumnId = 'claim' | 'person' | 'from' | 'to' | 'date' | 'grounds' | 'words';

/** The columns from left to right, with what stands over them. */
export const COLUMNS: readonly (readonly [ColumnId, string])[] = [
  ['claim', 'Claim'],
  ['person', 'Person'],
  ['from', 'From'],
  ['to', 'To'],
  ['date', 'Date'],
  ['grounds', 'Grounds'],
  ['words', 'First words'],
];

/** So much of a quote or paraphrase stands in a row. */
const LONGEST = 110;

/** "28 June 2025", for a position "since June 2025". */
export function dateOf(claim: Claim): string {
  return factsOf(claim)[0]![1];
}

/** The grounds of a claim in the words of its receipt, and all of them in one line. */
export function groundsOfRow(model: Model, claim: Claim): GroundsWords & { readonly line: string } {
  const grounds: Grounds = groundsOf(model, claim);
  const words = groundsInWords(grounds);
  return { ...words, line: [words.says, ...words.more].join(' · ') };
}

export interface FirstWords {
  readonly words: string;
  readonly isQuote: boolean;
  readonly isAgainst: boolean;
  readonly lang: string | undefined;
}

/** What a reader of the receipt reads first: a quote in quotation marks, else a paraphrase; cut between two words. */
export function firstWordsOf(model: Model, claim: Claim): FirstWords | null {
  const first = claim.standing === 'withdrawn' ? undefined : orderedEvidence(model, claim)[0];
  if (!first) return null;
  return {
    words: first.quote === undefined ? cut(first) : wordsOf(first, LONGEST).replace(' […]', '…'),
    isQuote: first.quote !== undefined,
    isAgainst: first.stance === 'disputes',
    lang: first.lang,
  };
}

function cut({ paraphrase }: Evidence): string {
  const whole = oneLine(paraphrase ?? '');
  return whole.length <= LONGEST
    ? whole
    : `${whole.slice(0, LONGEST).replace(/(?:\s+\S*|[\ud800-\udbff])$/, '')}…`;
}

/** The cells of a claim as text, in the order of the columns; of a withdrawn one nobody's name. */
export function cellsOf(model: Model, claim: Claim): string[] {
  if (claim.standing === 'withdrawn')
    return [kindInWords(claim), '', '', '', '', groundsOfRow(model, claim).line, ''];
  const name = (id: OrganizationId | undefined) => (id ? nameOf(model, id) : '');
  const first = firstWordsOf(model, claim);
  return [
    kindInWords(claim),
    nameOf(model, claim.person),
    name(claim.from),
    name(claim.to),
    dateOf(claim),
    groundsOfRow(model, claim).line,
    first ? firstWordsInLine(first) : '',
  ].map(oneLine);
}

function firstWordsInLine({ words, isQuote, isAgainst }: FirstWords): string {
  return `${isAgainst ? 'Against: ' : ''}${words}${isQuote ? '' : ' (in our words)'}`;
}

/** Rows for a spreadsheet: cells parted by tabs, safe to open; and as HTML, in which each claim leads to its receipt. */
export function rowsTaken(
  model: Model,
  claims: readonly Claim[],
  address: (claim: Claim) => string | null,
): { text: string; html: Html } {
  const heads = COLUMNS.map(([, title]) => title);
  const rows = claims.map((claim) => ({ claim, cells: cellsOf(model, claim) }));
  return {
    text: [heads, ...rows.map(({ cells }) => cells.map(inert))].map((cells) => cells.join('\t')).join('\n'),
    html: table(
      heads.map(text),
      rows.map(({ claim, cells: [kind, ...others] }) => [
        link(address(claim) ?? undefined, kind!),
        ...others.map(text),
      ]),
    ),
  };
}
