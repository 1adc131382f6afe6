// Numbers on flows: how many moved, how many were asked, and what became of it.
import type { Point } from '../model/subject';
import { distance } from '../model/vector';
import { type Drawing, type Ground, lineRecedes } from './drawing';
import { type Flow, flowsOf } from './flows';
import { discMeetsBox, pointAt } from './geometry';
import { Kept } from '../model/kept';
import { once, type Room, type Spot } from './room';
import { textBox } from './textBox';
import type { Text } from './scene';
import { mix } from './theme';

const SIZE = 13.5;

/** A flow with the places that its number could take, for each of its words. */
interface Count {
  readonly flow: Flow;
  readonly spots: readonly (readonly NumberSpot[])[];
}

interface NumberSpot extends Spot {
  readonly text: string;
  readonly at: Point;
}

const countsOn = new Kept<Ground, readonly Count[]>();

/** The number on each bundle of two or more, and on what no headline counts, where it touches nothing. */
export function flowCounts(drawing: Drawing, room: Room): Text[] {
  const { width } = drawing.frame;
  const counts = countsOn.of(drawing.ground, [width], () => findCounts(flowsOf(drawing), width));
  return counts.flatMap(({ flow, spots }): Text[] => {
    const found = placeOn(flow, spots, room);
    if (!found) return [];
    const back = lineRecedes(drawing, flow.link.claims);
    return [
      {
        kind: 'text',
        key: `count/${flow.link.id}`,
        subject: flow.subject,
        at: found.at,
        anchor: 'middle',
        box: found.box,
        text: found.text,
        face: 'inter700',
        size: SIZE,
        fill: back ? mix(flow.color, drawing.palette.paper, 0.5) : flow.color,
        halo: drawing.palette.paper,
        haloWidth: 6,
      },
    ];
  });
}

/** Where along a flow a number may stand, the best first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8] as const;

function findCounts(flows: readonly Flow[], width: number): Count[] {
  const numbered = flows.filter((flow) => flow.amount > 1 || flow.counted < flow.amount);
  const isOffer = ({ link }: Flow) => Number(link.family === 'offer');
  // What moved finds room before what was asked.
  return numbered
    .toSorted((a, b) => isOffer(a) - isOffer(b))
    .map((flow) => ({
      flow,
      spots: textsOf(flow, width).map((text) => spotsOn(flow, flows, text)),
    }));
}

/** Along a flow; words about offers may also stand a little above or below theirs, for what moved comes first. */
function spotsOn(flow: Flow, flows: readonly Flow[], text: string): NumberSpot[] {
  const asides = flow.link.family === 'offer' ? [0, ASIDE, -ASIDE] : [0];
  return asides.flatMap((aside) =>
    SHARES.map((share): NumberSpot => {
      const [x, y] = pointAt(flow.line, share);
      const at = [x, y + aside + 0.35 * SIZE] as const;
      return {
        text,
        at,
        cost: 30 * Math.abs(share - 0.5) + Math.abs(aside),
        more: once(() => strangersAt(flows, flow, [x, y + aside])),
        box: textBox(text, 'inter700', SIZE, at, 'middle'),
      };
    }),
  );
}

/** Px from a flow to words above or below it. */
const ASIDE = 15;

/** The fullest words that find room on a flow. */
function placeOn({ link }: Flow, spots: Count['spots'], room: Room): NumberSpot | null {
  for (const [at, some] of spots.entries()) {
    const key = `count/${link.id}/${at}`;
    const found = room.again(key, () => some) ?? room.best(key, some);
    if (found) return found;
  }
  return null;
}

/** What a number costs near other lines, whose number it could be taken for: the broader, the dearer. */
function strangersAt(flows: readonly Flow[], own: Flow, at: Point): number {
  let cost = 0;
  for (const { link, around, points, width } of flows) {
    const near = width / 2 + 0.7 * SIZE;
    if (link === own.link || !discMeetsBox(at, near, around)) continue;
    if (points.some((point) => distance(point, at) < near)) cost += 8 + 2 * width;
  }
  return cost;
}

/** "3", or "3 +1" where one more is in doubt or of nobody named: the first number is the headline's. */
function numberOf({ amount, counted }: Flow): string {
  if (counted === amount) return String(amount);
  return counted === 0 ? `+${amount}` : `${counted} +${amount - counted}`;
}

/** From this width of a frame in px on, there is room to say what became of offers. */
const TOLD = 900;

/** What may be said on a flow, the fullest first: a bare number of offers would be taken for people who moved. */
function textsOf(flow: Flow, width: number): string[] {
  const number = numberOf(flow);
  if (flow.link.family === 'move') return [number];
  const offers = flow.amount === 1 ? `${number} offer` : `${number} offers`;
  if (flow.declined === 0 || width < TOLD) return [offers];
  const declined = flow.declined === flow.amount ? 'declined' : `${flow.declined} declined`;
  return [`${offers}, ${declined}`, offers];
}
