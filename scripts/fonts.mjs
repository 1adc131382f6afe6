// Makes the shipped fonts and the table of their widths; run by hand (`node scripts/fonts.mjs`), its output is committed.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = `${root}node_modules/`;
const inter = `${packages}inter-ui/variable/InterVariable.woff2`;
const newsreader = (part) => `${packages}@fontsource-variable/newsreader/files/newsreader-${part}.woff2`;

/** The code points that we ship, as ranges. */
const LETTERS = {
  // ASCII, the punctuation of English prose and two currencies: all that a first page needs in Newsreader.
  plain: '20-7e a0 a3 b7 2013-2014 2018-2019 201c-201d 2026 20ac',
  // The rest of Latin-1, of the punctuation and of the arrows and marks that the picture uses.
  latin:
    'a1-a2 a4-b6 b8-ff 131 152-153 2002-2003 2009-2012 201a 201e 2020-2022 202f 2032-2033 2039-203a 2122 2190-2193 2196-2199 2212 2260 25cb 25cf-25d0',
  // Latin Extended-A, the Romanian letters, the German capital sharp s and the other currencies.
  extended: '100-130 132-151 154-17f 218-21b 1e9e 20a6 20a9-20ab 20b1 20b4 20b9-20ba 20bd 20bf',
};
const EVERYTHING = Object.values(LETTERS).join(' ');

/** The files: kerning where it is cheap (it is two fifths of Newsreader), table figures in Inter. */
const FILES = [
  {
    name: 'inter',
    family: 'Inter',
    style: 'normal',
    weight: '400 700',
    from: inter,
    letters: EVERYTHING,
    axes: { opsz: 14, wght: { min: 400, max: 700 } },
    features: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
  },
  ...['normal', 'italic'].flatMap((style) =>
    [
      ['', 'latin', LETTERS.plain, ['kern']],
      ['-latin', 'latin', LETTERS.latin, []],
      ['-extended', 'latin-ext', LETTERS.extended, []],
    ].map(([suffix, part, letters, features]) => ({
      name: `newsreader${style === 'italic' ? '-italic' : ''}${suffix}`,
      family: 'Newsreader',
      style,
      letters,
      features,
      weight: style === 'italic' ? '400' : '400 600',
      from: newsreader(`${part}-wght-${style}`),
      axes: { wght: style === 'italic' ? 400 : { min: 400, max: 600 } },
    })),
  ),
];

/** The faces that the picture is set in: where a font lacks a character, the next one is asked, as the font stacks do. */
const upright = [newsreader('latin-wght-normal'), newsreader('latin-ext-wght-normal'), inter];
const italic = [newsreader('latin-wght-italic'), newsreader('latin-ext-wght-italic'), inter];
const FACES = [
  ['inter400', 400, [inter]],
  ['inter500', 500, [inter]],
  ['inter600', 600, [inter]],
  ['inter700', 700, [inter]],
  ['newsreader400italic', 400, italic],
  ['newsreader500', 500, upright],
  ['newsreader600', 600, upright],
];

function codePoints(ranges) {
  return ranges.split(' ').flatMap((range) => {
    const [first, last = first] = range.split('-').map((hex) => parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function toRanges(points) {
  const ranges = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && open[1] === point - 1) open[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

const hex = (number) => number.toString(16);
const spelled = ([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`);

async function opened(path, weight) {
  const bytes = await subsetFont(await readFile(path), '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(bytes).buffer));
  const font = new harfbuzz.Font(face);
  font.setScale(face.upem, face.upem);
  if (weight) font.setVariations([new harfbuzz.Variation('wght', weight)]);
  return {
    has: new Set(face.collectUnicodes()),
    width: (point) => Math.round((font.glyphHAdvance(font.nominalGlyph(point)) * 1000) / face.upem),
  };
}

async function writeFonts() {
  await mkdir(`${root}src/ui/fonts`, { recursive: true });
  const rules = [
    '/* The shipped fonts, made by scripts/fonts.mjs: a browser fetches the parts with rarer letters only where a page has one. */',
  ];
  for (const file of FILES) {
    const { has } = await opened(file.from);
    const kept = codePoints(file.letters).filter((point) => has.has(point));
    const woff2 = await subsetFont(await readFile(file.from), String.fromCodePoint(...kept), {
      targetFormat: 'woff2',
      variationAxes: file.axes,
      keepFeatures: file.features,
      noHinting: true,
    });
    await writeFile(`${root}src/ui/fonts/${file.name}.woff2`, woff2);
    console.log(
      `${file.name.padEnd(30)} ${String(kept.length).padStart(4)} letters ${String(woff2.length).padStart(7)} bytes`,
    );
    const range = toRanges(kept)
      .map((pair) => `U+${spelled(pair)}`)
      .join(', ');
    rules.push(`@font-face {
  font-family: '${file.family}';
  font-style: ${file.style};
  font-weight: ${file.weight};
  font-display: swap;
  src: url('./fonts/${file.name}.woff2') format('woff2');
  unicode-range: ${range};
}`);
  }
  await writeFile(`${root}src/ui/fonts.css`, `${rules.join('\n\n')}\n`);
  await copyFile(`${packages}inter-ui/LICENSE.txt`, `${root}src/ui/fonts/OFL-inter.txt`);
  await copyFile(
    `${packages}@fontsource-variable/newsreader/LICENSE`,
    `${root}src/ui/fonts/OFL-newsreader.txt`,
  );
}

const EVEN = 648;
const LIKE = {
  inter500: 'inter400',
  inter600: 'inter500',
  inter700: 'inter600',
  newsreader500: 'newsreader400italic',
  newsreader600: 'newsreader500',
};

async function writeAdvances() {
  const wanted = codePoints(EVERYTHING);
  let kept;
  const rows = [];
  for (const [name, weight, paths] of FACES) {
    const fonts = await Promise.all(paths.map((path) => opened(path, weight)));
    kept ??= wanted.filter((point) => fonts.some((font) => font.has.has(point))).sort((a, b) => a - b);
    const widths = kept.map((point) => fonts.find((font) => font.has.has(point)).width(point));
    const near = LIKE[name];
    const nearWidths = rows.find((row) => row.name === near)?.widths;
    const digits = widths.map((width, at) => {
      const written = nearWidths ? width - nearWidths[at] + EVEN : width;
      if (written < 0 || written >= 36 * 36) throw new Error(`not two digits: ${hex(kept[at])} in ${name}`);
      return written.toString(36).padStart(2, '0');
    });
    rows.push({ name, near, widths, digits: digits.join('') });
  }
  const lines = (text, indent) =>
    text
      .match(/.{1,98}/g)
      .map((part) => `${indent}'${part}'`)
      .join(' +\n');
  await writeFile(
    `${root}src/scene/advances.ts`,
    `// How wide each shipped character is in each face: a table made by scripts/fonts.mjs, never edited by hand.

/** The faces that the picture is set in. */
export type Face =
${rows.map(({ name }) => `  | '${name}'`).join('\n')};

/** The code points of the table in rising order, as hexadecimal ranges. */
export const CODE_POINTS =
${lines(toRanges(kept).map(spelled).join(' '), '  ')};

/** What stands for no difference. */
export const EVEN = ${EVEN};

/** The face from which a face's widths are told as differences: they take less room. */
export const LIKE: Readonly<Partial<Record<Face, Face>>> = {
${rows.flatMap(({ name, near }) => (near ? [`  ${name}: '${near}',`] : [])).join('\n')}
};

/**
 * For each of them its advance in thousandths of an em, or how much more that is than in the face that it is
 * like, plus \`EVEN\`: two digits of base 36.
 */
export const ADVANCES: Readonly<Record<Face, string>> = {
${rows.map(({ name, digits }) => `  ${name}:\n${lines(digits, '    ')},`).join('\n')}
};
`,
  );
}

await writeFonts();
await writeAdvances();
