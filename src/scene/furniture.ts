// What stands round the map: headline, caption, legend and credit.
import type { HeadlinePart } from '../model/headline';
import type { Point } from '../model/subject';
import type { Area } from '../view/camera';
import { arrowhead, lineTo, moveTo, openArrowhead } from './geometry';
import { DASH } from './links';
import { textBox, wrap } from './room';
import type { Frame, Mark, Text } from './scene';
import type { Palette } from './theme';
import { type Face, textWidth } from './textWidth';

export interface Words {
  readonly headline: readonly HeadlinePart[];
  readonly caption: string;
  readonly credit: string;
}

const LEGEND_HEIGHT = 34;

/** Marks round the map and the area that they leave for it. */
export function furnish(frame: Frame, palette: Palette, words: Words): { marks: Mark[]; area: Area } {
  const margin = frame.width < 560 ? 14 : 22;
  const marks: Mark[] = [];
  let top = frame.furniture ? margin : 8;
  if (frame.furniture) {
    const size = frame.width < 560 ? 20 : frame.width < 900 ? 23 : 28;
    const headline = headlineMarks(
      words.headline,
      palette,
      size,
      [margin, top + size],
      frame.width - 2 * margin,
    );
    marks.push(...headline.marks);
    top = headline.bottom;
    const caption = paragraph(
      'caption',
      words.caption,
      'inter400',
      frame.width < 560 ? 12 : 13,
      palette.soft,
      [margin, top + 8],
      frame.width - 2 * margin,
    );
    marks.push(...caption.marks);
    top = caption.bottom + 6;
  }
  let bottom = frame.height - (frame.furniture ? 14 : 10);
  if (frame.furniture) {
    const credit = line('credit', words.credit, 'inter400', 11.5, palette.soft, [margin, bottom]);
    marks.push(credit);
    bottom -= 22;
  }
  const legend = legendMarks(palette, frame.width, margin, bottom - 4);
  marks.push(...legend.marks);
  bottom -= LEGEND_HEIGHT + legend.extra;
  return {
    marks,
    area: { x: margin, y: top, width: frame.width - 2 * margin, height: Math.max(60, bottom - top) },
  };
}

/** A headline in lines; its numbers are underlined with a hairline and are subjects of their own. */
function headlineMarks(
  parts: readonly HeadlinePart[],
  palette: Palette,
  size: number,
  start: Point,
  width: number,
) {
  const face = 'newsreader600';
  const words = parts.flatMap((part) =>
    part.text.split(/(?<= )/).map((text) => ({ text, count: part.count })),
  );
  const marks: Mark[] = [];
  let [x, y] = start;
  for (const [at, { text, count }] of words.entries()) {
    const next = textWidth(text.trimEnd(), face, size);
    if (x > start[0] && x + next > start[0] + width) {
      x = start[0];
      y += size * 1.16;
    }
    if (text.trim() !== '')
      marks.push({
        ...line(`headline/${at}`, text.trimEnd(), face, size, palette.ink, [x, y]),
        ...(count && { subject: count }),
      });
    if (count) {
      const d = moveTo([x, y + 5]) + lineTo([x + next, y + 5]);
      marks.push({ kind: 'path', key: `headline/${at}/rule`, d, stroke: palette.line, width: 1 });
    }
    x += textWidth(text, face, size);
  }
  return { marks, bottom: y + 0.3 * size };
}

function paragraph(
  key: string,
  text: string,
  face: Face,
  size: number,
  fill: string,
  [x, y]: Point,
  width: number,
) {
  const lines = wrap(text, face, size, width);
  return {
    marks: lines.map((one, at) =>
      line(`${key}/${at}`, one, face, size, fill, [x, y + size * (0.9 + 1.35 * at)]),
    ),
    bottom: y + size * 1.35 * lines.length,
  };
}

function line(key: string, text: string, face: Face, size: number, fill: string, at: Point): Text {
  return {
    kind: 'text',
    key,
    text,
    face,
    size,
    fill,
    at,
    anchor: 'start',
    box: textBox(text, face, size, at, 'start'),
  };
}

/** What each kind of line and sign means, in one or two rows. */
function legendMarks(
  palette: Palette,
  width: number,
  margin: number,
  bottom: number,
): { marks: Mark[]; extra: number } {
  const hue = palette.hues[0];
  const size = 12.5;
  const entries: { words: string; room: number; draw: (x: number, y: number) => Mark[] }[] = [
    {
      words: 'a move: from, through the person, to',
      room: 46,
      draw: (x, y) => [
        {
          kind: 'path',
          key: 'legend/move',
          d: moveTo([x, y]) + lineTo([x + 32, y]),
          stroke: hue,
          width: 1.8,
        },
        { kind: 'path', key: 'legend/head', d: arrowhead([x + 40, y], [1, 0], 8, 3.6), fill: hue },
        { kind: 'disc', key: 'legend/dot', at: [x + 16, y], r: 4.6, fill: hue },
      ],
    },
    {
      words: 'an offer; the bar: declined',
      room: 46,
      draw: (x, y) => [
        {
          kind: 'path',
          key: 'legend/offer',
          d: moveTo([x, y]) + lineTo([x + 34, y]),
          stroke: hue,
          width: 1.5,
          dash: DASH,
        },
        {
          kind: 'path',
          key: 'legend/ask',
          d: openArrowhead([x + 36, y], [1, 0], 6.5) + moveTo([x + 39, y - 5]) + lineTo([x + 39, y + 5]),
          stroke: hue,
          width: 1.6,
          round: true,
        },
      ],
    },
    {
      words: 'accounts differ',
      room: 15,
      draw: (x, y) => [line('legend/differ', '≠', 'inter700', 13, palette.ink, [x, y + 4.4])],
    },
    {
      words: 'denied',
      room: 15,
      draw: (x, y) => [line('legend/deny', '×', 'inter700', 13, palette.ink, [x, y + 4.4])],
    },
    {
      words: 'not named, or several people',
      room: 16,
      draw: (x, y) => [
        {
          kind: 'disc',
          key: 'legend/hollow',
          at: [x + 5, y],
          r: 4.6,
          fill: palette.paper,
          stroke: palette.ink,
          width: 1.6,
        },
      ],
    },
  ];
  const widths = entries.map((entry) => entry.room + textWidth(entry.words, 'inter400', size) + 24);
  const rows: number[][] = [[]];
  let used = 0;
  for (const [at, entryWidth] of widths.entries()) {
    if (used + entryWidth > width - 2 * margin + 24 && rows.at(-1)!.length > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(at);
    used += entryWidth;
  }
  const marks = rows.flatMap((row, rowAt) => {
    let x = margin;
    const y = bottom - (rows.length - 1 - rowAt) * 20 - 4;
    return row.flatMap((at) => {
      const entry = entries[at]!;
      const drawn = [
        ...entry.draw(x, y),
        line(`legend/${at}`, entry.words, 'inter400', size, palette.soft, [x + entry.room, y + 4.3]),
      ];
      x += widths[at]!;
      return drawn;
    });
  });
  return { marks, extra: (rows.length - 1) * 20 };
}
