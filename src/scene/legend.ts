// The legend: what each kind of line and sign of a drawing means, in as few rows as the width allows.
import type { Network } from '../model/network';
import { count } from '../model/words';
import { arrowhead, barAcross, lineTo, moveTo, openArrowhead } from './geometry';
import { DASH } from './links';
import type { Mark } from './scene';
import { textLine } from './textBox';
import { textWidth } from './textWidth';
import { HULL_WASH, mix, type Palette } from './theme';

/** What flows need words for. */
export interface FlowWords {
  /** Moves and offers in sight that have no ribbon, because one of their ends is not known. */
  readonly onlyListed: number;
  /** Whether a number adds, with a question mark, what no headline counts. */
  readonly isAdded: boolean;
  /** Whether every flow of more than one has its number. */
  readonly isNumbered: boolean;
}

export interface LegendWords {
  readonly flows: FlowWords;
  /** Whether a company is drawn in one hull with its labs. */
  readonly hasLabs: boolean;
}

interface Entry {
  readonly words: string;
  /** Fewer words, where a row of its own is too narrow for all of them. */
  readonly short?: string;
  /** Px from the sign's left edge to the words. */
  readonly room: number;
  readonly draw: (x: number, y: number) => Mark[];
}

const SIZE = 12.5;
const ROW = 20;
/** Px between two entries. */
const GAP = 24;

/** From this width in px of its rows on, the legend also names what a reader may guess. */
const ROOMY = 480;

/** Marks whose last row stands on `bottom`, and the height of all rows in px. */
export function legendMarks(
  show: Network['show'],
  palette: Palette,
  width: number,
  margin: number,
  bottom: number,
  { flows, hasLabs }: LegendWords,
) {
  const isRoomy = width >= ROOMY;
  const lines = show === 'flows' ? flowEntries(palette, flows, isRoomy) : peopleEntries(palette);
  const entries = hasLabs && isRoomy ? [...lines, hullEntry(palette)] : lines;
  const room = width - 2 * margin;
  const fitting = entries.map((entry) =>
    entry.short && widthOf(entry) - GAP > room ? { ...entry, words: entry.short } : entry,
  );
  const rows = intoRows(fitting, room);
  const marks = rows.flatMap((row, at) =>
    rowMarks(row, palette, margin, bottom - (rows.length - 1 - at) * ROW - 4),
  );
  return { marks, height: rows.length * ROW };
}

function intoRows(entries: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + widthOf(entry) - GAP > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(entry);
    used += widthOf(entry);
  }
  return rows;
}

function widthOf({ words, room }: Entry): number {
  return room + textWidth(words, 'inter400', SIZE) + GAP;
}

function rowMarks(row: readonly Entry[], palette: Palette, margin: number, y: number): Mark[] {
  let x = margin;
  return row.flatMap((entry) => {
    const words = textLine(`legend/${entry.words}`, entry.words, 'inter400', SIZE, palette.soft, [
      x + entry.room,
      y + 4.3,
    ]);
    const drawn = [...entry.draw(x, y), words];
    x += widthOf(entry);
    return drawn;
  });
}

function peopleEntries(palette: Palette): Entry[] {
  const [hue] = palette.hues;
  return [
    {
      words: 'a move, in the color of the company joined',
      short: 'a move, colored by where to',
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
      words: 'an offer to a person; bar: declined',
      room: 46,
      draw: (x, y) => offerSign(hue, x, y),
    },
    { words: 'accounts differ', room: 15, draw: (x, y) => [sign('≠', palette, x, y)] },
    { words: 'denied', room: 15, draw: (x, y) => [sign('×', palette, x, y)] },
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
}

const UNNUMBERED = 'no number: one';

function flowEntries({ hues }: Palette, flows: FlowWords, isRoomy: boolean): Entry[] {
  const [hue] = hues;
  const { onlyListed, isAdded, isNumbered } = flows;
  return [
    {
      // That breadth counts can be guessed where numbers stand on it.
      words: `moves, colored by where to; ${isNumbered && !isRoomy ? UNNUMBERED : 'the more, the broader'}`,
      short: 'moves, colored by where to',
      room: 40,
      draw: (x, y) => [
        { kind: 'path', key: 'legend/flow', d: moveTo([x, y]) + lineTo([x + 24, y]), stroke: hue, width: 6 },
        { kind: 'path', key: 'legend/head', d: arrowhead([x + 34, y], [1, 0], 11, 6.4), fill: hue },
      ],
    },
    {
      words: 'offers, from who asked; bar: all declined',
      room: 46,
      draw: (x, y) => offerSign(hue, x, y),
    },
    ...(isNumbered && isRoomy ? [words(UNNUMBERED)] : []),
    ...(isAdded ? [words('?: in doubt, or nobody named')] : []),
    ...(onlyListed > 0 ? [words(`${count(onlyListed, 'claim', 'claims')} only in the list`)] : []),
  ];
}

function hullEntry({ paper, hues: [hue] }: Palette): Entry {
  return {
    words: 'a company with its labs',
    room: 36,
    draw: (x, y) => [
      {
        kind: 'path',
        key: 'legend/hull',
        d: moveTo([x + 7, y]) + lineTo([x + 22, y]),
        stroke: mix(paper, hue, HULL_WASH),
        width: 14,
        round: true,
      },
    ],
  };
}

function offerSign(hue: string, x: number, y: number): Mark[] {
  const head = openArrowhead([x + 36, y], [1, 0], 6.5) + barAcross([x + 37.6, y], [1, 0]);
  return [
    {
      kind: 'path',
      key: 'legend/offer',
      d: moveTo([x, y]) + lineTo([x + 34, y]),
      stroke: hue,
      width: 1.5,
      dash: DASH,
    },
    { kind: 'path', key: 'legend/ask', d: head, stroke: hue, width: 1.6, round: true },
  ];
}

function sign(text: string, palette: Palette, x: number, y: number): Mark {
  return textLine(`legend/${text}`, text, 'inter700', 13, palette.ink, [x, y + 4.4]);
}

function words(text: string): Entry {
  return { words: text, room: 0, draw: () => [] };
}
