// The order of the table's rows: by any column, both ways, what is not known always last.
import type { Claim } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import { type Model, nameOf } from '../model/model';
import { compareText } from '../model/order';
import { type ColumnId, firstWordsOf, groundsOfRow } from '../write/rows';
import { kindInWords } from '../model/words';

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

/** Claims that stand newest first in the order of a column; equal ones stay newest first, so that every sort is one order. */
export function sorted(model: Model, claims: readonly Claim[], { column, down }: Sort): Claim[] {
  if (column === 'date' && down) return [...claims];
  const compare = column === 'date' ? compareDates : compareText;
  const keyed = claims.map((claim) => ({ claim, key: keyOf(model, claim, column) }));
  return keyed
    .toSorted(({ key: a }, { key: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return down ? compare(b, a) : compare(a, b);
    })
    .map(({ claim }) => claim);
}

/** Best grounds first. */
const MARKS = '●◐○≠×–';

/** What a claim is sorted by; undefined where it is not known. */
export function keyOf(model: Model, claim: Claim, column: ColumnId): string | undefined {
  switch (column) {
    case 'date':
      return claim.date;
    case 'claim':
      return kindInWords(claim);
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
