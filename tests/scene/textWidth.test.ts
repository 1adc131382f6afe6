// Widths from the table agree with the shipped fonts themselves, pinned to a weight and read by a reader of their own.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { FALLBACK_ADVANCE, WIDE_ADVANCE, textWidth, type Face } from '../../src/scene/textWidth';

const SHIPPED: [Face, string, number | null][] = [
  ['inter400', 'inter', 400],
  ['inter500', 'inter', 500],
  ['inter600', 'inter', 600],
  ['inter700', 'inter', 700],
  ['newsreader400italic', 'newsreader-italic', null],
  ['newsreader500', 'newsreader', 500],
  ['newsreader600', 'newsreader', 600],
];
const TEXT = 'Zuckerberg offered $100 million — “Not one of our best people,” he said… (16 of 73)';

describe('textWidth', () => {
  test.each(SHIPPED)('%s is as wide as its shipped font says', async (face, file, weight) => {
    const measured = await measure(`src/ui/fonts/${file}.woff2`, weight, TEXT);
    expect(textWidth(TEXT, face, 1000) / measured).toBeCloseTo(1, 2);
  });

  test('letters beyond ASCII are in the table', async () => {
    const text = 'Łukasz Şahin Čermák Øystein × ≠ → ↗ ●';
    expect(
      textWidth(text, 'inter500', 1000) / (await measure('src/ui/fonts/inter.woff2', 500, text)),
    ).toBeCloseTo(1, 2);
    expect(textWidth('é', 'newsreader500', 1000)).toBe(textWidth('e', 'newsreader500', 1000));
  });

  test('grows with the size and adds up over the characters', () => {
    expect(textWidth('', 'inter400', 12)).toBe(0);
    expect(textWidth('ab', 'inter400', 24)).toBeCloseTo(
      2 * (textWidth('a', 'inter400', 12) + textWidth('b', 'inter400', 12)),
    );
    expect(textWidth('Meta', 'inter700', 12)).toBeGreaterThan(textWidth('Meta', 'inter400', 12));
  });

  test('characters that no shipped font has are given a fallback', () => {
    expect(textWidth('Ж', 'inter400', 1000)).toBe(FALLBACK_ADVANCE);
    expect(textWidth('智谱', 'inter400', 1000)).toBe(2 * WIDE_ADVANCE);
    expect(textWidth('e\u0301', 'inter400', 1000)).toBe(textWidth('e', 'inter400', 1000));
  });
});

/** Our own reading of a font: the character map (format 4 or 12) and the horizontal metrics. */
async function measure(path: string, weight: number | null, text: string): Promise<number> {
  const pinned = weight === null ? {} : { variationAxes: { wght: weight } };
  const font = await subsetFont(await readFile(path), text, { targetFormat: 'sfnt', ...pinned });
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
    throw new Error(`no table ${tag}`);
  };
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const glyphs = characterMap(font, table('cmap'));
  let sum = 0;
  for (const character of text) {
    const glyph = glyphs.get(character.codePointAt(0)!);
    if (glyph === undefined) throw new Error(`no glyph for ${character}`);
    sum += font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1));
  }
  return (sum * 1000) / unitsPerEm;
}

function characterMap(font: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (font.readUInt16BE(at) === 4) readSegments(font, at, glyphs);
    if (font.readUInt16BE(at) === 12) readGroups(font, at, glyphs);
  }
  return glyphs;
}

function readSegments(font: Buffer, at: number, glyphs: Map<number, number>): void {
  const bytes = font.readUInt16BE(at + 6);
  for (let offset = 0; offset < bytes; offset += 2) {
    const last = font.readUInt16BE(at + 14 + offset);
    const first = font.readUInt16BE(at + 16 + bytes + offset);
    const delta = font.readUInt16BE(at + 16 + 2 * bytes + offset);
    const rangeAt = at + 16 + 3 * bytes + offset;
    const range = font.readUInt16BE(rangeAt);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const listed = range ? font.readUInt16BE(rangeAt + range + 2 * (point - first)) : point;
      if (listed) glyphs.set(point, (listed + delta) & 0xffff);
    }
  }
}

function readGroups(font: Buffer, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const from = at + 16 + 12 * group;
    const first = font.readUInt32BE(from);
    for (let point = first; point <= font.readUInt32BE(from + 4); point++)
      glyphs.set(point, font.readUInt32BE(from + 8) + point - first);
  }
}
