// The map by what its sources had said by a day: evidence that came later is left out, what it changed is told.
import type { Claim, ClaimId, Evidence, SourceId } from '../dataset/dataset';
import { type DateText, days } from '../dataset/date';
import type { Model, Since } from './model';

/** The state of a model on a day, from the evidence reported by its end; its people and organizations are the same. */
export function lookBack(model: Model, day: DateText): Model {
  const by = days(day).last;
  const known = new Set<ClaimId>();
  const undated = new Set<ClaimId>();
  const since = new Map<ClaimId, Since>();
  const claims = new Map<ClaimId, Claim>();
  for (const claim of model.claims.values()) {
    const reported = reportedOn(model, claim);
    if (reported === null) undated.add(claim.id);
    if (reported === null || reported <= by) known.add(claim.id);
    const then = claimThen(model, claim, by);
    claims.set(claim.id, then);
    const later = laterDispute(model, claim, then, by);
    if (later) since.set(claim.id, later);
  }
  return { ...model, claims, past: { day, known, undated, since } };
}

/** The first day on which a claim was surely reported: the earliest date of its evidence, or of what that derives from. */
export function reportedOn(model: Model, claim: Claim): number | null {
  const { on } = reportOf(model, claim);
  return on === null ? null : days(on).last;
}

/** The first report of a claim, as precisely as its source is dated. */
export interface Report {
  readonly on: DateText | null;
  /** Some evidence has no date, and may be older. */
  readonly mayBeOlder: boolean;
}

export function reportOf(model: Model, claim: Claim): Report {
  const dates = claim.evidence.map((item) => sourceDate(model, item.source));
  return { on: earliest(dates), mayBeOlder: dates.includes(null) };
}

/** The earliest date by which a source, or one that it derives from, was surely out; null where no date is known. */
function sourceDate(model: Model, id: SourceId, seen: ReadonlySet<SourceId> = new Set()): DateText | null {
  const source = model.sources.get(id);
  if (!source || seen.has(id)) return null;
  const below = (source.derivedFrom ?? []).map((one) => sourceDate(model, one, new Set([...seen, id])));
  return earliest([source.published ?? null, ...below]);
}

function earliest(dates: readonly (DateText | null)[]): DateText | null {
  return dates
    .filter((date) => date !== null)
    .reduce<DateText | null>((a, b) => (a === null || days(b).last < days(a).last ? b : a), null);
}

function sourceDay(model: Model, id: SourceId): number | null {
  const date = sourceDate(model, id);
  return date === null ? null : days(date).last;
}

function claimThen(model: Model, claim: Claim, by: number): Claim {
  const evidence = claim.evidence.filter((item) => (sourceDay(model, item.source) ?? by) <= by);
  if (evidence.length === claim.evidence.length) return claim;
  // A claim that was not known at all keeps its evidence: it is not shown.
  if (evidence.length === 0) return claim;
  return { ...claim, evidence, standing: standingThen(claim, evidence) };
}

/** The standing that the evidence of the day supports. */
function standingThen(claim: Claim, evidence: readonly Evidence[]): Claim['standing'] {
  if (claim.standing === 'withdrawn') return 'withdrawn';
  const isDisputed = evidence.some((item) => item.stance === 'disputes');
  if (isDisputed && (claim.standing === 'disputed' || claim.standing === 'denied')) return claim.standing;
  const isOnRecord = evidence.some((item) => item.stance === 'supports' && item.voice === 'party');
  return isOnRecord && claim.standing !== 'reported' ? 'on-record' : 'reported';
}

/** A denial or dispute that came after the day. */
function laterDispute(model: Model, claim: Claim, then: Claim, by: number): Since | null {
  if (claim.standing !== 'disputed' && claim.standing !== 'denied') return null;
  if (then.standing === claim.standing) return null;
  const against = claim.evidence.filter((item) => item.stance === 'disputes');
  const dated = against
    .map((item) => model.sources.get(item.source)?.published)
    .filter((date) => date !== undefined && days(date).last > by)
    .toSorted((a, b) => days(a!).first - days(b!).first);
  return { standing: claim.standing, on: dated[0] };
}
