// What stands round the map: headline, caption, legend and credit.
import type { HeadlinePart } from '../model/headline';
import type { Network } from '../model/network';
import type { Point } from '../model/subject';
import type { Area } from '../view/camera';
import { lineTo, moveTo } from './geometry';
import { legendMarks, type LegendWords } from './legend';
import { textLine, wrap } from './textBox';
import type { Frame, Mark } from './scene';
import type { Palette } from './theme';
import { type Face, textWidth } from './textWidth';

export interface Words extends LegendWords {
  readonly headline: readonly HeadlinePart[];
  readonly caption: string;
  readonly credit: string;
  /** An editor's note that stands under the map where the map has no room for notes. */
  readonly note: string | null;
}

/** Below this width in px everything is set for a phone. */
export const NARROW = 560;
const MIDDLING = 900;

/** Marks round the map and the area that they leave for it. */
export function furnish(
  frame: Frame,
  show: Network['show'],
  palette: Palette,
  words: Words,
): { marks: Mark[]; area: Area } {
  const margin = frame.width < NARROW ? 14 : 22;
  const above = frame.furniture ? headMarks(frame, palette, words, margin) : { marks: [], bottom: 8 };
  const below = footMarks(frame, show, palette, words, margin);
  const height = Math.max(60, below.top - above.bottom);
  return {
    marks: [
      // Bands of paper, so that a map come near never runs under the words.
      band('above', palette, frame.width, 0, above.bottom),
      band('below', palette, frame.width, above.bottom + height, frame.height),
      ...above.marks,
      ...below.marks,
    ],
    area: { x: margin, y: above.bottom, width: frame.width - 2 * margin, height },
  };
}

function band(name: string, { paper }: Palette, width: number, top: number, bottom: number): Mark {
  const d =
    moveTo([0, top]) +
    [
      [width, top],
      [width, bottom],
      [0, bottom],
    ]
      .map(([x, y]) => lineTo([x!, y!]))
      .join('') +
    'Z';
  return { kind: 'path', key: `band/${name}`, d, fill: paper };
}

function headMarks({ width }: Frame, palette: Palette, words: Words, margin: number) {
  const size = width < NARROW ? 20 : width < MIDDLING ? 23 : 28;
  const room = width - 2 * margin;
  const headline = headlineMarks(words.headline, palette, size, [margin, margin + size], room);
  const start: Point = [margin, headline.bottom + 8];
  const caption = paragraph(
    'caption',
    words.caption,
    'inter400',
    width < NARROW ? 12 : 13,
    palette.soft,
    start,
    room,
  );
  return { marks: [...headline.marks, ...caption.marks], bottom: caption.bottom + 6 };
}

/** Px that the page's buttons for the zoom take of the rows of the legend, at the right. */
const ZOOM_ROOM = 215;

function footMarks(frame: Frame, show: Network['show'], palette: Palette, words: Words, margin: number) {
  const marks: Mark[] = [];
  let bottom = frame.height - (frame.furniture ? 14 : 10);
  if (frame.furniture) {
    marks.push(textLine('credit', words.credit, 'inter400', 11.5, palette.soft, [margin, bottom]));
    bottom -= 24;
  }
  const aside = frame.furniture || frame.width < NARROW ? 0 : ZOOM_ROOM;
  const legend = legendMarks(show, palette, frame.width - aside, margin, bottom, words);
  marks.push(...legend.marks);
  bottom -= legend.height + 10;
  if (frame.furniture && words.note) {
    const lines = wrap(words.note, 'newsreader400italic', 16, frame.width - 2 * margin).length;
    const start: Point = [margin, bottom - lines * 21.6];
    marks.push(
      ...paragraph(
        'note',
        words.note,
        'newsreader400italic',
        16,
        palette.ink,
        start,
        frame.width - 2 * margin,
      ).marks,
    );
    bottom = start[1] - 6;
  }
  return { marks, top: bottom };
}

/** A headline in lines, a mark a word, so that a reader's own font leaves gaps at worst; its numbers are underlined with a hairline and are subjects of their own. */
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
    const shown = text.trimEnd();
    const next = textWidth(shown, face, size);
    if (x > start[0] && x + next > start[0] + width) {
      x = start[0];
      y += size * 1.16;
    }
    const key = `headline/${at}`;
    const mark = textLine(key, shown, face, size, palette.ink, [x, y]);
    if (shown !== '') marks.push(count ? { ...mark, subject: count } : mark);
    if (count) {
      const goesOn = words[at + 1]?.count === count && x + textWidth(text, face, size) < start[0] + width;
      const end = x + (goesOn ? textWidth(text, face, size) : next);
      const d = moveTo([x, y + 5]) + lineTo([end, y + 5]);
      marks.push({ kind: 'path', key: `${key}/rule`, d, stroke: palette.line, width: 1 });
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
      textLine(`${key}/${at}`, one, face, size, fill, [x, y + size * (0.9 + 1.35 * at)]),
    ),
    bottom: y + size * 1.35 * lines.length,
  };
}
