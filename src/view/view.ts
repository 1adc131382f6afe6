// What the reader asked to see, and its pure changes.
import type { NodeId } from '../dataset/dataset';
import type { DateText } from '../dataset/date';
import { type Lens, type Point, type Show, type Subject, sameSubject } from '../model/subject';
import { type Camera, FARTHEST } from './camera';
import { type Filter, NO_FILTER } from './filter';

/** The only holder of what is asked; the address is its spelling. */
export interface View {
  readonly lens: Lens;
  readonly filter: Filter;
  /** The day by whose end sources must have spoken; null for all that they say. Hides, and never moves. */
  readonly asOf: DateText | null;
  readonly pick: Subject | null;
  /** Nodes that the reader moved by hand, in world units rounded to whole ones. */
  readonly moved: ReadonlyMap<NodeId, Point>;
  /** null: the whole drawing fits the frame. */
  readonly camera: Camera | null;
}

export const WHOLE_FIELD: Lens = { show: 'auto', scope: {} };

/** One for all views: what is kept for it is found again. */
const UNMOVED: View['moved'] = new Map();

export const EMPTY_VIEW: View = {
  lens: WHOLE_FIELD,
  filter: NO_FILTER,
  asOf: null,
  pick: null,
  moved: UNMOVED,
  camera: null,
};

export function withPick(view: View, pick: Subject | null): View {
  return sameSubject(view.pick, pick) ? view : { ...view, pick };
}

/** Another scope or lens starts unmoved and fitted: old places mean nothing in it. */
export function withLens(view: View, lens: Lens): View {
  return { ...view, lens, moved: UNMOVED, camera: null };
}

/** People or flows of the same scope; what is picked and hidden stays so. */
export function withShow(view: View, show: Show): View {
  return view.lens.show === show ? view : withLens(view, { ...view.lens, show });
}

export function withFilter(view: View, filter: Filter): View {
  return { ...view, filter };
}

export function withAsOf(view: View, asOf: DateText | null): View {
  return { ...view, asOf };
}

export function withCamera(view: View, camera: Camera | null): View {
  return { ...view, camera };
}

export function withMoved(view: View, id: NodeId, place: Point): View {
  return { ...view, moved: new Map(view.moved).set(id, [whole(place[0]), whole(place[1])]) };
}

function whole(value: number): number {
  return Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, value))) + 0;
}
