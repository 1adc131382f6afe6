// What every part of the drawing is told: places in px, sizes, colors and what recedes.
import type { ClaimId, NodeId, OrganizationId, PersonId, SavedView } from '../dataset/dataset';
import { radiusOf } from '../layout/layout';
import { claimIdsOf } from '../model/about';
import { Kept } from '../model/kept';
import type { Model } from '../model/model';
import type { Network, NetworkNode } from '../model/network';
import { presentPlace } from '../model/path';
import { nodesIn } from '../model/rollUp';
import type { Point } from '../model/subject';
import type { View } from '../view/view';
import type { Frame, Mark } from './scene';
import { mix, type Palette, PALETTES } from './theme';

/** What a picture stands on, whatever is picked: the same object while nothing of it changes, so that what is made of it can be kept. */
export interface Ground {
  readonly model: Model;
  readonly network: Network;
  readonly palette: Palette;
  /** Claims of the network that no filter hides. */
  readonly shown: ReadonlySet<ClaimId>;
  /** Centers in px of the frame: the same object while places and sizes are the same. */
  readonly places: ReadonlyMap<NodeId, Point>;
  readonly nodes: ReadonlyMap<NodeId, NetworkNode>;
  /** Px for a world unit of disc: grows slower than the map when one comes near. */
  readonly size: number;
}

export interface Drawing extends Ground {
  readonly ground: Ground;
  readonly view: View;
  readonly frame: Frame;
  /** What stays lit while something is picked; null when nothing is. */
  readonly lit: { readonly nodes: ReadonlySet<NodeId>; readonly claims: ReadonlySet<ClaimId> } | null;
  /** The saved view that lays out this scope, with its editor's notes; null where none does. */
  readonly saved: SavedView | null;
}

export function litBy(
  model: Model,
  { rolled }: Network,
  view: View,
  shown: ReadonlySet<ClaimId>,
): Drawing['lit'] {
  if (!view.pick) return null;
  const claims = claimIdsOf(model, view.pick, shown, rolled);
  const nodes = new Set(claims.flatMap((id) => nodesIn(model, model.claims.get(id)!, rolled)));
  if (view.pick.kind === 'node') nodes.add(view.pick.id);
  return { nodes, claims: new Set(claims) };
}

export function paletteOf(frame: Frame): Palette {
  return PALETTES[frame.theme];
}

/** The hue of an organization: its own or its family's; grey outside the statement. */
export function hueOf({ model, palette }: Ground, id: OrganizationId | null | undefined): string {
  if (!id) return palette.line;
  const hues = model.opening.hues ?? {};
  const hue = hues[id] ?? hues[model.familyHead.get(id) ?? id];
  return hue ? palette.hues[hue - 1]! : palette.line;
}

export function personHue(ground: Ground, id: PersonId): string {
  return hueOf(ground, presentPlace(ground.model, id));
}

/** The pale inside of a disc. */
export function washOf({ palette }: Ground, hue: string): string {
  return mix(palette.paper, hue, 0.13);
}

/** Radius in px. */
export function radius({ size }: Ground, node: NetworkNode): number {
  return radiusOf(node) * size;
}

/** Whether something is picked and the rest steps back; not for a reader who asked for more contrast. */
export function isParted({ lit, frame }: Drawing): boolean {
  return lit !== null && frame.contrast !== 'more';
}

/** Whether a node steps back while something else is picked. */
export function recedes(drawing: Drawing, id: NodeId): boolean {
  return isParted(drawing) && !drawing.lit!.nodes.has(id);
}

/** Whether the line of some claims does. */
export function lineRecedes(drawing: Drawing, claims: readonly ClaimId[]): boolean {
  return isParted(drawing) && !claims.some((id) => drawing.lit!.claims.has(id));
}

/** Marks that are the same whatever is picked: those that are not lit, and those that are, painted over them. */
export interface Parted {
  readonly back: readonly Mark[];
  readonly front: readonly Mark[];
  /** With nothing picked: the same array whatever is. */
  readonly all: readonly Mark[];
}

const marksOfAll = new Kept<readonly unknown[], readonly Mark[]>();

/** With nothing picked, all of them lie at the back; `things` are the same array as long as their marks are. */
export function part<T extends { readonly marks: readonly Mark[] }>(
  drawing: Drawing,
  things: readonly T[],
  steps: (thing: T) => boolean,
  litMarks: (thing: T) => readonly Mark[] = ({ marks }) => marks,
): Parted {
  const all = marksOfAll.of(things, [], () => things.flatMap(({ marks }) => marks));
  if (!isParted(drawing)) return { back: all, front: [], all };
  const back: Mark[] = [];
  const front: Mark[] = [];
  for (const thing of things)
    if (steps(thing)) back.push(...thing.marks);
    else front.push(...litMarks(thing));
  return { back, front, all };
}
