// The palettes of the picture as CSS variables, dark on screens alone: tokens.css is this text, and a test holds it.
import { PALETTES, type Palette, SANS, SERIF } from '../scene/theme';

export function themeCss(): string {
  return [
    '/* Written by themeCss.ts from scene/theme.ts: change it there. */',
    block(':root', [
      'color-scheme: light dark',
      `--sans: ${SANS}`,
      `--serif: ${SERIF}`,
      ...variables(PALETTES.light),
    ]),
    `@media screen and (prefers-color-scheme: dark) {\n${block(':root', variables(PALETTES.dark))}\n}`,
    block(':root[data-theme="light"]', ['color-scheme: light', ...variables(PALETTES.light)]),
    `@media screen {\n${block(':root[data-theme="dark"]', ['color-scheme: dark', ...variables(PALETTES.dark)])}\n}`,
    `@media print {\n${block(onPaper(PALETTES.light), ['fill: #fff'])}\n}`,
    '',
  ].join('\n');
}

/** What of the page's picture has the color of its ground: printed, that is the sheet itself. */
function onPaper({ paper }: Palette): string {
  return `.stage-picture svg [fill='${paper}' i]`;
}

function variables({ paper, panel, ink, soft, hair, line, hues }: Palette): string[] {
  const colors = { paper, panel, ink, soft, hair, line, hue1: hues[0], hue2: hues[1], hue3: hues[2] };
  return Object.entries(colors).map(([name, color]) => `--${name}: ${color}`);
}

function block(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line};`).join('\n')}\n}`;
}
