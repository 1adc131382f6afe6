// Picked lines for a reader who asked for contrast: nothing steps back, so they have an edge of ink instead.
import type { NetworkLink } from '../model/network';
import { type Drawing, isParted, type Parted } from './drawing';
import { lineTo, moveTo } from './geometry';
import type { Mark, Path } from './scene';

interface Line {
  readonly link: NetworkLink;
  readonly marks: readonly Mark[];
}

/** Px of ink to both sides of a line together, and the width of a line that says none. */
const EDGE = 6;
const THIN = 1.5;

/** As they are where other things step back, or where what is picked is marked itself: a person or company has a ring. */
export function edged(drawing: Drawing, lines: readonly Line[], parted: Parted): Parted {
  const { lit, view } = drawing;
  if (!lit || isParted(drawing) || view.pick?.kind === 'node') return parted;
  const isLit = ({ link }: Line) => link.claims.some((id) => lit.claims.has(id));
  const back = lines.filter((line) => !isLit(line)).flatMap(({ marks }) => marks);
  const front = lines.filter(isLit).flatMap(({ marks }) => marks);
  const { ink } = drawing.palette;
  const edges = front.flatMap((mark) => (mark.kind === 'path' && mark.spine ? [edgeOf(mark, ink)] : []));
  return { back, front: [...edges, ...front], all: parted.all };
}

function edgeOf({ key, spine, breadth, width }: Path, ink: string): Path {
  const [first, ...others] = spine!;
  return {
    kind: 'path',
    key: `${key}/edge`,
    d: `${moveTo(first!)}${others.map(lineTo).join('')}`,
    fill: 'none',
    stroke: ink,
    width: (breadth ?? width ?? THIN) + EDGE,
    round: true,
  };
}
