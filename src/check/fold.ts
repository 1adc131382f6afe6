// The folding of quote rule 1: a text as it is compared, with the way back from each of its units to the original.
import { DASHES, DOUBLE_QUOTES, DROPPED, SINGLE_QUOTES, WHITE_SPACE, type Listed } from './foldTable';

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original of what it came from. */
  readonly offsets: readonly number[];
  /** Units of `text` that stand for white space with a blank line in it: a paragraph ends there. */
  readonly breaks: readonly number[];
}

const written = (list: Listed, as: string) => list.map(([code]) => [String.fromCodePoint(code), as] as const);
const WRITTEN = new Map([
  ...written(DOUBLE_QUOTES, '"'),
  ...written(SINGLE_QUOTES, "'"),
  ...written(DASHES, '-'),
  ...written(DROPPED, ''),
]);
const WHITE = new Set(WHITE_SPACE.map(([code]) => String.fromCodePoint(code)));

/** Whether white space ends a paragraph: two line ends, or more, or a paragraph separator. */
function isBlankLine(space: string): boolean {
  return (space.match(/\r\n|[\n\r\u0085\u2028]/g)?.length ?? 0) > 1 || space.includes('\u2029');
}

export function fold(original: string): Folded {
  return collapse(normalize(original));
}

interface Units {
  readonly units: string[];
  readonly offsets: number[];
}

/** Steps 1 and 2: listed code points, then NFKC, one group of characters that can join at a time. */
function normalize(original: string): Units {
  const out: Units = { units: [], offsets: [] };
  let group = '';
  let groupAt = 0;
  const flush = () => {
    for (const unit of group.normalize('NFKC').split('')) {
      out.units.push(unit);
      out.offsets.push(groupAt);
    }
  };
  let offset = 0;
  for (const character of original) {
    const folded = WRITTEN.get(character) ?? character;
    if (folded !== '' && !joins(folded)) {
      flush();
      [group, groupAt] = ['', offset];
    }
    group += folded;
    offset += character.length;
  }
  flush();
  return out;
}

// Marks, the vowels and finals of Hangul, and Kirat Rai's vowel signs are what NFKC may join to what stands before them.
const JOINING = /^[\p{M}\u1160-\u11ff\u{16d63}\u{16d67}-\u{16d6a}]/u;

function joins(character: string): boolean {
  return character > '\u007f' && JOINING.test(character.normalize('NFKD'));
}

/** Step 3: runs of white space to one space, none at the ends. */
function collapse({ units, offsets }: Units): Folded {
  const out = { text: [] as string[], offsets: [] as number[], breaks: [] as number[] };
  for (let i = 0; i < units.length; i++) {
    const from = i;
    while (i < units.length && WHITE.has(units[i]!)) i++;
    if (i === units.length) break;
    if (i > from && out.text.length > 0) {
      if (isBlankLine(units.slice(from, i).join(''))) out.breaks.push(out.text.length);
      out.text.push(' ');
      out.offsets.push(offsets[from]!);
    }
    out.text.push(units[i]!);
    out.offsets.push(offsets[i]!);
  }
  return { text: out.text.join(''), offsets: out.offsets, breaks: out.breaks };
}
