// The shapes of lines between discs: a move is one stroke through its person, an offer stops at the person.
import type { Point } from '../model/subject';
import { direction, distance, distanceToSegment, turn, unit } from '../model/vector';
import {
  along,
  arrowhead,
  barAcross,
  type Cubic,
  curve,
  directionAt,
  moveTo,
  openArrowhead,
  ribbon,
  right,
  spine,
} from './geometry';

export interface Round {
  readonly at: Point;
  readonly r: number;
}

/** One of several moves between the same two organizations, which run side by side until they fork to their people. */
export interface Strand {
  readonly fork: Point;
  readonly way: Point;
  /** Px to the right of the middle of them all. */
  readonly aside: number;
}

export interface Stroke {
  /** Filled: a tapering ribbon with its arrowhead. */
  readonly fill?: string;
  /** Stroked with dashes. */
  readonly dashed?: string;
  /** Stroked solid: arrowhead and bar of an offer. */
  readonly solid?: string;
  readonly spine: readonly Point[];
}

/** Width in px where a move begins and where it ends. */
const TAPER = [1, 2.3] as const;
const ARROW = { length: 7, halfWidth: 3.4 };

/**
 * One stroke from the organization left, through the person, to the organization joined; either end may be
 * open. It is tangent-continuous at the person. `bend` in px moves it sideways, for strokes that would coincide.
 */
export function moveStroke(
  from: Round | null,
  person: Point,
  to: Round | null,
  bend: number,
  strand: Strand | null,
  thin: number,
): Stroke {
  const into = strand
    ? direction(strand.fork, person)
    : from
      ? direction(from.at, person)
      : direction(person, to!.at);
  const out = to ? direction(person, to.at) : into;
  const tangent = unit(into[0] + out[0], into[1] + out[1]);
  const curves: Cubic[] = [];
  if (from && strand) {
    const { fork, way, aside } = strand;
    const start = along(along(from.at, way, from.r + 1), right(way), aside);
    const end = along(fork, right(way), aside);
    curves.push(curve(start, way, end, way), curve(end, way, person, tangent, 0.45));
  } else if (from) curves.push(bent(curve(along(from.at, into, from.r + 1), into, person, tangent), bend));
  if (to) {
    const tip = along(to.at, out, -(to.r + 2));
    const length = ARROW.length * thin;
    curves.push(bent(curve(person, tangent, along(tip, out, -length + 1), out), bend));
    const way = directionAt(curves.at(-1)!, 1);
    const shaft = ribbon(curves, thin * (from ? TAPER[0] : 1.7), thin * TAPER[1]);
    return {
      fill: shaft + arrowhead(along(tip, way, 0), way, length, ARROW.halfWidth * thin),
      spine: spine(curves),
    };
  }
  const way = directionAt(curves.at(-1)!, 1);
  const end = along(person, way, 4);
  return {
    fill:
      ribbon(curves, thin * TAPER[0], thin * 1.7) +
      arrowhead(along(end, way, 8 * thin), way, ARROW.length * thin, ARROW.halfWidth * thin),
    spine: spine(curves),
  };
}

/** A move inside one organization: out to the person and back. */
export function loopStroke(home: Round, person: Point, thin: number): Stroke {
  const way = direction(home.at, person);
  const start = along(home.at, turn(way, -LOOP), home.r + 1);
  const tip = along(home.at, turn(way, LOOP), home.r + 2);
  const back = direction(person, tip);
  const length = ARROW.length * thin;
  const curves = [
    curve(start, direction(start, person), person, right(way)),
    curve(person, right(way), along(tip, back, -length + 1), back),
  ];
  return {
    fill:
      ribbon(curves, thin * TAPER[0], thin * TAPER[1]) + arrowhead(tip, back, length, ARROW.halfWidth * thin),
    spine: spine(curves),
  };
}

/** Radians between the line to the person and where a loop leaves the disc. */
const LOOP = 0.35;

function bent([a, b, c, d]: Cubic, bend: number): Cubic {
  const side = right(direction(a, d));
  return [a, along(b, side, bend), along(c, side, bend), d];
}

/**
 * From the suitor to the person, an open arrowhead at the person; with a bar where it was declined.
 * It swings round the employer's disc when that lies between the two.
 */
export function offerStroke(
  suitor: Round,
  person: Point,
  dot: number,
  employer: Round | null,
  declined: boolean,
  bend: number,
): Stroke {
  const straight = direction(suitor.at, person);
  const start = along(suitor.at, straight, suitor.r + 2);
  const swing = employer ? swingRound(start, person, employer) : 0;
  const way = unit(...along([0, 0], straight, 1));
  const sideways = right(way);
  const length = distance(start, person);
  const lift = swing + bend + (swing === 0 ? 0.07 * length : 0);
  const leaving = unit(
    way[0] * length * 0.4 + sideways[0] * lift * 1.3,
    way[1] * length * 0.4 + sideways[1] * lift * 1.3,
  );
  const control = along(along(person, way, -0.38 * length), sideways, lift * 1.3);
  const arriving = direction(control, person);
  const tip = along(person, arriving, -(dot + (declined ? 5 : 3)));
  const line = curve(start, leaving, tip, arriving);
  return {
    dashed:
      moveTo(line[0]) +
      `C${[line[1], line[2], line[3]]
        .flat()
        .map((n) => Math.round(n * 100) / 100)
        .join(' ')}`,
    solid: openArrowhead(tip, arriving, 6.5) + (declined ? barAcross(tip, arriving) : ''),
    spine: spine([line], 16),
  };
}

/** How far sideways, in px and signed, a line has to swing to pass a disc that stands in its way. */
function swingRound(start: Point, end: Point, { at, r }: Round): number {
  const gap = distanceToSegment(at, start, end);
  if (gap > r + 5) return 0;
  const side = right(direction(start, end));
  const offset = (at[0] - start[0]) * side[0] + (at[1] - start[1]) * side[1];
  return offset > 0 ? -(r + 16 - gap) * 1.5 : (r + 16 - gap) * 1.5;
}
