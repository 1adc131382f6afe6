// Lines among organizations only: ribbons as wide as the moves are many, offers as dashes, counts on both.
import type { NetworkLink } from '../model/network';
import type { Subject } from '../model/subject';
import { subjectName, count } from '../model/words';
import { direction, distance, turn } from '../model/vector';
import { type Drawing, hueOf, lineOpacity, radius } from './drawing';
import {
  along,
  arrowhead,
  type Cubic,
  curve,
  curveTo,
  directionAt,
  moveTo,
  openArrowhead,
  pointAt,
  ribbon,
  spine,
} from './geometry';
import { DASH } from './links';
import { type Room, textBox } from './room';
import type { Mark, Text } from './scene';
import { mix } from './theme';

/** Px of width for one move, and the least that is still seen as a ribbon. */
const PX_A_MOVE = 0.85;
const LEAST_WIDTH = 1.6;
/** Radians by which a ribbon leaves the straight line, so that both directions lie apart. */
const MOVE_BEND = 0.26;
const OFFER_BEND = 0.5;
const COUNT_SIZE = 13.5;

interface Flow {
  readonly link: NetworkLink;
  readonly subject: Subject;
  /** Claims that no filter hides. */
  readonly amount: number;
  readonly line: Cubic;
  readonly color: string;
}

export function flowMarks(drawing: Drawing): Mark[] {
  return flowsOf(drawing)
    .toSorted((a, b) => b.amount - a.amount)
    .flatMap((flow) => marksOf(drawing, flow));
}

function flowsOf(drawing: Drawing): Flow[] {
  return drawing.network.links.flatMap((link): Flow[] => {
    const amount = link.claims.filter((id) => drawing.shown.has(id)).length;
    if (amount === 0 || !link.from || !link.to || link.family === 'tie') return [];
    const subject: Subject = { kind: 'bundle', from: link.from, to: link.to, family: link.family };
    return [{ link, subject, amount, line: lineOf(drawing, link), color: hueOf(drawing, link.to) }];
  });
}

/** A move runs from the organization left to the one joined, an offer from the suitor to the employer. */
function lineOf(drawing: Drawing, link: NetworkLink): Cubic {
  const [a, b] = link.family === 'move' ? [link.from!, link.to!] : [link.to!, link.from!];
  const start = drawing.places.get(a)!;
  const end = drawing.places.get(b)!;
  const bend = link.family === 'move' ? MOVE_BEND : OFFER_BEND;
  const leaving = turn(direction(start, end), bend);
  const arriving = turn(direction(start, end), -bend);
  const from = along(start, leaving, radius(drawing, drawing.nodes.get(a)!) + 1);
  const to = along(end, arriving, -(radius(drawing, drawing.nodes.get(b)!) + 3));
  return curve(from, leaving, to, arriving);
}

function marksOf(drawing: Drawing, { link, subject, amount, line, color }: Flow): Mark[] {
  const opacity = lineOpacity(drawing, link.claims);
  const key = link.id;
  const label = `${subjectName(drawing.model, subject)}: ${count(amount, 'claim', 'claims')}`;
  const way = directionAt(line, 1);
  if (link.family === 'offer') {
    const d = moveTo(line[0]) + curveTo(line);
    const head = openArrowhead(line[3], way, 7);
    return [
      {
        kind: 'path',
        key,
        subject,
        label,
        d,
        stroke: color,
        width: 1.5,
        dash: DASH,
        spine: spine([line], 16),
        opacity,
      },
      { kind: 'path', key: `${key}/head`, subject, d: head, stroke: color, width: 1.6, round: true, opacity },
    ];
  }
  const width = Math.max(LEAST_WIDTH, amount * PX_A_MOVE);
  const length = Math.min(8 + width * 0.55, distance(line[0], line[3]) * 0.4);
  const short: Cubic = [
    line[0],
    line[1],
    along(line[2], way, -length * 0.6),
    along(line[3], way, -length + 1),
  ];
  const shape = ribbon([short], width, width) + arrowhead(line[3], way, length, 3 + width * 0.62);
  return [{ kind: 'path', key, subject, label, d: shape, fill: color, spine: spine([line], 16), opacity }];
}

/** The number on each bundle of two or more, where it touches nothing. */
export function flowCounts(drawing: Drawing, room: Room): Text[] {
  return flowsOf(drawing)
    .filter((flow) => flow.amount > 1)
    .toSorted((a, b) => b.amount - a.amount)
    .flatMap((flow): Text[] => {
      const text = String(flow.amount);
      const spots = [0.5, 0.42, 0.58, 0.34, 0.66].map((share) => {
        const [x, y] = pointAt(flow.line, share);
        const at = [x, y + 0.35 * COUNT_SIZE] as const;
        return {
          at,
          cost: 30 * Math.abs(share - 0.5),
          box: textBox(text, 'inter700', COUNT_SIZE, at, 'middle'),
        };
      });
      const found = room.best(spots);
      if (!found) return [];
      const back = lineOpacity(drawing, flow.link.claims) !== undefined;
      return [
        {
          kind: 'text',
          key: `count/${flow.link.id}`,
          subject: flow.subject,
          at: found.at,
          anchor: 'middle',
          box: found.box,
          text,
          face: 'inter700',
          size: COUNT_SIZE,
          fill: back ? mix(flow.color, drawing.palette.paper, 0.5) : flow.color,
          halo: drawing.palette.paper,
        },
      ];
    });
}
