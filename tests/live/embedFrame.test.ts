// The height that an embed's picture takes at a width.
import { expect, test } from 'vitest';
import { stageHeight } from '../../src/live/embedFrame';

test.each([
  [320, 560],
  [390, 560],
  [555, 600],
  [720, 640],
  [960, 640],
  [1000, 620],
  [1100, 682],
  [1600, 720],
])('at %i px wide it is %i px high', (width, height) => {
  expect(stageHeight(width)).toBe(height);
});
