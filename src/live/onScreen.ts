// The picture on screen: that of the present state or, while its places are being found, the one before, still in use.
import { type Picture, pictureOn, type Placing, resolveLens } from '../placing';
import type { Frame } from '../scene/scene';
import { query } from '../view/query';
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
  /** The view as an address spells it: alike for views that ask alike. */
  readonly asked: string;
  readonly frame: Frame;
  readonly picture: Picture;
}

/** What is shown again is as it was: both lenses alone and beside the list, each with what was last picked or hidden. */
const MOST_PLACED = 4;
const MOST_VIEWS = 3;

export function createOnScreen(places: Places): OnScreen {
  /** The one on screen first. */
  let lately: readonly Drawn[] = [];
  let hand: Hand | null = null;

  const placingOf = ({ model, view, frame }: Asked) => places.known(model, resolveLens(view.lens, frame));

  /** A view as far as the places on screen can show it: of another file they show nothing new. */
  function stillSeen({ model, view }: Asked, before: Drawn): View {
    const seen = before.placing.model === model ? { ...view, lens: before.view.lens } : before.view;
    return { ...seen, ...hand };
  }

  function draw(placing: Placing, view: View, frame: Frame): Picture {
    const last = lately[0];
    if (last && last.placing === placing && last.view === view && last.frame === frame) return last.picture;
    const asked = query(view, placing.model);
    const isPlaced = (one: Drawn) => one.placing === placing && sameFrame(one.frame, frame);
    const [here, elsewhere] = [lately.filter(isPlaced), lately.filter((one) => !isPlaced(one))];
    const known = here.find((one) => one.asked === asked);
    const drawn = { placing, view, asked, frame, picture: known?.picture ?? pictureOn(placing, view, frame) };
    const others = here.filter((one) => one !== known).slice(0, MOST_VIEWS - 1);
    lately = [drawn, ...others, ...elsewhere.slice(0, MOST_VIEWS * (MOST_PLACED - 1))];
    return drawn.picture;
  }

  return {
    picture(state) {
      const placing = placingOf(state);
      const drawn = lately[0];
      if (!placing) return drawn ? draw(drawn.placing, stillSeen(state, drawn), state.frame) : null;
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

export function sameFrame(a: Frame, b: Frame): boolean {
  return (
    a === b ||
    (a.width === b.width &&
      a.height === b.height &&
      a.theme === b.theme &&
      a.furniture === b.furniture &&
      a.contrast === b.contrast)
  );
}
