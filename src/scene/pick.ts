// What lies under a point of the frame: the marks that are drawn are the marks that are hit.
import { type Point, type Subject } from '../model/subject';
import { distance, distanceToLine } from '../model/vector';
import { boxHolds } from './geometry';
import type { Disc, Layer, Path, Scene, Text } from './scene';

/** How far from a line a pointer may be, px. */
const LINE_REACH = 8;

/** The subject at a point; `least` is the smallest hit radius of a disc, px (more for a finger than for a mouse). */
export function pickAt(scene: Scene, point: Point, least = 12): Subject | null {
  const marks = reachable(scene, point)
    .flatMap((layer) => layer.marks)
    .filter((mark) => mark.subject);
  const discs = marks.filter((mark): mark is Disc => mark.kind === 'disc' && mark.subject?.kind === 'node');
  const inside = discs.filter((disc) => distance(disc.at, point) <= disc.r);
  const words = marks.filter((mark): mark is Text => mark.kind === 'text' && boxHolds(mark.box, point));
  const near = discs.filter((disc) => distance(disc.at, point) <= Math.max(disc.r, least));
  return (
    nearest(inside, (disc) => distance(disc.at, point))?.subject ??
    words.at(-1)?.subject ??
    nearest(near, (disc) => distance(disc.at, point) - disc.r)?.subject ??
    lineAt(marks, point)
  );
}

/** Outside the map's area only the words round it can be hit: the map lies under bands of paper there. */
function reachable({ layers, area }: Scene, [, y]: Point): readonly Layer[] {
  const isOnMap = y >= area.y && y <= area.y + area.height;
  return isOnMap ? layers : layers.filter((layer) => layer.id === 'furniture');
}

function lineAt(marks: readonly { subject?: Subject }[], point: Point): Subject | null {
  const lines = (marks as Path[]).filter((mark) => mark.kind === 'path' && mark.spine);
  const gap = (line: Path) => distanceToLine(point, line.spine!);
  const closest = nearest(lines, gap);
  return closest && gap(closest) <= LINE_REACH + (closest.breadth ?? closest.width ?? 0) / 2
    ? closest.subject!
    : null;
}

function nearest<T>(items: readonly T[], gap: (item: T) => number): T | undefined {
  let found: T | undefined;
  let least = Infinity;
  for (const item of items) {
    const value = gap(item);
    if (value < least) [found, least] = [item, value];
  }
  return found;
}
