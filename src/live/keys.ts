// The picture's keyboard: one composite, walked along its relations; which key does what is in shortcuts.ts.
import { panBy, roundCamera } from '../view/camera';
import { withCamera, withPick } from '../view/view';
import { cameraOf } from './cameraOf';
import { type Carry, pickUp } from './carry';
import { bringInSight } from './inSight';
import type { Live } from './live';
import { type Deed, deedOf } from './shortcuts';
import type { Direction } from './walk';
import { createWalker } from './walker';

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
  const walker = createWalker(live);
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
    leave: () => walker.at() !== null && leave(),
    zoomIn: () => (live.zoom(CLOSER), true),
    zoomOut: () => (live.zoom(1 / CLOSER), true),
    fit: () => (live.zoom(null), true),
    pan,
    carry: take,
    // Whoever has a sheet of keys listens on the page.
    sheet: () => false,
  };
  const carrying: Deeds<Deed<'carrying'>> = {
    move: (key) => move(key, false),
    nudge: (key) => move(key, true),
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

  function go(direction: Direction): boolean {
    if (!live.isPickable()) return say('Finding places');
    const stop = walker.go(direction);
    if (!stop) return say('Nothing is in sight');
    bringInSight(live, stop.subject);
    live.hover(stop.subject);
    return say(stop.words);
  }

  function open(): boolean {
    const subject = live.isPickable() ? walker.choose() : null;
    if (subject) live.change((view) => withPick(view, subject), 'push');
    return subject !== null;
  }

  function leave(): boolean {
    walker.leave();
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
    if (!walker.at()) go('biggest');
    const from = walker.at();
    carry = from && pickUp(live, from.at);
    if (!carry) return say('Nothing is here to pick up');
    live.hover({ kind: 'node', id: carry.id });
    return say(`Picked up ${carry.name}. Arrows move it, Enter puts it down, Escape puts it back`);
  }

  function move(arrow: string, isLittle: boolean): boolean {
    const away = carry!.move(arrow, isLittle);
    if (away !== null) return say(away);
    const { name } = carry!;
    carry = null;
    return say(`No longer in hand: ${name}`);
  }

  function letGo(how: 'putDown' | 'putBack', words: string): boolean {
    const { name } = carry!;
    carry![how]();
    carry = null;
    return say(`${words}: ${name}`);
  }

  return () => stop.abort();
}
