// Editor's notes: serif italic beside the claim that they are about, with a hairline leader.
import type { Claim, SavedView } from '../dataset/dataset';
import type { Point, Subject } from '../model/subject';
import { COMPASS, direction } from '../model/vector';
import { DOT } from '../layout/layout';
import { type Drawing, recedes } from './drawing';
import { along, leaderTo, lineTo, moveTo } from './geometry';
import type { Room, Spot } from './room';
import { textBox, wrap } from './textBox';
import type { Mark, Text } from './scene';
import { mix } from './theme';
import { textWidth } from './textWidth';

const FACE = 'newsreader400italic';
const LEADING = 1.2;
/** What a px of a leader costs beyond 150, on top: a note far off is read as another's. */
const FAR = 0.6;

export function noteMarks(drawing: Drawing, room: Room, notes: NonNullable<SavedView['notes']>): Mark[] {
  return notes.flatMap((note) => {
    const claim = drawing.model.claims.get(note.claim);
    return claim && drawing.shown.has(claim.id) && drawing.places.has(claim.person)
      ? noteMark(drawing, room, claim, note.text)
      : [];
  });
}

function noteMark(drawing: Drawing, room: Room, claim: Claim, text: string): Mark[] {
  const size = drawing.frame.width >= 900 ? 15.5 : 14;
  const person = drawing.places.get(claim.person)!;
  const blocks = [170, 250, 125, 96].flatMap((width, shape) =>
    spots(drawing, claim, text, size, width, shape * 4),
  );
  const key = `note/${claim.id}`;
  const found = room.again(key, () => blocks) ?? room.best(key, blocks, '', false, 1.5);
  if (!found) return [];
  const { palette } = drawing;
  const ink = recedes(drawing, claim.person) ? mix(palette.ink, palette.paper, 0.45) : palette.ink;
  const subject: Subject = { kind: 'claim', id: claim.id };
  const leader = leaderTo(person, found.box, DOT * drawing.size + 3);
  room.takeLeader(leader);
  return [
    {
      kind: 'path',
      key: `note/${claim.id}/leader`,
      d: moveTo(leader[0]) + lineTo(leader[1]),
      // Dotted, so that a leader is never taken for a move.
      stroke: mix(ink, palette.paper, 0.35),
      width: 1.3,
      dash: '0.1 3.4',
      round: true,
    },
    ...found.lines.map((line, at): Text => ({
      kind: 'text',
      key: `note/${claim.id}/${at}`,
      subject,
      label: text,
      at: line.at,
      anchor: found.anchor,
      text: line.text,
      face: FACE,
      size,
      fill: ink,
      halo: palette.paper,
      box: textBox(line.text, FACE, size, line.at, found.anchor),
    })),
  ];
}

interface Block extends Spot {
  readonly anchor: Text['anchor'];
  readonly lines: readonly { text: string; at: Point }[];
}

/** Blocks of text in all directions from a person, near ones first. */
function spots(
  drawing: Drawing,
  claim: Claim,
  text: string,
  size: number,
  width: number,
  dearer: number,
): Block[] {
  const person = drawing.places.get(claim.person)!;
  const lines = wrap(text, FACE, size, width);
  const wide = Math.max(...lines.map((line) => textWidth(line, FACE, size)));
  const high = lines.length * size * LEADING;
  const middle: Point = [drawing.frame.width / 2, drawing.frame.height / 2];
  const outward = direction(middle, person);
  return [24, 40, 60, 85, 115, 150, 190, 240, 300].flatMap((reach) =>
    COMPASS.filter((_, at) => at % 2 === 0).map((way) => {
      const anchor = way[0] > 0.3 ? 'start' : way[0] < -0.3 ? 'end' : 'middle';
      const [x, y] = along(person, way, reach);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      const top = way[1] > 0.5 ? y : way[1] < -0.5 ? y - high : y - high / 2;
      const box = { x0: left - 3, y0: top - 2, x1: left + wide + 3, y1: top + high + 2 };
      const inward = 1 - (way[0] * outward[0] + way[1] * outward[1]);
      return {
        box,
        anchor,
        cost: dearer + 0.36 * reach + FAR * Math.max(0, reach - 150) + 4 * inward,
        leader: { line: leaderTo(person, box, 0), own: claim.person, each: 30 },
        lines: lines.map((line, at) => ({
          text: line,
          at: [x, top + size * (0.86 + at * LEADING)] as const,
        })),
      } satisfies Block;
    }),
  );
}

/** Whether the people whom notes are about sit more to the left (-1) or to the right (1) of the middle; 0 without notes. */
export function notesLean(people: readonly Point[], middle: number): -1 | 0 | 1 {
  if (people.length === 0) return 0;
  return people.filter(([x]) => x < middle).length * 2 >= people.length ? -1 : 1;
}
