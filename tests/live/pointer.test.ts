// How near is near enough: at least 24 px across for a mouse, more for a finger; and when a press is over.
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { attachPointer, subjectAt } from '../../src/live/pointer';
import { nodeDiscs } from '../scene/marks';
import { visit } from '../journeys/browser';

/** What is hit so many px from the middle of a lone dot, away from all others. */
function hitBeside(px: number, pointerType: string) {
  const { live } = visit('pick=gideon-gazpacho');
  const surface = { getBoundingClientRect: () => ({ left: 10, top: 20 }) } as HTMLElement;
  const [x, y] = nodeDiscs(live.picture().scene).get('gideon-gazpacho' as never)!.at;
  const hits = [
    [px, 0],
    [-px, 0],
    [0, px],
    [0, -px],
  ].map(([dx, dy]) =>
    subjectAt(live, surface, { clientX: x + dx! + 10, clientY: y + dy! + 20, pointerType }),
  );
  return hits.filter((hit) => hit?.kind === 'node' && hit.id === 'gideon-gazpacho').length;
}

test('a dot is hit 12 px from its middle by a mouse, and by a finger 22 px', () => {
  expect(nodeDiscs(visit().live.picture().scene).get('gideon-gazpacho' as never)!.r).toBeLessThan(12);
  expect(hitBeside(11, 'mouse')).toBe(4);
  expect(hitBeside(21, 'touch')).toBeGreaterThan(hitBeside(21, 'mouse'));
});

function setUp(query = '') {
  const { live, address } = visit(query);
  const surface = document.createElement('div');
  surface.setPointerCapture = () => {};
  attachPointer(live, surface, surface);
  const send = (type: string, [clientX, clientY]: readonly [number, number], more: PointerEventInit = {}) =>
    surface.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, isPrimary: true, pointerType: 'mouse', ...more }),
    );
  const tureen = nodeDiscs(live.picture().scene).get('tureen' as never)!.at;
  return { live, address, send, tureen, state: () => live.store.getState() };
}

const DOWN = { buttons: 1 };

test('a node is drawn by the mouse that holds it', () => {
  const { send, tureen, state } = setUp();
  send('pointerdown', tureen, DOWN);
  send('pointermove', [tureen[0] + 60, tureen[1] + 60], DOWN);
  send('pointerup', [tureen[0] + 60, tureen[1] + 60]);
  expect([...state().view.moved.keys()]).toEqual(['tureen']);
  expect(state().view.pick).toBeNull();
});

test('a press that ended outside is over: what is under the mouse lights up, and nothing follows it', () => {
  const { send, tureen, state } = setUp();
  send('pointerdown', tureen, DOWN);
  send('pointerleave', [tureen[0], -5], DOWN);
  send('pointermove', [tureen[0] + 2, tureen[1] + 2]);
  expect(state().hover).toEqual({ kind: 'node', id: 'tureen' });
  send('pointermove', [tureen[0] + 60, tureen[1] + 60]);
  expect(state().view.moved.size).toBe(0);
});

test('two fingers pick nothing, whichever is lifted first', () => {
  const { address, send, state } = setUp('pick=tureen');
  const finger = { pointerType: 'touch', buttons: 1 };
  const other = { ...finger, isPrimary: false, pointerId: 2 };
  send('pointerdown', [10, 300], finger);
  send('pointerdown', [200, 300], other);
  send('pointermove', [300, 300], other);
  send('pointerup', [11, 300], finger);
  send('pointerup', [300, 300], other);
  expect(state().view.pick).toEqual({ kind: 'node', id: 'tureen' });
  expect(address.entries).toHaveLength(1);
});
