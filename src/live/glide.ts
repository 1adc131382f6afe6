// From one settled picture to the next: what is in both glides there, what is new appears. Nothing else ever moves.
import type { Picture } from '../placing';
import type { Point } from '../model/subject';
import { marksOnPlanes } from '../paint/planes';
import type { Disc, Scene, Text } from '../scene/scene';

/** Ms; under the 300 that a reader still takes for one step. */
const DURATION = 260;
const EASING = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
/** Layers whose marks keep their node from picture to picture. */
const KEPT = ['discs', 'names'] as const;

/** Where a mark of the new scene comes from, px; null for one that was not there. */
export interface Way {
  readonly key: string;
  readonly by: Point | null;
}

/** Whether the places changed, and nothing else that would make a movement meaningless. */
export function isAnotherPlacing(before: Picture, after: Picture): boolean {
  const { width, height } = before.scene.frame;
  const { frame } = after.scene;
  return (
    before.model === after.model &&
    before.layout !== after.layout &&
    frame.width === width &&
    frame.height === height
  );
}

/** The ways of the marks of a layer, in the order in which the new scene's elements lie on its planes. */
export function waysIn(layer: string, before: Scene, after: Scene): Way[] {
  const old = new Map(placedIn(before, layer).map((mark) => [mark.key, mark.at]));
  return placedIn(after, layer).map(({ key, at }) => {
    const from = old.get(key);
    return { key, by: from ? [from[0] - at[0], from[1] - at[1]] : null };
  });
}

function placedIn(scene: Scene, id: string): (Disc | Text)[] {
  const layer = scene.layers.find((one) => one.id === id);
  return (layer ? marksOnPlanes(layer) : []).filter((mark): mark is Disc | Text => mark.kind !== 'path');
}

/** Lets the new picture, already painted, come out of the old one; at once for those who asked for less motion. */
export function glide(sheet: HTMLElement, before: Picture, after: Picture): void {
  const window = sheet.ownerDocument.defaultView;
  if (!isAnotherPlacing(before, after) || !window?.matchMedia) return;
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const ways = new Map(KEPT.map((id) => [id as string, waysIn(id, before.scene, after.scene)]));
  if (!isFollowed(before, after, [...ways.values()].flat())) return;
  for (const { id } of after.scene.layers) {
    if (id === 'furniture') continue;
    const groups = [...sheet.querySelectorAll(`[data-layer="${id}"]`)];
    const each = ways.get(id);
    if (each) glideEach(groups, each);
    else for (const group of groups) appear(group);
  }
}

/** From lens to lens nothing is where it was: no eye follows more marks than these. */
const MOST_FOLLOWED = 60;

/** Whether marks show their ways; where not, the new picture is there at once. */
export function isFollowed(before: Picture, after: Picture, ways: readonly Way[]): boolean {
  if (before.network.show === after.network.show) return true;
  return ways.filter(({ by }) => by).length <= MOST_FOLLOWED;
}

/** So many new marks of a layer appear one by one; more of them with the whole layer, which takes a browser less. */
const MOST_ALONE = 40;

function glideEach(groups: readonly Element[], ways: readonly Way[]): void {
  const elements = groups.flatMap((group) => [...group.querySelectorAll('circle, text')]);
  const isCrowd = ways.filter(({ by }) => !by).length > MOST_ALONE;
  if (isCrowd) for (const group of groups) group.animate([{ opacity: 0.3 }, {}], { duration: DURATION });
  for (const [at, { by }] of ways.entries()) {
    const element = elements[at];
    if (!element) continue;
    if (!by) {
      if (!isCrowd) appear(element);
    } else if (by[0] !== 0 || by[1] !== 0)
      element.animate([{ transform: `translate(${by[0]}px, ${by[1]}px)` }, { transform: 'none' }], {
        duration: DURATION,
        easing: EASING,
      });
  }
}

function appear(element: Element): void {
  element.animate([{ opacity: 0 }, { opacity: 0, offset: 0.4 }, {}], { duration: DURATION });
}
