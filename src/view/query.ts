// A view as the query of an address, exact both ways; an empty query is the opening view.
import { type DateText, dateParts } from '../dataset/date';
import type { NodeId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { compareText } from '../model/order';
import type { Point } from '../model/subject';
import { type Camera, roundCamera } from './camera';
import { type Filter, HIDEABLE } from './filter';
import { lensParts, readLens } from './lensQuery';
import { pickParts, readPick } from './subjectText';
import { EMPTY_VIEW, type View, WHOLE_FIELD } from './view';

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
    ...lensParts(view.lens, opening.lens),
    ...(filterText(view.filter) === filterText(opening.filter) ? [] : filterParts(view.filter)),
    ...(view.asOf ? [['asof', view.asOf] as [string, string]] : []),
    ...pickParts(view.pick),
    ...movedParts(view.moved),
    ...(view.camera ? [['at', cameraText(view.camera)] as [string, string]] : []),
  ];
  return parts.map(([key, value]) => `${key}=${value}`).join('&');
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

const WHOLE = /^-?\d{1,6}$/;

function readMoved(params: URLSearchParams, model: Model): ReadonlyMap<NodeId, Point> {
  const moved = new Map<NodeId, Point>();
  for (const part of (params.get('moved') ?? '').split(';')) {
    const [id, x, y] = part.split(',');
    const known = model.people.has(id as never) || model.organizations.has(id as never);
    if (known && WHOLE.test(x ?? '') && WHOLE.test(y ?? ''))
      moved.set(id as NodeId, [Number(x) + 0, Number(y) + 0]);
  }
  return moved.size > 0 ? moved : EMPTY_VIEW.moved;
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
