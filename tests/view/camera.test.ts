// The camera: what fits, what stays where it is, and what an address can hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Area,
  type Camera,
  fit,
  panBy,
  projection,
  roundCamera,
  SPAN_LIMITS,
  toFrame,
  toWorld,
  zoomAbout,
} from '../../src/view/camera';

const px = fc.double({ min: 60, max: 3000, noNaN: true });
const place = fc.double({ min: -2000, max: 2000, noNaN: true });
const area: fc.Arbitrary<Area> = fc.record({ x: px, y: px, width: px, height: px });
const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(place, place),
  span: fc.double({ min: SPAN_LIMITS[0], max: SPAN_LIMITS[1], noNaN: true }),
});
const box = fc
  .tuple(
    place,
    place,
    fc.double({ min: 0, max: 4000, noNaN: true }),
    fc.double({ min: 0, max: 4000, noNaN: true }),
  )
  .map(([x0, y0, width, height]) => ({ x0, y0, x1: x0 + width, y1: y0 + height }));

const close = (a: readonly number[], b: readonly number[], tolerance = 1e-6) => {
  for (const [at, value] of a.entries()) expect(Math.abs(value - b[at]!)).toBeLessThan(tolerance);
};

describe('fit', () => {
  test('shows the whole box in the middle of the area', () => {
    fc.assert(
      fc.property(box, area, (all, room) => {
        const by = projection(fit(all, room), room);
        const [x0, y0] = toFrame(by, [all.x0, all.y0]);
        const [x1, y1] = toFrame(by, [all.x1, all.y1]);
        const slack = 1e-6;
        expect(x0).toBeGreaterThanOrEqual(room.x - slack);
        expect(y0).toBeGreaterThanOrEqual(room.y - slack);
        expect(x1).toBeLessThanOrEqual(room.x + room.width + slack);
        expect(y1).toBeLessThanOrEqual(room.y + room.height + slack);
        close([(x0 + x1) / 2, (y0 + y1) / 2], [room.x + room.width / 2, room.y + room.height / 2]);
      }),
    );
  });

  test('fills the area one way, unless that would blow up a little drawing', () => {
    const room = { x: 0, y: 0, width: 1000, height: 500 };
    expect(projection(fit({ x0: 0, y0: 0, x1: 2000, y1: 100 }, room), room).scale).toBeCloseTo(0.5);
    expect(projection(fit({ x0: 0, y0: 0, x1: 100, y1: 1000 }, room), room).scale).toBeCloseTo(0.5);
    expect(projection(fit({ x0: 5, y0: 5, x1: 5, y1: 5 }, room), room).scale).toBeCloseTo(2.2);
  });
});

describe('a projection', () => {
  test('and its inverse meet at the same point', () => {
    fc.assert(
      fc.property(camera, area, fc.tuple(place, place), (look, room, point) => {
        const by = projection(look, room);
        close(toWorld(by, toFrame(by, point)), point);
      }),
    );
  });
});

describe('zoomAbout', () => {
  const factor = fc.double({ min: 0.2, max: 5, noNaN: true });

  test('keeps the point under the pointer where it is', () => {
    fc.assert(
      fc.property(camera, area, factor, fc.tuple(px, px), (look, room, by, at) => {
        const before = toWorld(projection(look, room), at);
        const after = zoomAbout(look, room, by, at);
        close(toFrame(projection(after, room), before), at, 1e-3);
      }),
    );
  });

  test('magnifies by the factor while the span is within its limits, and stops there', () => {
    const room = { x: 0, y: 0, width: 800, height: 600 };
    expect(zoomAbout({ center: [0, 0], span: 800 }, room, 2, [10, 10]).span).toBe(400);
    for (const [span, by] of [
      [SPAN_LIMITS[0], 2],
      [SPAN_LIMITS[1], 0.5],
    ] as const) {
      const stopped = zoomAbout({ center: [3, 4], span }, room, by, [10, 10]);
      close([...stopped.center, stopped.span], [3, 4, span]);
    }
  });
});

test('panBy moves the picture with the hand', () => {
  fc.assert(
    fc.property(camera, area, fc.tuple(place, place), (look, room, [dx, dy]) => {
      const [x, y] = toFrame(projection(look, room), [0, 0]);
      close(toFrame(projection(panBy(look, room, dx, dy), room), [0, 0]), [x + dx, y + dy], 1e-4);
    }),
  );
});

describe('roundCamera', () => {
  test('is settled after one rounding, to a tenth and within limits, without minus zero', () => {
    const wild: fc.Arbitrary<Camera> = fc.record({
      center: fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), place),
      span: fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    });
    fc.assert(
      fc.property(wild, (look) => {
        const rounded = roundCamera(look);
        expect(roundCamera(rounded)).toEqual(rounded);
        expect(rounded.span).toBeGreaterThanOrEqual(SPAN_LIMITS[0]);
        expect(rounded.span).toBeLessThanOrEqual(SPAN_LIMITS[1]);
        for (const number of [...rounded.center, rounded.span]) {
          expect(String(number)).toMatch(/^-?\d+(\.\d)?$/);
          expect(Object.is(number, -0)).toBe(false);
        }
      }),
    );
  });
});
