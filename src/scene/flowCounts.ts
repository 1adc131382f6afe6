// Numbers on flows: how many moved, how many were asked, and what became of it.
import type { Box, Point } from '../model/subject';
import { distanceToLine } from '../model/vector';
import { count } from '../model/words';
import { type Drawing, type Ground, lineRecedes } from './drawing';
import { type Flow, flowsOf, headWidth } from './flows';
import { along, directionAt, discMeetsBox, pointAt, right } from './geometry';
import { Kept } from '../model/kept';
import { once, type Room, type Spot } from './room';
import { textBox } from './textBox';
import type { Layer, Text } from './scene';
import { textWidth } from './textWidth';
import { mix } from './theme';

const SIZE = 13.5;
const FACE = 'inter700';

/** A flow with the places that its number could take, in each of its words. */
interface Count {
  readonly flow: Flow;
  readonly spots: readonly NumberSpot[];
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
    const key = `count/${flow.link.id}`;
    const found = room.again(key, () => spots) ?? room.best(key, spots);
    if (!found) return [];
    const back = lineRecedes(drawing, flow.link.claims);
    return [
      {
        kind: 'text',
        key,
        subject: flow.subject,
        at: found.at,
        anchor: 'middle',
        box: found.box,
        text: found.text,
        face: FACE,
        size: SIZE,
        fill: back ? mix(flow.color, drawing.palette.paper, 0.5) : flow.color,
        halo: drawing.palette.paper,
        haloWidth: 6,
      },
    ];
  });
}

/** Where along a flow a number may stand, the best first. */
const SHARES = Array.from({ length: 13 }, (_, step) => step).flatMap((step) => [
  0.5 - 0.03 * step,
  0.5 + 0.03 * step,
]);
/** What standing beside a flow costs against standing on it: words about offers lie better there. */
const BESIDE = { move: 16, offer: 9 } as const;
/** What saying less costs. */
const SHORTER = 25;
/** Px between a flow and words beside it. */
const ASIDE = 3;

/** Whether all flows that need a number have one: then a flow without is of one claim, and counted. */
export function areNumbered(drawing: Drawing, layers: readonly Layer[]): boolean {
  if (drawing.network.show === 'people') return true;
  const counts = layers.find(({ id }) => id === 'counts')!.marks;
  return counts.length === flowsOf(drawing).filter(needsNumber).length;
}

function needsNumber({ amount, counted }: Flow): boolean {
  return amount > 1 || counted < amount;
}

function findCounts(flows: readonly Flow[], width: number): Count[] {
  const isOffer = ({ link }: Flow) => Number(link.family === 'offer');
  // The most find room first; of as many, what moved before what was asked.
  return flows
    .filter(needsNumber)
    .toSorted((a, b) => b.amount - a.amount || isOffer(a) - isOffer(b))
    .map((flow) => ({
      flow,
      spots: textsOf(flow, width).flatMap((text, at) => spotsOn(flow, flows, text, at * SHORTER)),
    }));
}

/** On a flow, and to both sides of it; each costs `least` or more. */
function spotsOn(flow: Flow, flows: readonly Flow[], text: string, least: number): NumberSpot[] {
  const half = [textWidth(text, FACE, SIZE) / 2, SIZE / 2] as const;
  const dear = BESIDE[flow.link.family as 'move' | 'offer'];
  return SHARES.flatMap((share) => {
    const on = pointAt(flow.line, share);
    const side = right(directionAt(flow.line, share));
    const away = Math.abs(side[0]) * half[0] + Math.abs(side[1]) * half[1] + flow.width / 2 + ASIDE;
    return [0, -away, away].map((aside): NumberSpot => {
      const [x, y] = along(on, side, aside);
      const at: Point = [x, y + 0.35 * SIZE];
      const box = textBox(text, FACE, SIZE, at, 'middle');
      return {
        text,
        at,
        cost: least + 30 * Math.abs(share - 0.5) + (aside === 0 ? 0 : dear),
        more: once(() => strangersAt(flows, flow, box, [x, y], Math.abs(aside))),
        box,
      };
    });
  });
}

/**
 * What a number costs on other lines, whose number it could be taken for: the broader, the dearer; and beside
 * those that are nearer to its middle than its own, which is `away` px off.
 */
function strangersAt(flows: readonly Flow[], own: Flow, box: Box, middle: Point, away: number): number {
  let cost = 0;
  for (const { link, around, points, width } of flows) {
    if (link === own.link || !discMeetsBox(middle, away + reachOf(box), around)) continue;
    const tip = TIP * points.length;
    const isNear = points.some((point, at) =>
      discMeetsBox(point, (at < tip ? width / 2 : headWidth(width)) + NEAR, box),
    );
    if (isNear) cost += 8 + 2 * width;
    if (away > 0 && distanceToLine(middle, points) < away) cost += NEARER;
  }
  return cost;
}

/** Half of the width of a box and what a broad line may reach into it, px. */
function reachOf({ x0, x1 }: Box): number {
  return (x1 - x0) / 2 + 20;
}

/** What a line costs that is nearer than the own one. */
const NEARER = 16;

/** Px between words and a line that they do not belong to. */
const NEAR = 2;
/** The share of a line from which on it is as broad as its arrowhead. */
const TIP = 0.75;

/** From this width of a frame in px on, there is room to say what became of offers. */
const TOLD = 900;

/**
 * What may be said on a flow, the fullest first: a bare number of offers would be taken for people who moved.
 * "3 +1?" is three, as a headline counts them, and one more that is in doubt or of nobody named.
 */
function textsOf({ link, amount, counted, declined }: Flow, width: number): string[] {
  const doubted = amount - counted;
  const some = (words: string) => (doubted === 0 ? words : `${words} +${doubted}?`);
  if (link.family === 'move') return [counted === 0 ? `${amount}?` : some(String(counted))];
  if (counted === 0) return [`${count(amount, 'offer', 'offers')}?`, ...(amount === 1 ? ['?'] : [])];
  const offers = some(count(counted, 'offer', 'offers'));
  if (declined === 0 || width < TOLD) return [offers];
  return [`${offers}, ${declined === amount ? '' : `${declined} `}declined`, offers];
}
