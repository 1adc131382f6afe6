// Lines among organizations only: ribbons as wide as the moves are many, offers as dashes.
import type { OrganizationId } from '../dataset/dataset';
import { isOfNamed } from '../model/counted';
import { isCounted } from '../model/path';
import { bundleOf, type Network, type NetworkLink } from '../model/network';
import type { Box, Point, Subject } from '../model/subject';
import { subjectName, count } from '../model/words';
import { direction, distance, distanceToSegment, turn } from '../model/vector';
import { type Drawing, type Ground, hueOf, lineRecedes, part, type Parted, radius } from './drawing';
import {
  along,
  boxAround,
  arrowhead,
  barAcross,
  type Cubic,
  curve,
  curveTo,
  cutBefore,
  directionAt,
  discMeetsBox,
  moveTo,
  openArrowhead,
  ribbon,
  spine,
} from './geometry';
import { edged } from './edged';
import { Kept } from '../model/kept';
import { DASH } from './links';
import type { Mark } from './scene';
import { Ways } from './ways';

/** Px of width for each move, beside what every ribbon has to be seen: two are broader than one to the eye. */
const PX_A_MOVE = 0.85;
const LEAST_WIDTH = 0.85;
const OFFER_WIDTH = 1.5;
/** Radians by which a ribbon leaves the straight line, so that both directions lie apart. */
const MOVE_BEND = 0.26;
const OFFER_BEND = 0.5;
/** Bends that are tried in turn where a foreign disc lies on the way, radians. */
const WAYS_ROUND = [0, 0.18, -0.18, 0.36, -0.36, 0.54, -0.54, 0.72] as const;
/** Px between a ribbon and a foreign disc. */
const CLEARANCE = 5;
/** To run under a disc is as bad as to run too near to so many. */
const UNDER = 4;
/** What a disc too near costs, and a radian off the usual bend, against a step shared with another line. */
const A_DISC = 12;
const A_BEND = 2;

/** The claims of one family from one organization to another. */
interface FlowLine {
  readonly link: NetworkLink;
  readonly subject: Subject;
  /** Claims that no filter hides. */
  readonly amount: number;
  /** Of moves those that a headline counts, of named people, on record or reported; of offers those not in doubt. */
  readonly counted: number;
  /** Of these, the offers that were declined. */
  readonly declined: number;
  readonly line: Cubic;
  /** Points along the line, and the room that they take. */
  readonly points: readonly Point[];
  readonly around: Box;
  /** px */
  readonly width: number;
  readonly color: string;
}

/** One as it is drawn. */
export interface Flow extends FlowLine {
  readonly marks: readonly Mark[];
}

export function flowMarks(drawing: Drawing): Parted {
  const flows = flowsOf(drawing);
  const parted = part(drawing, flows, ({ link }) => lineRecedes(drawing, link.claims));
  return edged(drawing, flows, parted);
}

function isFlow({ from, to, family }: NetworkLink): boolean {
  return from !== null && to !== null && family !== 'tie';
}

const flowsOn = new Kept<Ground, readonly Flow[]>();

/** The ribbons of a drawing, the broadest first. */
export function flowsOf({ ground }: Drawing): readonly Flow[] {
  return flowsOn.of(ground, [], () =>
    linesAmong(ground)
      .toSorted((a, b) => b.amount - a.amount)
      .map((flow) => ({ ...flow, marks: marksOf(ground, flow) })),
  );
}

function linesAmong(ground: Ground): FlowLine[] {
  const ways = waysOf(ground);
  return ground.network.links.filter(isFlow).flatMap((link): FlowLine[] => {
    const claims = link.claims.filter((id) => ground.shown.has(id));
    const amount = claims.length;
    if (amount === 0) return [];
    const subject = bundleOf(link, ground.network.rolled)!;
    const line = ways.get(link)!;
    const points = spine([line], 16);
    const width = link.family === 'offer' ? OFFER_WIDTH : LEAST_WIDTH + amount * PX_A_MOVE;
    const color = hueOf(ground, link.to);
    const { model } = ground;
    const certain = claims.filter((id) =>
      link.family === 'offer' ? isCounted(model.claims.get(id)!) : isOfNamed(model, id),
    );
    const declined = certain.filter((id) => model.claims.get(id)!.outcome === 'declined').length;
    const around = boxAround(points);
    return [{ link, subject, amount, counted: certain.length, declined, line, points, around, width, color }];
  });
}

/** For two sizes of a stage. */
const linesOf = new Kept<Network, ReadonlyMap<NetworkLink, Cubic>>(2);

/** The line of each link, whatever is hidden: the broadest find their way first. */
function waysOf(ground: Ground): ReadonlyMap<NetworkLink, Cubic> {
  return linesOf.of(ground.network, [ground.places], () => {
    const ways = new Ways();
    const ordered = ground.network.links.filter(isFlow).toSorted((a, b) => b.claims.length - a.claims.length);
    return new Map(ordered.map((link) => [link, ways.take(findLine(ground, link, ways))]));
  });
}

/** The line of least cost: it leaves the usual bend to run clear of foreign discs and of other lines. */
function findLine(ground: Ground, link: NetworkLink, ways: Ways): Cubic {
  if (link.from === link.to) return loop(ground, link.to!);
  const bend = link.family === 'move' ? MOVE_BEND : OFFER_BEND;
  let found: Cubic | null = null;
  let least = Infinity;
  for (const more of WAYS_ROUND) {
    const line = bent(ground, link, bend + more);
    const besides = Math.abs(more) * A_BEND;
    if (besides >= least) break;
    const met = besides + discsMet(ground, link, line) * A_DISC;
    const cost = met < least ? met + ways.shared(line) : met;
    if (cost < least) [found, least] = [line, cost];
  }
  return found!;
}

/** How many discs of other organizations a line runs too near to or under, whatever is hidden. */
function discsMet(ground: Ground, { from, to }: NetworkLink, line: Cubic): number {
  const points = spine([line], 8);
  const around = boxAround(points);
  let met = 0;
  for (const node of ground.nodes.values()) {
    const at = ground.places.get(node.id)!;
    const r = radius(ground, node) + CLEARANCE;
    if (node.id === from || node.id === to || !discMeetsBox(at, r, around)) continue;
    const within = (reach: number) =>
      points.some((point, end) => end > 0 && distanceToSegment(at, points[end - 1]!, point) < reach);
    if (within(r)) met += within(r - CLEARANCE + 1) ? UNDER : 1;
  }
  return met;
}

/** A move runs from the organization left to the one joined, an offer from the suitor to the employer. */
function bent(ground: Ground, link: NetworkLink, bend: number): Cubic {
  const [a, b] = link.family === 'move' ? [link.from!, link.to!] : [link.to!, link.from!];
  const start = ground.places.get(a)!;
  const end = ground.places.get(b)!;
  const leaving = turn(direction(start, end), bend);
  const arriving = turn(direction(start, end), -bend);
  const from = along(start, leaving, radius(ground, ground.nodes.get(a)!) + 1);
  const to = along(end, arriving, -(radius(ground, ground.nodes.get(b)!) + 3));
  return curve(from, leaving, to, arriving);
}

/** Half of what the head of a ribbon is across, px. */
export function headWidth(width: number): number {
  return 3 + 0.62 * width;
}

/** What goes on inside one organization leaves its disc and comes back, above it. */
function loop(ground: Ground, id: OrganizationId): Cubic {
  const center = ground.places.get(id)!;
  const r = radius(ground, ground.nodes.get(id)!);
  const [left, right] = [turn([0, -1], -LOOP), turn([0, -1], LOOP)];
  const reach = r + 34 * Math.min(1, ground.size);
  return [
    along(center, left, r + 1),
    along(center, left, 2 * reach - r),
    along(center, right, 2 * reach - r),
    along(center, right, r + 3),
  ];
}

/** Radians to either side of straight up. */
const LOOP = 0.42;

function marksOf({ model }: Ground, flow: FlowLine): Mark[] {
  const { link, subject, amount, line, points, width, color } = flow;
  const key = link.id;
  const label = `${subjectName(model, subject)}: ${count(amount, 'claim', 'claims')}`;
  const way = directionAt(line, 1);
  if (link.family === 'offer') {
    const d = moveTo(line[0]) + curveTo(line);
    const bar = flow.declined === amount ? barAcross(line[3], way) : '';
    const head = openArrowhead(line[3], way, 7) + bar;
    return [
      {
        kind: 'path',
        key,
        subject,
        label,
        d,
        stroke: color,
        width,
        dash: DASH,
        spine: points,
      },
      { kind: 'path', key: `${key}/head`, subject, d: head, stroke: color, width: 1.6, round: true },
    ];
  }
  const length = Math.min(8 + width * 0.55, distance(line[0], line[3]) * 0.4);
  const shaft = cutBefore(line, length);
  const shape =
    ribbon([shaft], width, width) +
    arrowhead(line[3], direction(shaft[3], line[3]), length, headWidth(width));
  return [{ kind: 'path', key, subject, label, d: shape, fill: color, spine: points, breadth: width }];
}
