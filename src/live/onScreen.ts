// The picture on screen: that of the present state or, while its places are being found, the one before, still in use.
import { type Picture, pictureOn, type Placing, resolveLens } from '../placing';
import type { Frame } from '../scene/scene';
import type { View } from '../view/view';
import type { State } from './live';
import type { Places } from './places';

type Asked = Pick<State, 'model' | 'view' | 'frame'>;

/** Where one looks and what was moved by hand: it means something in these places alone. */
type Hand = Pick<View, 'camera' | 'moved'>;

export interface OnScreen {
  /** Null before the first places are known. */
  picture(state: Asked): Picture | null;
  /** The view as a hand on the picture finds it. */
  inHand(state: Asked): View;
  /** The view after a hand has changed it; what concerns the places on screen alone stays here. */
  putDown(state: Asked, next: View): View;
}

interface Drawn {
  readonly placing: Placing;
  readonly view: View;
  readonly frame: Frame;
  readonly picture: Picture;
}

export function createOnScreen(places: Places): OnScreen {
  let drawn: Drawn | null = null;
  let hand: Hand | null = null;

  const placingOf = ({ model, view, frame }: Asked) => places.known(model, resolveLens(view.lens, frame));

  /** A view as far as the places on screen can show it: of another file they show nothing new. */
  function stillSeen({ model, view }: Asked, before: Drawn): View {
    const seen = before.placing.model === model ? { ...view, lens: before.view.lens } : before.view;
    return { ...seen, ...hand };
  }

  function draw(placing: Placing, view: View, frame: Frame): Picture {
    if (drawn && drawn.placing === placing && drawn.frame === frame && sameView(drawn.view, view))
      return drawn.picture;
    drawn = { placing, view, frame, picture: pictureOn(placing, view, frame) };
    return drawn.picture;
  }

  return {
    picture(state) {
      const placing = placingOf(state);
      if (!placing) return drawn && draw(drawn.placing, stillSeen(state, drawn), state.frame);
      hand = { camera: state.view.camera, moved: state.view.moved };
      return draw(placing, state.view, state.frame);
    },
    inHand: (state) => (placingOf(state) ? state.view : { ...state.view, ...hand }),
    putDown(state, next) {
      const { lens, camera, moved } = state.view;
      if (next.lens !== lens || placingOf(state)) return next;
      hand = { camera: next.camera, moved: next.moved };
      return { ...next, camera, moved };
    },
  };
}

function sameView(a: View, b: View): boolean {
  return (
    a.lens === b.lens &&
    a.filter === b.filter &&
    a.asOf === b.asOf &&
    a.pick === b.pick &&
    a.moved === b.moved &&
    a.camera === b.camera
  );
}
