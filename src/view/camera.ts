// Where the reader looks: a center and a span in world units, the same for every size of frame.
import type { Box, Point } from '../model/subject';

export interface Camera {
  readonly center: Point;
  /** World units across the shorter side of the frame. */
  readonly span: number;
}

/** World to frame: `px = (world - center) * scale + middle`; x and y change places where the frame stands upright. */
export interface Projection {
  readonly upright: boolean;
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** The part of a frame that the drawing may use, in px. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SPAN_LIMITS = [40, 60_000] as const;

/** Maps are laid out wider than high: in an area so much higher than wide they stand upright, what was left above. */
const UPRIGHT = 1.25;

function isUpright({ width, height }: Area): boolean {
  return height > UPRIGHT * width;
}

function stood([x, y]: Point, upright: boolean): Point {
  return upright ? [y, x] : [x, y];
}

/** A camera with numbers rounded to one decimal and a span within limits, so that its spelling is exact. */
export function roundCamera(camera: Camera): Camera {
  const span = Math.min(SPAN_LIMITS[1], Math.max(SPAN_LIMITS[0], camera.span));
  return { center: [tenth(within(camera.center[0])), tenth(within(camera.center[1]))], span: tenth(span) };
}

/** How far from the origin an address can spell, world units. */
export const FARTHEST = 999_999;

function within(value: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, value));
}

function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** The camera that fits a box into an area. An empty box is looked at from a span of 400. */
export function fit(box: Box, area: Area): Camera {
  const [width, height] = stood(
    [Math.max(box.x1 - box.x0, 1), Math.max(box.y1 - box.y0, 1)],
    isUpright(area),
  );
  const scale = Math.min(area.width / width, area.height / height, 2.2);
  const short = Math.min(area.width, area.height);
  return { center: [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2], span: short / scale };
}

export function projection(camera: Camera, area: Area): Projection {
  const scale = Math.min(area.width, area.height) / camera.span;
  const upright = isUpright(area);
  const [x, y] = stood(camera.center, upright);
  return {
    upright,
    scale,
    dx: area.x + area.width / 2 - x * scale,
    dy: area.y + area.height / 2 - y * scale,
  };
}

export function toFrame(by: Projection, point: Point): Point {
  const [x, y] = stood(point, by.upright);
  return [x * by.scale + by.dx, y * by.scale + by.dy];
}

export function toWorld(by: Projection, [x, y]: Point): Point {
  return stood([(x - by.dx) / by.scale, (y - by.dy) / by.scale], by.upright);
}

/** The camera after zooming by a factor about a point of the frame that stays where it is. */
export function zoomAbout(camera: Camera, area: Area, factor: number, at: Point): Camera {
  const fixed = toWorld(projection(camera, area), at);
  const span = Math.min(SPAN_LIMITS[1], Math.max(SPAN_LIMITS[0], camera.span / factor));
  const real = camera.span / span;
  return {
    center: [
      fixed[0] - (fixed[0] - camera.center[0]) / real,
      fixed[1] - (fixed[1] - camera.center[1]) / real,
    ],
    span,
  };
}

/** The camera after dragging the picture by px of the frame. */
export function panBy(camera: Camera, area: Area, dx: number, dy: number): Camera {
  const scale = Math.min(area.width, area.height) / camera.span;
  const [x, y] = stood([dx / scale, dy / scale], isUpright(area));
  return { ...camera, center: [camera.center[0] - x, camera.center[1] - y] };
}
