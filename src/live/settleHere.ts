// Settling in the page, where no worker can be had (and a sandboxed embed can have none): the settling script leaves it here.
import type { Model } from '../model/model';
import type { Lens } from '../model/subject';
import type { Settled } from '../placing';
import type { Settle } from './places';

/** What the settling script does. */
export type SettleLens = (model: Model, lens: Lens, settled: readonly Settled[]) => Settled;

/** What the settling script leaves for us, once it has come. */
interface Settling {
  souplineSettle?: SettleLens;
}

/** Called by the settling script in a page. */
export function provide(settleLens: SettleLens): void {
  (globalThis as Settling).souplineSettle = settleLens;
}

/** Throws where the script has not come. */
export const settleHere: Settle = (model, lens, field) => {
  const found = (globalThis as Settling).souplineSettle;
  if (!found) throw new Error('The places of this scope need the settling script.');
  return found(model, lens, field ? [field] : []);
};

/** Keys of an address that ask for a scope whose places a page may not carry. */
const ASKING = ['orgs', 'dates', 'atleast', 'pin', 'around', 'labs'];

export function needsSettling(search: string): boolean {
  const asked = new URLSearchParams(search);
  return ASKING.some((key) => asked.has(key));
}
