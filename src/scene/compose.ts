// Model, view and places become one scene: the drawing as plain data.
import type { ClaimId, NodeId, SavedView } from '../dataset/dataset';
import { type Layout, placesOf } from '../layout/layout';
import { isOfNamed } from '../model/counted';
import { kinIn } from '../model/kin';
import { isCounted } from '../model/path';
import { captionOf, type HeadlinePart, headlineOf } from '../model/headline';
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import type { Box, Point } from '../model/subject';
import { dateInWords } from '../model/words';
import { type Area, type Camera, fit, panBy, projection, toFrame } from '../view/camera';
import { hiddenWords, shownClaims } from '../view/filter';
import { savedFor } from '../view/saved';
import type { View } from '../view/view';
import { countLabels } from './counts';
import { describe } from './describe';
import { areNumbered, flowCounts } from './flowCounts';
import { flowMarks } from './flows';
import { type Drawing, type Ground, isParted, litBy, paletteOf, type Parted } from './drawing';
import { furnish, NARROW } from './furniture';
import type { FlowWords } from './legend';
import { Kept } from '../model/kept';
import { leadingLabels, litDots, otherLabels, personLabels } from './labels';
import { linkMarks } from './links';
import { discMarks, hullMarks } from './nodes';
import { noteMarks, notesLean } from './notes';
import { type Chosen, type Room, roomOn } from './room';
import type { Frame, Layer, Mark, Scene } from './scene';
import { RECEDED } from './theme';

/** Beside the list a stage has another size than alone, and a reader comes near and goes back. */
const centers = new Kept<Layout, ReadonlyMap<NodeId, Point>>(3);
/** What is hidden and shown again, or taken back, is as it was. */
const grounds = new Kept<Ground['places'], Ground>(3);
const described = new Kept<Network, string>(3);
const leans = new Kept<Layout, -1 | 0 | 1>();

export function compose(model: Model, network: Network, layout: Layout, view: View, frame: Frame): Scene {
  const shown = shownClaims(model, network, view.filter);
  const palette = paletteOf(frame);
  const saved = savedFor(model, view.lens.scope) ?? null;
  const headline = headlineOf(model, network, shown, view.lens, saved?.headline);
  const caption = captionOf(model, shown, view.lens, hiddenWords(view.filter));
  const credit = `${model.dataset.credit.name} · ${dateInWords(model.dataset.updated)} · every line with its receipt`;
  const note = network.show === 'flows' ? (saved?.notes?.[0]?.text ?? null) : null;
  const furnished = (isNumbered: boolean) =>
    furnish(frame, network.show, palette, {
      headline,
      caption,
      credit,
      note,
      flows: { ...flowWords(model, network, shown), isNumbered },
      hasLabs: kinIn(network).length > 0,
    });
  const { marks: furniture, area } = furnished(true);
  const lean = leans.of(layout, [model, saved], () => leanOf(model, layout, saved));
  const fitted = fitInside(area, inset(area, frame, lean), layout.bounds);
  const camera = view.camera ?? fitted;
  const by = projection(camera, area);
  const size = sizeOf(layout, projection(fitted, area).scale, by.scale);
  const placed = [view.moved, size, by.upright, by.scale, by.dx, by.dy];
  const places = centers.of(layout, placed, () => placesIn(layout, view, (point) => toFrame(by, point)));
  const ground = grounds.of(places, [model, network, palette, shown], () => {
    const nodes = new Map(network.nodes.map((node) => [node.id, node]));
    return { model, network, palette, shown, places, nodes, size };
  });
  const drawing: Drawing = {
    ...ground,
    ground,
    view,
    frame,
    lit: litBy(model, network, view, shown),
    saved,
  };
  const layers = mapLayers(drawing, area, magnification(fitted, camera));
  return {
    frame,
    background: palette.paper,
    title: text(headline),
    describes: described.of(network, [model, shown, saved], () =>
      describe(model, network, shown, saved?.alt),
    ),
    area,
    projection: by,
    layers: [
      ...layers,
      { id: 'furniture', marks: areNumbered(drawing, layers) ? furniture : furnished(false).marks },
    ],
  };
}

type Counted = Omit<FlowWords, 'isNumbered'>;

const NO_FLOWS: Counted = { onlyListed: 0, isAdded: false };
const wordsOn = new Kept<Network, Counted>();

function flowWords(model: Model, network: Network, shown: ReadonlySet<ClaimId>): Counted {
  if (network.show === 'people') return NO_FLOWS;
  return wordsOn.of(network, [model, shown], () => wordsFor(model, network, shown));
}

function wordsFor(model: Model, network: Network, shown: ReadonlySet<ClaimId>): Counted {
  const isInDoubt = (family: 'move' | 'offer', test: (id: ClaimId) => boolean) =>
    network.links.some(
      (link) => link.family === family && link.claims.some((id) => shown.has(id) && test(id)),
    );
  const oneEnded = [...shown].filter((id) => {
    const { from, to, kind } = model.claims.get(id)!;
    return kind !== 'position' && !(from && to);
  });
  return {
    onlyListed: oneEnded.length,
    isAdded:
      isInDoubt('move', (id) => !isOfNamed(model, id)) ||
      isInDoubt('offer', (id) => !isCounted(model.claims.get(id)!)),
  };
}

function text(headline: readonly HeadlinePart[]): string {
  return headline.map((part) => part.text).join('');
}

/** Px for a world unit of disc: what the fitted map gives it, growing by the square root as one comes near. */
function sizeOf({ larger }: Layout, fitted: number, scale: number): number {
  const base = Math.min(MOST_FITTED, fitted * larger);
  return Math.min(MOST, base * Math.sqrt(Math.max(1, scale / fitted)));
}

/** A small map is not blown up to fill a frame, nor a near one for ever. */
const MOST_FITTED = 1.35;
const MOST = 1.8;

function magnification(fitted: Camera, camera: Camera): number {
  return Math.max(1, fitted.span / camera.span);
}

/** The camera of the whole area that fits a box into an inner one. */
function fitInside(area: Area, inner: Area, box: Box): Camera {
  const camera = fit(box, inner);
  const scale = Math.min(inner.width, inner.height) / camera.span;
  const dx = inner.x + inner.width / 2 - (area.x + area.width / 2);
  const dy = inner.y + inner.height / 2 - (area.y + area.height / 2);
  return panBy({ ...camera, span: Math.min(area.width, area.height) / scale }, area, dx, dy);
}

/** From so many px on a frame has width for names at its sides. */
const WIDE = 900;
/** What names and notes take of a frame: at a side without notes, at the side of the notes, above and below; choices, made by looking. */
const INSET = {
  narrow: { side: 22, ends: 18 },
  middle: { plain: 0.02, noted: 0.17 },
  wide: { plain: 0.07, noted: 0.14 },
  /** Px; notes are no wider than two lines of them need. */
  notedMost: 170,
  ends: 24,
} as const;

/** The area less the room that names need at the sides, with more where the notes will stand. */
function inset(area: Area, frame: Frame, lean: -1 | 0 | 1): Area {
  const { narrow, middle, wide, notedMost, ends } = INSET;
  if (frame.width < NARROW) return shrink(area, narrow.side, narrow.side, narrow.ends);
  const of = frame.width >= WIDE ? wide : middle;
  const plain = area.width * of.plain;
  const noted = Math.min(notedMost, area.width * of.noted);
  return shrink(area, lean === -1 ? noted : plain, lean === 1 ? noted : plain, ends);
}

function shrink(area: Area, left: number, right: number, ends: number): Area {
  return {
    x: area.x + left,
    y: area.y + ends,
    width: area.width - left - right,
    height: area.height - 2 * ends,
  };
}

/** The side of the map where the editor's notes belong. */
function leanOf(model: Model, layout: Layout, saved: SavedView | null): -1 | 0 | 1 {
  const places = placesOf(layout);
  const people = (saved?.notes ?? [])
    .map((note) => places.get(model.claims.get(note.claim)!.person))
    .filter((place) => place !== undefined);
  return notesLean(people, (layout.bounds.x0 + layout.bounds.x1) / 2);
}

function placesIn(layout: Layout, view: View, project: (point: Point) => Point): ReadonlyMap<NodeId, Point> {
  return new Map([...placesOf(layout)].map(([id, place]) => [id, project(view.moved.get(id) ?? place)]));
}

function mapLayers(drawing: Drawing, area: Area, magnification: number): Layer[] {
  const lines = drawing.network.show === 'flows' ? flowMarks(drawing) : linkMarks(drawing);
  const { names, notes, counts } = wordsOf(drawing, area, magnification, [...lines.back, ...lines.front]);
  const layer = (id: string, marks: readonly Mark[]) => ({ id, marks });
  return [
    layer('hulls', hullMarks(drawing)),
    receding('lines', drawing, lines, RECEDED.lines),
    receding('discs', drawing, discMarks(drawing), RECEDED.discs),
    layer('notes', notes),
    layer('counts', counts),
    layer('names', names),
  ];
}

/** All words on the map, and which of its spots each was given. */
interface Words {
  readonly names: readonly Mark[];
  readonly notes: readonly Mark[];
  readonly counts: readonly Mark[];
  readonly chosen: Chosen;
}

const unpicked = new Kept<Ground, Words>();

/** What is picked is named first; other words stay where they stand with nothing picked, wherever they can. */
function wordsOf(drawing: Drawing, area: Area, magnification: number, lines: readonly Mark[]): Words {
  const { frame, ground, saved, lit } = drawing;
  const bounds: Box = { x0: 6, y0: area.y + 2, x1: frame.width - 6, y1: area.y + area.height };
  const { x0, y0, x1, y1 } = bounds;
  const before = unpicked.of(ground, [x0, y0, x1, y1, frame.width, frame.height, saved, magnification], () =>
    placeWords({ ...drawing, lit: null }, roomOn(ground, bounds, lines, null), magnification, lines),
  );
  if (!lit) return before;
  return placeWords(drawing, roomOn(ground, bounds, lines, before.chosen), magnification, lines);
}

function placeWords(drawing: Drawing, room: Room, magnification: number, lines: readonly Mark[]): Words {
  for (const mark of lines) if (mark.kind === 'text') room.take(mark.box);
  room.spare(litDots(drawing));
  // The order is the rank: what is placed first finds the most room.
  const leading = leadingLabels(drawing, room);
  const others = otherLabels(drawing, room);
  const notes = noteMarks(drawing, room, drawing.saved?.notes ?? []);
  const flows = drawing.network.show === 'flows';
  const counts = flows ? flowCounts(drawing, room) : countLabels(drawing, room, lines);
  const people = personLabels(drawing, room, magnification);
  return { names: [...leading, ...others, ...people], notes, counts, chosen: room.chosen };
}

/** A layer of which some may step back. */
function receding(id: string, drawing: Drawing, { back, front, all }: Parted, opacity: number): Layer {
  return {
    id,
    marks: [...back, ...front],
    back: { count: back.length, all, ...(isParted(drawing) && { opacity }) },
  };
}
