// Words find the same room by the squares of a grid as by looking at everything.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point } from '../../src/model/subject';
import { boxesMeet, boxHolds } from '../../src/scene/geometry';
import { Points, Squares } from '../../src/scene/squares';

const point = (from: number, to: number): fc.Arbitrary<Point> =>
  fc.tuple(fc.double({ min: from, max: to, noNaN: true }), fc.double({ min: from, max: to, noNaN: true }));
const box = (from: number, to: number): fc.Arbitrary<Box> =>
  fc.tuple(point(from, to), point(from, to)).map(([[a, b], [c, d]]) => ({
    x0: Math.min(a, c),
    y0: Math.min(b, d),
    x1: Math.max(a, c),
    y1: Math.max(b, d),
  }));

describe('squares', () => {
  test('miss nothing that meets a box and count each once', () => {
    fc.assert(
      fc.property(fc.array(box(-900, 900), { maxLength: 40 }), box(-900, 900), (all, asked) => {
        const squares = new Squares<Box>();
        for (const one of all) squares.put(one, one);
        const meets = (one: Box) => boxesMeet(one, asked);
        expect(squares.count(asked, meets)).toBe(all.filter(meets).length);
        expect(squares.some(asked, meets)).toBe(all.some(meets));
      }),
    );
  });

  test('ask nobody who is far', () => {
    const squares = new Squares<string>();
    squares.put({ x0: 0, y0: 0, x1: 10, y1: 10 }, 'far');
    expect(squares.some({ x0: 500, y0: 500, x1: 510, y1: 510 }, () => true)).toBe(false);
  });
});

describe('points', () => {
  const BOUNDS: Box = { x0: 6, y0: 10, x1: 706, y1: 437 };
  const within = (one: Box): Box => ({
    x0: Math.max(one.x0, BOUNDS.x0),
    y0: Math.max(one.y0, BOUNDS.y0),
    x1: Math.min(one.x1, BOUNDS.x1),
    y1: Math.min(one.y1, BOUNDS.y1),
  });

  test('in a box are as many as lie in it, edges included', () => {
    const lines = fc.array(fc.array(point(-50, 760), { maxLength: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(lines, box(6, 437), (all, asked) => {
        const here = within(asked);
        const points = new Points(BOUNDS, all);
        expect(points.within(here)).toBe(all.flat().filter((one) => boxHolds(here, one)).length);
        expect(points.within(BOUNDS)).toBe(all.flat().filter((one) => boxHolds(BOUNDS, one)).length);
      }),
    );
  });
});
