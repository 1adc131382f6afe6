// A very long table in parts, as one would look them up in its order.
import type { Claim } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { dateInWords, kindInWords, leadOf } from '../model/words';
import { type ColumnId, groundsOfRow } from '../write/rows';
import { keyOf, type Sort } from './tableOrder';

/** Rows that follow each other under one heading. */
export interface TableSpan {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** How many rows stand before it. */
  readonly from: number;
}

/** So many rows are laid out at once without a pause. */
const MOST = 250;

/** Sorted claims by year, company, letter or kind; a year that is too long by months, any other part by number. */
export function partsOf(model: Model, claims: readonly Claim[], { column }: Sort): TableSpan[] {
  const titleOf = column === 'date' ? monthOrYear(claims) : (claim: Claim) => titleFor(model, claim, column);
  const runs: { title: string; claims: Claim[]; from: number }[] = [];
  for (const [at, claim] of claims.entries()) {
    const title = titleOf(claim);
    const last = runs.at(-1);
    if (last?.title === title) last.claims.push(claim);
    else runs.push({ title, claims: [claim], from: at });
  }
  return runs.flatMap(inPieces);
}

function monthOrYear(claims: readonly Claim[]): (claim: Claim) => string {
  const sizes = new Map<string, number>();
  for (const claim of claims) sizes.set(yearOf(claim), (sizes.get(yearOf(claim)) ?? 0) + 1);
  return (claim) => {
    const year = yearOf(claim);
    if (sizes.get(year)! <= MOST || claim.date === undefined) return year;
    return dateInWords(claim.date.slice(0, 7).replace('~', ''));
  };
}

function yearOf({ date }: Claim): string {
  return date?.slice(0, 4) ?? 'Date not found';
}

function inPieces({ title, claims, from }: TableSpan): TableSpan[] {
  const pieces = Math.ceil(claims.length / MOST);
  if (pieces === 1) return [{ title, claims, from }];
  return Array.from({ length: pieces }, (_, at) => {
    const piece = claims.slice(at * MOST, (at + 1) * MOST);
    const first = at * MOST + 1;
    return {
      title: `${title}, ${first} to ${first + piece.length - 1}`,
      claims: piece,
      from: from + at * MOST,
    };
  });
}

function titleFor(model: Model, claim: Claim, column: ColumnId): string {
  switch (column) {
    case 'claim':
      return kindInWords(claim);
    case 'from':
    case 'to':
      return claim[column] ? nameOf(model, claim[column]) : 'Not stated';
    case 'grounds':
      return leadOf(groundsOfRow(model, claim).says);
    default: {
      const first = /^[a-z]/.exec(keyOf(model, claim, column) ?? '');
      return first ? first[0].toUpperCase() : 'Other letters';
    }
  }
}
