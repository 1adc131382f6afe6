// Text as boxes: the room that a line of text takes, and where a longer one breaks.
import type { Box, Point } from '../model/subject';
import type { Text } from './scene';
import { type Face, textWidth } from './textWidth';

/** The box of one line of text, from its baseline point. */
export function textBox(text: string, face: Face, size: number, at: Point, anchor: Text['anchor']): Box {
  return boxOfWidth(textWidth(text, face, size), size, at, anchor);
}

/** The box of one line of text of known width. */
export function boxOfWidth(width: number, size: number, [x, y]: Point, anchor: Text['anchor']): Box {
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0: y - 0.78 * size, x1: x0 + width, y1: y + 0.24 * size };
}

/** Breaks text at spaces into lines no wider than `width` px; a single word may be wider. */
export function wrap(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, face, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line of text that starts at a baseline point. */
export function textLine(key: string, text: string, face: Face, size: number, fill: string, at: Point): Text {
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
