// The picture follows a mouse whose button is down, and no other.
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { attachZoom } from '../../src/live/zoom';
import { toFrame, toWorld } from '../../src/view/camera';
import { visit } from '../journeys/browser';

function setUp() {
  const { live } = visit();
  const surface = document.createElement('div');
  document.body.append(surface);
  const zoom = attachZoom(live, surface, { wheel: 'map' });
  const send = (target: EventTarget, type: string, [clientX, clientY]: readonly [number, number]) =>
    target.dispatchEvent(new MouseEvent(type, { clientX, clientY, button: 0, bubbles: true }));
  const camera = () => live.store.getState().view.camera;
  const touch = (type: string, points: readonly (readonly [number, number])[]) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    const touches = points.map(([clientX, clientY]) => ({ clientX, clientY }));
    surface.dispatchEvent(Object.assign(event, { touches }));
  };
  const scale = () => live.picture().scene.projection.scale;
  return { live, zoom, surface, send, touch, camera, scale };
}

test('a drag pans until the button is up', () => {
  const { surface, send, camera } = setUp();
  send(window, 'mousemove', [300, 300]);
  expect(camera()).toBeNull();
  send(surface, 'mousedown', [4, 4]);
  send(window, 'mousemove', [44, 24]);
  const panned = camera();
  expect(panned).not.toBeNull();
  send(window, 'mouseup', [44, 24]);
  send(window, 'mousemove', [144, 124]);
  expect(camera()).toEqual(panned);
});

test('a press that does not move leaves the picture fitted', () => {
  const { surface, send, camera } = setUp();
  send(surface, 'mousedown', [4, 4]);
  send(window, 'mousemove', [4, 4]);
  expect(camera()).toBeNull();
});

test.each([3, 12])('the picture stays under a hand that moves slowly, at %i px a world unit', (deep) => {
  const { live, surface, send, camera, scale } = setUp();
  const { area } = live.picture().scene;
  const span = Math.min(area.width, area.height) / deep;
  live.change((view) => ({ ...view, camera: { center: [0.3, 0.3], span } }), 'replace');
  const start = camera()!.center[0];
  send(surface, 'mousedown', [4, 4]);
  for (let px = 1; px <= 40; px++) send(window, 'mousemove', [4 + px, 4]);
  expect(Math.abs((start - camera()!.center[0]) * scale() - 40)).toBeLessThan(deep / 10);
  for (let px = 39; px >= 0; px--) send(window, 'mousemove', [4 + px, 4]);
  expect(Math.abs(start - camera()!.center[0])).toBeLessThanOrEqual(0.1);
});

test('two fingers zoom by as much as they part, and what was between them stays there', () => {
  const { live, touch, scale } = setUp();
  const { projection } = live.picture().scene;
  const between = toWorld(projection, [500, 300]);
  touch('touchstart', [
    [450, 300],
    [550, 300],
  ]);
  for (let px = 1; px <= 50; px++)
    touch('touchmove', [
      [450 - px, 300],
      [550 + px, 300],
    ]);
  expect(scale() / projection.scale).toBeCloseTo(2, 1);
  const [x, y] = toFrame(live.picture().scene.projection, between);
  expect(Math.hypot(x - 500, y - 300)).toBeLessThan(1);
});

test('the wheel zooms on from wherever the buttons came', () => {
  const { live, surface, scale } = setUp();
  for (let time = 0; time < 20; time++) live.zoom(1.4);
  const before = scale();
  surface.dispatchEvent(new WheelEvent('wheel', { deltaY: -10, cancelable: true }));
  expect(scale()).toBe(before);
  surface.dispatchEvent(new WheelEvent('wheel', { deltaY: 10, cancelable: true }));
  expect(scale()).toBeLessThan(before);
});

test('what has ended follows no mouse any more, whatever is held', () => {
  const { zoom, surface, send, camera } = setUp();
  send(surface, 'mousedown', [4, 4]);
  zoom.stop();
  send(window, 'mousemove', [44, 24]);
  expect(camera()).toBeNull();
});
