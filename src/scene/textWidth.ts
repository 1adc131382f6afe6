// The width of a line of text from the table of the shipped fonts: the same number in every engine, and no document needed.
import { ADVANCES, CODE_POINTS, EVEN, type Face, LIKE } from './advances';

export type { Face } from './advances';

/** For a character that the table lacks, in thousandths of an em. */
export const FALLBACK_ADVANCE = 600;
/** For one of the wide scripts (Chinese, Japanese, Korean) and for emoji. */
export const WIDE_ADVANCE = 1000;

type Widths = ReadonlyMap<number, number>;
const opened = new Map<Face, Widths>();

/** The width in pixels; kerning is left out, so the drawn text is never wider by more than a hair. */
export function textWidth(text: string, face: Face, size: number): number {
  const widths = widthsOf(face);
  let sum = 0;
  for (const character of text) sum += advance(widths, character.codePointAt(0) ?? 0);
  return (sum * size) / 1000;
}

function advance(widths: Widths, point: number): number {
  const known = widths.get(point);
  if (known !== undefined) return known;
  if (takesNoRoom(point)) return 0;
  return point >= 0x2e80 ? WIDE_ADVANCE : FALLBACK_ADVANCE;
}

/** Combining marks, joiners and variation selectors. */
function takesNoRoom(point: number): boolean {
  return (
    (point >= 0x300 && point <= 0x36f) ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    point === 0xad ||
    point === 0xfeff
  );
}

/** A face's table, unfolded when it is first asked for. */
function widthsOf(face: Face): Widths {
  const known = opened.get(face);
  if (known) return known;
  const digits = ADVANCES[face];
  const like = LIKE[face];
  const near = like ? widthsOf(like) : null;
  const widths = new Map<number, number>();
  for (const range of CODE_POINTS.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((hex) => parseInt(hex, 16));
    for (let point = first; point <= last; point++) {
      const at = widths.size * 2;
      const written = parseInt(digits.slice(at, at + 2), 36);
      widths.set(point, near ? near.get(point)! + written - EVEN : written);
    }
  }
  opened.set(face, widths);
  return widths;
}
