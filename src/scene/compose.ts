// Model, view and places become one scene: the drawing as plain data.
import type { NodeId } from '../dataset/dataset';
import { type Layout, placesOf } from '../layout/layout';
import { captionOf, type HeadlinePart, headlineOf } from '../model/headline';
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import type { Box, Point } from '../model/subject';
import { type Area, type Camera, fit, projection, toFrame } from '../view/camera';
import { shownClaims } from '../view/filter';
import { openingView } from '../view/query';
import type { View } from '../view/view';
import { countLabels } from './counts';
import { describe } from './describe';
import { flowCounts, flowMarks } from './flows';
import { type Drawing, litBy, paletteOf, radius } from './drawing';
import { furnish } from './furniture';
import { litLabels, organizationLabels, personLabels } from './labels';
import { linkMarks } from './links';
import { discMarks, hullMarks, isVisible } from './nodes';
import { noteMarks } from './notes';
import { linePoints, Room } from './room';
import type { Frame, Layer, Mark, Scene } from './scene';

export function compose(model: Model, network: Network, layout: Layout, view: View, frame: Frame): Scene {
  const shown = shownClaims(model, network, view.filter);
  const palette = paletteOf(frame);
  const opening = isOpening(model, view);
  const headline = headlineOf(model, network, shown, view.lens.scope, opening);
  const caption = captionOf(model, shown, view.lens.scope, hiddenWords(view));
  const credit = `${model.dataset.credit.name} · ${model.dataset.updated} · every line with its receipt`;
  const { marks: furniture, area } = furnish(frame, palette, { headline, caption, credit });
  const fitted = fit(layout.bounds, inset(area, frame));
  const camera = view.camera ?? fitted;
  const by = projection(camera, area);
  const drawing: Drawing = {
    model,
    network,
    view,
    frame,
    palette,
    shown,
    places: placesIn(layout, view, (point) => toFrame(by, point)),
    nodes: new Map(network.nodes.map((node) => [node.id, node])),
    size: Math.min(1.5, Math.max(0.5, by.scale)),
    lit: litBy(model, view, shown),
  };
  return {
    frame,
    background: palette.paper,
    title: text(headline),
    describes: describe(model, network, shown, opening),
    area,
    projection: by,
    layers: [
      ...mapLayers(drawing, area, magnification(fitted, camera), opening),
      { id: 'furniture', marks: furniture },
    ],
  };
}

export function text(headline: readonly HeadlinePart[]): string {
  return headline.map((part) => part.text).join('');
}

/** Whether a view lays out what the map opens with. */
export function isOpening(model: Model, view: View): boolean {
  return JSON.stringify(view.lens.scope) === JSON.stringify(openingView(model).lens.scope);
}

function hiddenWords({ filter }: View): string[] {
  return [...filter.hide, ...(filter.quoted ? ['claims without a quote'] : [])];
}

function magnification(fitted: Camera, camera: Camera): number {
  return Math.max(1, fitted.span / camera.span);
}

/** The area less the room that names need at the sides. */
function inset(area: Area, frame: Frame): Area {
  const side = frame.width < 560 ? 18 : Math.min(96, area.width * 0.085);
  const end = frame.width < 560 ? 20 : 24;
  return { x: area.x + side, y: area.y + end, width: area.width - 2 * side, height: area.height - 2 * end };
}

function placesIn(layout: Layout, view: View, project: (point: Point) => Point): ReadonlyMap<NodeId, Point> {
  return new Map([...placesOf(layout)].map(([id, place]) => [id, project(view.moved.get(id) ?? place)]));
}

function mapLayers(drawing: Drawing, area: Area, magnification: number, opening: boolean): Layer[] {
  const flows = drawing.network.show === 'flows';
  const links = flows ? flowMarks(drawing) : linkMarks(drawing);
  const bounds: Box = { x0: 6, y0: area.y + 2, x1: drawing.frame.width - 6, y1: area.y + area.height };
  const discs = [...drawing.nodes.values()]
    .filter((node) => isVisible(drawing, node))
    .map((node) => ({
      at: drawing.places.get(node.id)!,
      r: radius(drawing, node),
      id: node.id,
      dot: node.kind === 'person',
    }));
  const room = new Room(bounds, discs, linePoints(links));
  for (const mark of links) if (mark.kind === 'text') room.take(mark.box);
  const names = [...organizationLabels(drawing, room), ...litLabels(drawing, room)];
  const counts = flows ? flowCounts(drawing, room) : countLabels(drawing, room);
  const notes = opening ? noteMarks(drawing, room, drawing.model.opening.notes ?? []) : [];
  const layer = (id: string, marks: readonly Mark[]) => ({ id, marks });
  return [
    layer('hulls', hullMarks(drawing)),
    layer('lines', links),
    layer('discs', discMarks(drawing)),
    layer('notes', notes),
    layer('counts', counts),
    layer('names', [...names, ...personLabels(drawing, room, magnification)]),
  ];
}
