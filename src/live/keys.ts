// The picture's keyboard: one composite, walked along its relations; which key does what is in shortcuts.ts.
import type { NodeId } from '../dataset/dataset';
import { nameOf } from '../model/model';
import { sameSubject, type Subject } from '../model/subject';
import { panBy, roundCamera } from '../view/camera';
import { shownClaims } from '../view/filter';
import { modelThen } from '../view/past';
import { withCamera, withPick } from '../view/view';
import { announce } from './announce';
import { cameraOf } from './cameraOf';
import { type Carry, pickUp } from './carry';
import { bringInSight } from './inSight';
import type { Live } from './live';
import { type Deed, deedOf } from './shortcuts';
import { type Direction, isIn, startAt, type Step, subjectOf, walk } from './walk';

/** px of the frame */
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [0, -60],
  ArrowUp: [0, 60],
  ArrowRight: [-60, 0],
  ArrowLeft: [60, 0],
};
const CLOSER = 1.3;

/** What a deed does; false leaves the key to the page. */
type Deeds<Name extends string> = Readonly<Record<Name, (key: string) => boolean>>;

export function attachKeys(live: Live, host: HTMLElement, voice: HTMLElement): () => void {
  let step: Step | null = null;
  let pickThen: Subject | null = null;
  let carry: Carry | null = null;
  const stop = new AbortController();
  const say = (words: string) => ((voice.textContent = words), true);

  const deeds: Deeds<Deed<'picture'>> = {
    next: () => go('next'),
    previous: () => go('previous'),
    along: () => go('along'),
    back: () => go('back'),
    biggest: () => go('biggest'),
    open,
    leave: () => step !== null && leave(),
    zoomIn: () => (live.zoom(CLOSER), true),
    zoomOut: () => (live.zoom(1 / CLOSER), true),
    fit: () => (live.zoom(null), true),
    pan,
    carry: take,
    // Whoever has a sheet of keys listens on the page.
    sheet: () => false,
  };
  const carrying: Deeds<Deed<'carrying'>> = {
    move: (key) => say(carry!.move(key, false)),
    nudge: (key) => say(carry!.move(key, true)),
    putDown: () => letGo('putDown', 'Put down'),
    putBack: () => letGo('putBack', 'Put back'),
  };

  host.addEventListener('keydown', onKey, { signal: stop.signal });
  host.addEventListener('blur', onBlur, { signal: stop.signal });

  function onKey(event: KeyboardEvent) {
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function act(event: KeyboardEvent): boolean {
    const held = carry && deedOf('carrying', event);
    if (held) return carrying[held](event.key);
    const deed = deedOf('picture', event);
    if (deed && carry) carrying.putDown(event.key);
    return deed !== null && deeds[deed](event.key);
  }

  function onBlur() {
    carry?.putDown();
    carry = null;
    leave();
  }

  function look() {
    const { model: whole, view } = live.store.getState();
    const model = modelThen(whole, view.asOf);
    const { network } = live.picture();
    return { model, view, network, shown: shownClaims(model, network, view.filter) };
  }

  function go(direction: Direction): boolean {
    if (!live.isPickable()) return say('Finding places');
    const { model, view, network, shown } = look();
    const isElsewhere = view.pick !== null && !sameSubject(view.pick, pickThen);
    const from = step && !isElsewhere && isIn(network, step.at) ? step : null;
    pickThen = view.pick;
    step = from ? walk(model, network, shown, from, direction) : startAt(model, network, shown, view.pick);
    if (!step) return say('Nothing is in sight');
    const subject = subjectOf(network, step);
    bringInSight(live, subject);
    live.hover(subject);
    return say(announce(model, subject, shown, network.rolled));
  }

  function open(): boolean {
    const at = step;
    if (!at || !live.isPickable()) return false;
    pickThen = subjectOf(live.picture().network, at);
    const subject = pickThen;
    live.change((view) => withPick(view, subject), 'push');
    return true;
  }

  function leave(): boolean {
    step = null;
    live.hover(null);
    // Emptied: where the next walk begins is news, even where this one began there.
    return say('');
  }

  function pan(key: string): boolean {
    const { scene } = live.picture();
    const [dx, dy] = PANS[key]!;
    live.change((view) => {
      const camera = view.camera ?? cameraOf(scene);
      return withCamera(view, roundCamera(panBy(camera, scene.area, dx, dy)));
    }, 'replace');
    return true;
  }

  /** Picks up the node that the walker stands at, or what is picked. */
  function take(): boolean {
    if (!step) go('biggest');
    carry = step && pickUp(live, step.at);
    if (!carry) return say('Nothing is here to pick up');
    live.hover({ kind: 'node', id: carry.id });
    return say(`Picked up ${called(carry.id)}. Arrows move it, Enter puts it down, Escape puts it back`);
  }

  function letGo(how: 'putDown' | 'putBack', words: string): boolean {
    const { id } = carry!;
    carry![how]();
    carry = null;
    return say(`${words}: ${called(id)}`);
  }

  const called = (id: NodeId) => nameOf(live.store.getState().model, id);

  return () => stop.abort();
}
