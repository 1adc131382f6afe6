// The picture follows a mouse whose button is down, and no other.
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { attachZoom } from '../../src/live/zoom';
import { visit } from '../journeys/browser';

function setUp() {
  const { live } = visit();
  const surface = document.createElement('div');
  document.body.append(surface);
  const zoom = attachZoom(live, surface, { wheel: 'map' });
  const send = (target: EventTarget, type: string, [clientX, clientY]: readonly [number, number]) =>
    target.dispatchEvent(new MouseEvent(type, { clientX, clientY, button: 0, bubbles: true }));
  const camera = () => live.store.getState().view.camera;
  return { zoom, surface, send, camera };
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

test('what has ended follows no mouse any more, whatever is held', () => {
  const { zoom, surface, send, camera } = setUp();
  send(surface, 'mousedown', [4, 4]);
  zoom.stop();
  send(window, 'mousemove', [44, 24]);
  expect(camera()).toBeNull();
});
