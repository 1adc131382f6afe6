// Claims as CSV, one row a piece of evidence: quoted by RFC 4180, and safe to open in a spreadsheet.
import type { Claim, Evidence, Source } from '../dataset/dataset';
import { orderedEvidence } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { speakerInFull } from '../model/receiptWords';

/** Excel takes a file for UTF-8 only where it begins with this; other readers pass over it. */
const BYTE_ORDER_MARK = '\ufeff';

interface Row {
  readonly model: Model;
  readonly claim: Claim;
  /** Of a withdrawn claim nothing is told but that it is. */
  readonly told: { readonly item: Evidence; readonly source: Source } | null;
}

type Cell = (row: Row) => string | null | undefined;

const COLUMNS: readonly (readonly [string, Cell])[] = [
  ['claim', ({ claim }) => claim.id],
  ['kind', ({ claim }) => claim.kind],
  ['standing', ({ claim }) => claim.standing],
  ['person', ({ model, claim, told }) => told && nameOf(model, claim.person)],
  ['from', ({ model, claim, told }) => told && claim.from && nameOf(model, claim.from)],
  ['to', ({ model, claim, told }) => told && claim.to && nameOf(model, claim.to)],
  ['date', ({ claim, told }) => told && claim.date],
  ['role', ({ claim, told }) => told && claim.role],
  ['outcome', ({ claim, told }) => told && claim.outcome],
  ['amount', ({ claim, told }) => told && claim.amount?.words],
  ['summary', ({ claim }) => claim.summary],
  ['stance', ({ told }) => told?.item.stance],
  ['quote', ({ told }) => told?.item.quote],
  ['paraphrase', ({ told }) => told?.item.paraphrase],
  ['speaker', ({ model, told }) => told && speakerInFull(model, told.item)],
  ['voice', ({ told }) => told?.item.voice],
  ['publisher', ({ told }) => told?.source.publisher],
  ['title', ({ told }) => told?.source.title],
  ['url', ({ told }) => told?.source.url],
  ['published', ({ told }) => told?.source.published],
  ['derived from', ({ model, told }) => told && origins(model, told.source)],
  ['check', ({ told }) => told?.item.check?.result],
];

/** The claims in the order given, evidence in the order in which it is read. */
export function claimsAsCsv(model: Model, claims: readonly Claim[]): string {
  const rows = claims.flatMap((claim) => rowsOf(model, claim));
  const cells = rows.map((row) => COLUMNS.map(([, cell]) => cell(row) ?? ''));
  return BYTE_ORDER_MARK + [COLUMNS.map(([name]) => name), ...cells].map(line).join('');
}

function rowsOf(model: Model, claim: Claim): Row[] {
  if (claim.standing === 'withdrawn') return [{ model, claim, told: null }];
  return orderedEvidence(model, claim).map((item) => ({
    model,
    claim,
    told: { item, source: model.sources.get(item.source)! },
  }));
}

/** Empty where the origin is not known; "none" where a source rests on no other. */
function origins(model: Model, { derivedFrom }: Source): string {
  if (derivedFrom?.length === 0) return 'none';
  return (derivedFrom ?? []).map((id) => model.sources.get(id)!.publisher).join('; ');
}

/** One record with its line end. */
export function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  const safe = inert(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs what begins with one of these signs. */
export function inert(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
