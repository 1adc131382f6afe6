// A lens as the query of an address: people or flows, labs apart or rolled up, and the scope.
import { days, dateParts } from '../dataset/date';
import type { ClaimId, NodeId, OrganizationId } from '../dataset/dataset';
import { isOrganization, type Model } from '../model/model';
import { compareText } from '../model/order';
import type { Lens, Scope, Show, Steps } from '../model/subject';
import { readSubject, subjectText } from './subjectText';

const SCOPE_KEYS = ['scope', 'orgs', 'dates', 'atleast', 'around', 'pin'] as const;

/** Reads a lens leniently; what the query does not speak of is as in `fallback`. */
export function readLens(params: URLSearchParams, model: Model, fallback: Lens): Lens {
  const show = readShow(params.get('show')) ?? fallback.show;
  const rolled = readRolled(params.get('labs')) ?? fallback.rolled === true;
  const scope = SCOPE_KEYS.some((key) => params.has(key)) ? readScope(params, model) : fallback.scope;
  return { show, scope, ...(rolled && { rolled }) };
}

/** What of a lens differs from the opening's, in a fixed order. */
export function lensParts(lens: Lens, opening: Lens): [string, string][] {
  const parts: [string, string][] = [];
  if (lens.show !== opening.show) parts.push(['show', lens.show]);
  if (lens.rolled !== opening.rolled) parts.push(['labs', lens.rolled ? 'rolled' : 'apart']);
  if (scopeText(lens.scope) !== scopeText(opening.scope)) parts.push(...scopeParts(lens.scope));
  return parts;
}

/** The one spelling of a scope. */
export function scopeText(scope: Scope): string {
  return scopeParts(scope).join('&');
}

function readScope(params: URLSearchParams, model: Model): Scope {
  const organizations = ids(params.get('orgs')).filter((id) =>
    isOrganization(model, id as NodeId),
  ) as OrganizationId[];
  const pinned = ids(params.get('pin')).filter((id) => model.claims.has(id as ClaimId)) as ClaimId[];
  const dates = readDates(params.get('dates'));
  const around = readSubject(params.get('around'), model);
  const atLeast = /^[1-9]\d{0,3}$/.test(params.get('atleast') ?? '') ? Number(params.get('atleast')) : 0;
  return {
    ...(organizations.length > 0 && { organizations }),
    ...(dates && { dates }),
    ...(around && { around: { subject: around, steps: readSteps(params.get('steps')) } }),
    ...(atLeast > 0 && { atLeast }),
    ...(pinned.length > 0 && { pinned }),
  };
}

function scopeParts(scope: Scope): [string, string][] {
  const parts: [string, string][] = [];
  if (scope.organizations) parts.push(['orgs', scope.organizations.join(',')]);
  if (scope.dates) parts.push(['dates', `${scope.dates.from}..${scope.dates.to}`]);
  if (scope.around) parts.push(['around', subjectText(scope.around.subject)]);
  if (scope.around && scope.around.steps > 1) parts.push(['steps', String(scope.around.steps)]);
  if (scope.atLeast) parts.push(['atleast', String(scope.atLeast)]);
  if (scope.pinned) parts.push(['pin', scope.pinned.join(',')]);
  if (parts.length === 0) parts.push(['scope', 'all']);
  return parts;
}

function readShow(text: string | null): Show | null {
  return text === 'people' || text === 'flows' || text === 'auto' ? text : null;
}

function readRolled(text: string | null): boolean | null {
  return text === 'rolled' ? true : text === 'apart' ? false : null;
}

function readSteps(text: string | null): Steps {
  return text === '2' ? 2 : text === '3' ? 3 : 1;
}

function ids(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))].toSorted(compareText);
}

function readDates(text: string | null): Scope['dates'] | null {
  const [from, to, more] = (text ?? '').split('..');
  if (!from || !to || more !== undefined || !dateParts(from) || !dateParts(to)) return null;
  return days(from).first <= days(to).last ? { from, to } : null;
}
