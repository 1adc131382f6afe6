// The colors: legible on paper, and told apart by everybody.
import { describe, expect, test } from 'vitest';
import { draw } from '../fixtures/draw';
import type { Mark } from '../../src/scene/scene';
import { FACES, mix, PALETTES } from '../../src/scene/theme';
import { openingView } from '../../src/view/query';
import { shipped } from '../fixtures/shipped';
import { contrast, DEFICIENCIES, differs } from './contrast';
import { marksIn, textsIn } from './marks';

const THEMES = ['light', 'dark'] as const;
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

describe.each(THEMES)('the %s palette', (theme) => {
  const { paper, panel, ink, soft, line, hues } = PALETTES[theme];

  test('has lines and hues of at least 3:1 on paper and panel', () => {
    for (const color of [line, ...hues])
      for (const ground of [paper, panel]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });

  test('has text of at least 4.5:1 on paper and panel', () => {
    for (const color of [ink, soft])
      for (const ground of [paper, panel]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(PAIRS)('has hues %i and %i that everybody tells apart', (one, two) => {
    expect(differs(hues[one], hues[two], 'normal')).toBeGreaterThanOrEqual(15);
    for (const vision of DEFICIENCIES)
      expect(differs(hues[one], hues[two], vision)).toBeGreaterThanOrEqual(10);
  });

  test('has hues that nobody takes for the grey of those outside the statement', () => {
    for (const hue of hues) {
      expect(differs(hue, line, 'normal')).toBeGreaterThanOrEqual(15);
      for (const vision of DEFICIENCIES) expect(differs(hue, line, vision)).toBeGreaterThanOrEqual(10);
    }
  });
});

describe.each(THEMES)('the picture in the %s theme', (theme) => {
  const model = shipped();
  const { scene } = draw(model, openingView(model), { width: 1200, height: 800, theme, furniture: true });

  test('draws every line and ring at 3:1 or more', () => {
    const strokes = marksIn(scene, 'lines')
      .concat(marksIn(scene, 'discs'))
      .flatMap((mark: Mark) => (mark.kind === 'text' ? [mark.fill] : [mark.stroke ?? mark.fill]))
      .filter((color): color is string => color !== undefined && color !== scene.background);
    expect(strokes.length).toBeGreaterThan(100);
    for (const color of new Set(strokes)) expect(contrast(color, scene.background)).toBeGreaterThanOrEqual(3);
  });

  test('writes every name, note and caption at 4.5:1 or more, counts at 3:1', () => {
    for (const text of textsIn(scene)) {
      const least = text.key.startsWith('count/') || text.face === 'inter700' ? 3 : 4.5;
      expect(contrast(text.fill, scene.background)).toBeGreaterThanOrEqual(least);
    }
  });

  test('has the halo of a name in the color of the paper', () => {
    for (const text of textsIn(scene, 'names')) expect(text.halo).toBe(PALETTES[theme].paper);
  });
});

test('a mix of two colors is the first, the second, or between', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff');
  expect(mix('#0a0000', '#0000ff', 0.5)).toBe('#050080');
});

test('fonts fall back to those of the reader', () => {
  for (const { family } of Object.values(FACES)) expect(family).toMatch(/(sans-serif|serif)$/);
});
