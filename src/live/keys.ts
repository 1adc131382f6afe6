// The picture's keyboard: one composite, walked along its relations.
import type { ClaimId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
import type { Subject } from '../model/subject';
import { claimInShort, count, honestly, subjectName } from '../model/words';
import type { Model } from '../model/model';
import { shownClaims } from '../view/filter';
import { panBy, roundCamera } from '../view/camera';
import { withCamera, withPick } from '../view/view';
import { cameraOf } from './cameraOf';
import { modelThen } from '../view/past';
import type { Live } from './live';
import { type Direction, startAt, type Step, subjectOf, walk } from './walk';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'along',
  ArrowLeft: 'back',
  Home: 'biggest',
};
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [0, -60],
  ArrowUp: [0, 60],
  ArrowRight: [-60, 0],
  ArrowLeft: [60, 0],
};
const ZOOMS: Readonly<Record<string, number | null>> = { '+': 1.3, '=': 1.3, '-': 1 / 1.3, '0': null };

export function attachKeys(live: Live, host: HTMLElement, voice: HTMLElement): () => void {
  let step: Step | null = null;
  const stop = new AbortController();

  host.addEventListener('keydown', onKey, { signal: stop.signal });
  host.addEventListener('blur', () => leave(), { signal: stop.signal });

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Does what a key asks; false leaves the key to the page. */
  function act({ key, shiftKey }: KeyboardEvent): boolean {
    if (shiftKey && PANS[key]) return pan(...PANS[key]);
    if (key in ZOOMS) return (live.zoom(ZOOMS[key]!), true);
    if (DIRECTIONS[key]) return go(DIRECTIONS[key]);
    if (key === 'Enter' || key === ' ') return open();
    return key === 'Escape' && step !== null && leave();
  }

  function go(direction: Direction): boolean {
    const { model: whole, view } = live.store.getState();
    const model = modelThen(whole, view.asOf);
    const { network } = live.picture();
    const shown = shownClaims(model, network, view.filter);
    step = step ? walk(model, network, shown, step, direction) : startAt(network, view.pick);
    if (step) {
      const subject = subjectOf(model, network, step);
      live.hover(subject);
      voice.textContent = spoken(model, subject, shown);
    }
    return true;
  }

  function open(): boolean {
    const at = step;
    if (!at) return false;
    const { network } = live.picture();
    live.change((view, model) => withPick(view, subjectOf(model, network, at)), 'push');
    return true;
  }

  function leave(): boolean {
    step = null;
    live.hover(null);
    return true;
  }

  function pan(dx: number, dy: number): boolean {
    const { scene } = live.picture();
    const camera = live.store.getState().view.camera ?? cameraOf(scene);
    live.change((view) => withCamera(view, roundCamera(panBy(camera, scene.area, dx, dy))), 'replace');
    return true;
  }

  return () => stop.abort();
}

/** What is announced at a step: standing first, at most some twenty words. */
function spoken(model: Model, subject: Subject, shown: ReadonlySet<ClaimId>): string {
  if (subject.kind === 'bundle') {
    const claims = claimsOf(model, subject, shown).length;
    return `${subjectName(model, subject)}: ${count(claims, 'claim', 'claims')}`;
  }
  if (subject.kind !== 'claim') return subjectName(model, subject);
  const claim = model.claims.get(subject.id)!;
  return `${honestly(model, claim)}: ${claimInShort(model, claim)}`;
}
