// Moving a node without a mouse: it is picked up, moved with the arrows, and put down or back; one entry of history.
import type { NodeId } from '../dataset/dataset';
import type { Point } from '../model/subject';
import { toWorld } from '../view/camera';
import { type View, withMoved } from '../view/view';
import type { Live } from './live';
import { discOf } from './tip';

/** px of the frame */
const STRIDE = 24;
const NUDGE = 4;
const WAYS: Readonly<Record<string, readonly [x: number, y: number, words: string]>> = {
  ArrowUp: [0, -1, 'up'],
  ArrowDown: [0, 1, 'down'],
  ArrowLeft: [-1, 0, 'left'],
  ArrowRight: [1, 0, 'right'],
};

export interface Carry {
  readonly id: NodeId;
  /** Moves it by the arrow of that name; says where to. */
  move(arrow: string, isLittle: boolean): string;
  /** Keeps it where it is, as one entry of history. */
  putDown(): void;
  putBack(): void;
}

/** Picks a node up; null where the picture has no disc for it. */
export function pickUp(live: Live, id: NodeId): Carry | null {
  const { moved: before } = live.store.getState().view;
  let now = before;
  const write = (edit: (view: View) => View, how: 'push' | 'replace') => {
    // Somebody else changed the places since: nothing is in hand any more.
    if (live.store.getState().view.moved !== now) return;
    live.change(edit, how);
    now = live.store.getState().view.moved;
  };
  const back = () => write((view) => (view.moved === before ? view : { ...view, moved: before }), 'replace');
  if (!discOf(live.picture().scene, id)) return null;
  return {
    id,
    move(arrow, isLittle) {
      const [x, y, words] = WAYS[arrow]!;
      const step = isLittle ? NUDGE : STRIDE;
      const { scene } = live.picture();
      const [left, top] = discOf(scene, id)!.at;
      const place = toWorld(scene.projection, [left + x * step, top + y * step]);
      write((view) => withMoved(view, id, place), 'replace');
      return `${isLittle ? 'A little ' : ''}${words}`;
    },
    putDown() {
      const place: Point | undefined = now === before ? undefined : now.get(id);
      back();
      if (place) write((view) => withMoved(view, id, place), 'push');
    },
    putBack: back,
  };
}
