// The log of corrections, newest first: all of it, or what it says of one claim.
import type { ClaimId, LogEntry } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import type { Model } from '../model/model';

export function correctionsOf({ dataset }: Model, claim?: ClaimId): LogEntry[] {
  const log = dataset.log ?? [];
  const own = claim === undefined ? log : log.filter((entry) => entry.claim === claim);
  return own.toSorted((a, b) => compareDates(b.date, a.date));
}
