// Whether the picture at hand has a place for a result, and going there, in a wider scope where it has none.
import type { ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { claimsInScope, type Network } from '../model/network';
import type { Subject } from '../model/subject';
import { withScope } from '../view/scope';
import { WHOLE_FIELD, withPick } from '../view/view';
import { findableClaims } from './findable';
import { bringInSight } from './inSight';
import type { Live } from './live';

/** Whether only a wider scope has a place for a subject; what is nowhere a line is not outside. */
export function isOutside(model: Model, network: Network, subject: Subject): boolean {
  const claims = claimsOf(model, subject);
  if (claims.some((id) => network.claims.has(id))) return false;
  const whole = wholeField(model);
  return claims.some((id) => whole.has(id));
}

function claimsOf(model: Model, subject: Subject): ClaimId[] {
  if (subject.kind === 'claim') return [subject.id];
  return subject.kind === 'node' ? findableClaims(model, subject.id).map(({ id }) => id) : [];
}

const remembered = new WeakMap<Model, ReadonlySet<ClaimId>>();

function wholeField(model: Model): ReadonlySet<ClaimId> {
  const known = remembered.get(model) ?? new Set(claimsInScope(model, {}).map(({ id }) => id));
  remembered.set(model, known);
  return known;
}

/** Picks a subject, and the picture goes there; scope and pick are one step back. */
export function goTo(live: Live, subject: Subject, outside: boolean): void {
  live.change(
    (view, model) => withPick(outside ? withScope(view, model, WHOLE_FIELD.scope) : view, subject),
    'push',
  );
  // A wider scope is fitted; a picture of another file, or places still sought, show it when they come.
  if (!outside && live.isDrawn() && live.isPickable()) bringInSight(live, subject);
}
