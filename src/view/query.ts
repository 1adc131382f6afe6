// A view as the query of an address, exact both ways; an empty query is the opening view.
import { type DateText, days, dateParts } from '../dataset/date';
import type { ClaimId, NodeId, OrganizationId } from '../dataset/dataset';
import { isOrganization, type Model } from '../model/model';
import { compareText } from '../model/order';
import type { Lens, Point, Scope, Show, Subject } from '../model/subject';
import { type Camera, roundCamera } from './camera';
import { type Filter, HIDEABLE } from './filter';
import { EMPTY_VIEW, type View, WHOLE_FIELD } from './view';

const SCOPE_KEYS = ['scope', 'orgs', 'dates', 'atleast', 'pin'] as const;
const FILTER_KEYS = ['hide', 'quoted', 'months'] as const;

/** The view that the map opens with: the scope and filters of the dataset's first view. */
export function openingView(model: Model): View {
  const params = new URLSearchParams(model.opening.query);
  return { ...EMPTY_VIEW, lens: readLens(params, model, WHOLE_FIELD), filter: readFilter(params) };
}

/** Reads a query leniently: what is unknown, malformed or names nothing in this dataset is left out. */
export function readQuery(text: string, model: Model): View {
  const params = new URLSearchParams(text);
  const opening = openingView(model);
  return {
    lens: readLens(params, model, opening.lens),
    filter: FILTER_KEYS.some((key) => params.has(key)) ? readFilter(params) : opening.filter,
    asOf: readAsOf(params.get('asof')),
    pick: readPick(params, model),
    moved: readMoved(params, model),
    camera: readCamera(params.get('at')),
  };
}

/** The query of a view, without `?`; empty for the opening view. Keys stand in a fixed order. */
export function query(view: View, model: Model): string {
  const opening = openingView(model);
  const parts: [string, string][] = [
    ...(view.lens.show === opening.lens.show ? [] : [['show', view.lens.show] as [string, string]]),
    ...(scopeText(view.lens.scope) === scopeText(opening.lens.scope) ? [] : scopeParts(view.lens.scope)),
    ...(filterText(view.filter) === filterText(opening.filter) ? [] : filterParts(view.filter)),
    ...(view.asOf ? [['asof', view.asOf] as [string, string]] : []),
    ...pickParts(view.pick),
    ...movedParts(view.moved),
    ...(view.camera ? [['at', cameraText(view.camera)] as [string, string]] : []),
  ];
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
}

function readLens(params: URLSearchParams, model: Model, fallback: Lens): Lens {
  const show = readShow(params.get('show')) ?? fallback.show;
  if (!SCOPE_KEYS.some((key) => params.has(key))) return { show, scope: fallback.scope };
  const organizations = ids(params.get('orgs')).filter((id) =>
    isOrganization(model, id as NodeId),
  ) as OrganizationId[];
  const pinned = ids(params.get('pin')).filter((id) => model.claims.has(id as ClaimId)) as ClaimId[];
  const dates = readDates(params.get('dates'));
  const atLeast = /^[1-9]\d{0,3}$/.test(params.get('atleast') ?? '') ? Number(params.get('atleast')) : 0;
  const scope: Scope = {
    ...(organizations.length > 0 && { organizations }),
    ...(dates && { dates }),
    ...(atLeast > 0 && { atLeast }),
    ...(pinned.length > 0 && { pinned }),
  };
  return { show, scope };
}

function readShow(text: string | null): Show | null {
  return text === 'people' || text === 'flows' || text === 'auto' ? text : null;
}

function ids(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((id) => id !== ''))].toSorted(compareText);
}

function readDates(text: string | null): Scope['dates'] | null {
  const [from, to, more] = (text ?? '').split('..');
  if (!from || !to || more !== undefined || !dateParts(from) || !dateParts(to)) return null;
  return days(from).first <= days(to).last ? { from, to } : null;
}

function scopeParts(scope: Scope): [string, string][] {
  const parts: [string, string][] = [];
  if (scope.organizations) parts.push(['orgs', scope.organizations.join(',')]);
  if (scope.dates) parts.push(['dates', `${scope.dates.from}..${scope.dates.to}`]);
  if (scope.atLeast) parts.push(['atleast', String(scope.atLeast)]);
  if (scope.pinned) parts.push(['pin', scope.pinned.join(',')]);
  if (parts.length === 0) parts.push(['scope', 'all']);
  return parts;
}

function scopeText(scope: Scope): string {
  return scopeParts(scope).join('&');
}

function readFilter(params: URLSearchParams): Filter {
  const wanted = new Set((params.get('hide') ?? '').split(','));
  const dates = readMonths(params.get('months'));
  return {
    hide: HIDEABLE.filter((one) => wanted.has(one)),
    quoted: params.get('quoted') === '1',
    ...(dates && { dates }),
  };
}

const MONTHS = /^(\d{4}-(?:0[1-9]|1[0-2]))\.\.(\d{4}-(?:0[1-9]|1[0-2]))$/;

function readMonths(text: string | null): Filter['dates'] | null {
  const [, from, to] = MONTHS.exec(text ?? '') ?? [];
  return from && to && dateParts(from) && from <= to ? { from, to } : null;
}

function filterParts({ hide, quoted, dates }: Filter): [string, string][] {
  const parts: [string, string][] = [];
  if (hide.length > 0 || !dates) parts.push(['hide', hide.join(',') || 'none']);
  if (quoted) parts.push(['quoted', '1']);
  if (dates) parts.push(['months', `${dates.from}..${dates.to}`]);
  return parts;
}

function filterText(filter: Filter): string {
  return filterParts(filter).join('&');
}

/** A whole day: a month would leave open what was known when. */
function readAsOf(text: string | null): DateText | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && dateParts(text) ? text : null;
}

function readPick(params: URLSearchParams, model: Model): Subject | null {
  const node = params.get('pick');
  if (node && (model.people.has(node as never) || model.organizations.has(node as never)))
    return { kind: 'node', id: node as NodeId };
  const claim = params.get('claim');
  if (claim && model.claims.has(claim as ClaimId)) return { kind: 'claim', id: claim as ClaimId };
  const [family, from, to] = (params.get('bundle') ?? '').split(':');
  if ((family === 'move' || family === 'offer') && from && to) {
    if (isOrganization(model, from as NodeId) && isOrganization(model, to as NodeId)) {
      return { kind: 'bundle', from: from as OrganizationId, to: to as OrganizationId, family };
    }
  }
  return params.has('count') ? readCount(params.get('count')!, model) : null;
}

function readCount(text: string, model: Model): Subject | null {
  const ends = text
    .split(':')
    .map((id) => (isOrganization(model, id as NodeId) ? (id as OrganizationId) : null));
  const valid = ends.length === 2 && text.split(':').every((id, at) => id === '' || ends[at] !== null);
  return valid ? { kind: 'count', from: ends[0]!, to: ends[1]! } : null;
}

function pickParts(pick: Subject | null): [string, string][] {
  if (!pick) return [];
  if (pick.kind === 'node') return [['pick', pick.id]];
  if (pick.kind === 'claim') return [['claim', pick.id]];
  return pick.kind === 'bundle'
    ? [['bundle', `${pick.family}:${pick.from}:${pick.to}`]]
    : [['count', `${pick.from ?? ''}:${pick.to ?? ''}`]];
}

const WHOLE = /^-?\d{1,6}$/;

function readMoved(params: URLSearchParams, model: Model): ReadonlyMap<NodeId, Point> {
  const moved = new Map<NodeId, Point>();
  for (const part of (params.get('moved') ?? '').split(';')) {
    const [id, x, y] = part.split(',');
    const known = model.people.has(id as never) || model.organizations.has(id as never);
    if (known && WHOLE.test(x ?? '') && WHOLE.test(y ?? ''))
      moved.set(id as NodeId, [Number(x) + 0, Number(y) + 0]);
  }
  return moved;
}

function movedParts(moved: View['moved']): [string, string][] {
  if (moved.size === 0) return [];
  const parts = [...moved].toSorted(([a], [b]) => compareText(a, b)).map(([id, [x, y]]) => `${id},${x},${y}`);
  return [['moved', parts.join(';')]];
}

const DECIMAL = /^-?\d{1,7}(\.\d)?$/;

function readCamera(text: string | null): Camera | null {
  const numbers = (text ?? '').split(',');
  if (numbers.length !== 3 || !numbers.every((part) => DECIMAL.test(part))) return null;
  const [x, y, span] = numbers.map(Number) as [number, number, number];
  return span > 0 ? roundCamera({ center: [x, y], span }) : null;
}

function cameraText({ center, span }: Camera): string {
  return [...center, span].join(',');
}
