// The order of the table's rows: by any column, both ways, what is not known always last.
import type { Claim } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import { newestFirst } from '../model/about';
import { type Model, nameOf } from '../model/model';
import { compareText } from '../model/order';
import { type ColumnId, firstWordsOf, groundsOfRow, kindOf } from '../write/rows';

export interface Sort {
  readonly column: ColumnId;
  /** From the last to the first: for dates, newest first. */
  readonly down: boolean;
}

export const NEWEST: Sort = { column: 'date', down: true };

/** The sort after a press on a column's head: another column begins as one would look it up, the same turns round. */
export function pressed(sort: Sort, column: ColumnId): Sort {
  return sort.column === column ? { column, down: !sort.down } : { column, down: column === 'date' };
}

/** Claims in the order of a column; equal ones newest first, so that every sort is one order. */
export function sorted(model: Model, claims: readonly Claim[], { column, down }: Sort): Claim[] {
  const compare = column === 'date' ? compareDates : compareText;
  const keyed = newestFirst(claims).map((claim) => ({ claim, key: keyOf(model, claim, column) }));
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return down ? compare(b, a) : compare(a, b);
    })
    .map(({ claim }) => claim);
}

/** Best grounds first. */
const MARKS = '●◐○≠×–';

function keyOf(model: Model, claim: Claim, column: ColumnId): string | undefined {
  switch (column) {
    case 'date':
      return claim.date;
    case 'claim':
      return kindOf(claim);
    case 'person':
      return folded(nameOf(model, claim.person));
    case 'from':
    case 'to': {
      const id = claim[column];
      return id && folded(nameOf(model, id));
    }
    case 'grounds': {
      const { mark, line } = groundsOfRow(model, claim);
      return `${MARKS.indexOf(mark)}${line}`;
    }
    case 'words': {
      const words = firstWordsOf(model, claim)?.words;
      return words && folded(words);
    }
  }
}

/** Capitals, accents and quotation marks make no order. */
function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}“”"‘’']/gu, '')
    .toLowerCase();
}

/** "newest first", "by person, A to Z". */
export function sortInWords({ column, down }: Sort): string {
  switch (column) {
    case 'date':
      return down ? 'newest first' : 'oldest first';
    case 'grounds':
      return `by grounds, on record ${down ? 'last' : 'first'}`;
    default:
      return `by ${column === 'words' ? 'first words' : column}, ${down ? 'Z to A' : 'A to Z'}`;
  }
}

/** Rows that follow each other under one heading. */
export interface TablePart {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** How many rows stand before it. */
  readonly from: number;
}

/** Sorted claims in parts, as one would look them up in this order. */
export function partsOf(model: Model, claims: readonly Claim[], { column }: Sort): TablePart[] {
  const parts: { title: string; claims: Claim[]; from: number }[] = [];
  for (const [at, claim] of claims.entries()) {
    const title = titleOf(model, claim, column);
    const last = parts.at(-1);
    if (last?.title === title) last.claims.push(claim);
    else parts.push({ title, claims: [claim], from: at });
  }
  return parts;
}

function titleOf(model: Model, claim: Claim, column: ColumnId): string {
  switch (column) {
    case 'date':
      return claim.date?.slice(0, 4) ?? 'Date not found';
    case 'claim':
      return kindOf(claim);
    case 'from':
    case 'to':
      return claim[column] ? nameOf(model, claim[column]) : 'Not stated';
    case 'grounds':
      return groundsOfRow(model, claim).says.split(', ')[0]!;
    default: {
      const first = /^[a-z]/.exec(keyOf(model, claim, column) ?? '');
      return first ? first[0].toUpperCase() : 'Other letters';
    }
  }
}
