// Moving a node without a mouse: it is picked up, moved with the arrows, and put down or back; one entry of history.
import type { NodeId } from '../dataset/dataset';
import { nameOf } from '../model/model';
import type { Point } from '../model/subject';
import { toWorld } from '../view/camera';
import { type View, withMoved } from '../view/view';
import { discOf } from './drawn';
import type { Live } from './live';

/** px of the frame */
const STRIDE = 24;
const NUDGE = 4;
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export interface Carry {
  readonly id: NodeId;
  readonly name: string;
  /**
   * Moves it by the arrow of that name; says how far it is from where it was. Null where it is in hand no more: the
   * reader went back, or to a picture without it.
   */
  move(arrow: string, isLittle: boolean): string | null;
  /** Keeps it where it is, as one entry of history. */
  putDown(): void;
  putBack(): void;
}

/** Picks a node up; null where the picture has no disc for it. */
export function pickUp(live: Live, id: NodeId): Carry | null {
  const { moved: before } = live.store.getState().view;
  let now = before;
  let [right, down] = [0, 0];
  const write = (edit: (view: View) => View, how: 'push' | 'replace') => {
    // Somebody else changed the places since: nothing is in hand any more.
    if (live.store.getState().view.moved !== now) return false;
    live.change(edit, how);
    now = live.store.getState().view.moved;
    return true;
  };
  const back = () => write((view) => (view.moved === before ? view : { ...view, moved: before }), 'replace');
  if (!live.isPickable() || !discOf(live.picture().scene, id)) return null;
  return {
    id,
    name: nameOf(live.store.getState().model, id),
    move(arrow, isLittle) {
      const step = isLittle ? NUDGE : STRIDE;
      const [x, y] = WAYS[arrow]!.map((way) => way * step) as [number, number];
      const { scene } = live.picture();
      const disc = live.isPickable() ? discOf(scene, id) : null;
      if (!disc) return null;
      const place = toWorld(scene.projection, [disc.at[0] + x, disc.at[1] + y]);
      if (!write((view) => withMoved(view, id, place), 'replace')) return null;
      [right, down] = [right + x, down + y];
      return awayInWords(right, down);
    },
    putDown() {
      const place: Point | undefined = now === before ? undefined : now.get(id);
      back();
      if (place) write((view) => withMoved(view, id, place), 'push');
    },
    putBack: back,
  };
}

/** "48 right, 24 up". */
function awayInWords(right: number, down: number): string {
  const parts = [
    ...(right === 0 ? [] : [`${Math.abs(right)} ${right > 0 ? 'right' : 'left'}`]),
    ...(down === 0 ? [] : [`${Math.abs(down)} ${down > 0 ? 'down' : 'up'}`]),
  ];
  return parts.join(', ') || 'Where it was';
}
