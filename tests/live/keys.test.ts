// The picture's keys stay good when what is under them changes: by Back, another file, another scope.
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { attachKeys } from '../../src/live/keys';
import { withScope } from '../../src/view/scope';
import { organizationId } from '../fixtures/ids';
import { small } from '../fixtures/small';
import { bytes, visit } from '../journeys/browser';

function setUp(query = '') {
  const { live, address } = visit(query);
  const [host, voice] = [document.createElement('div'), document.createElement('p')];
  attachKeys(live, host, voice);
  const press = (...keys: string[]) => {
    for (const key of keys) host.dispatchEvent(new KeyboardEvent('keydown', { key }));
  };
  const pick = () => live.store.getState().view.pick;
  const moved = () => live.store.getState().view.moved.size;
  return { live, address, press, pick, moved, said: () => voice.textContent };
}

/** The whole field, come to from a scope without the biggest company. */
function widened() {
  const map = setUp();
  const scope = { organizations: [organizationId('stockpot')] };
  map.live.change((view, model) => withScope(view, model, scope), 'push');
  map.live.change((view, model) => withScope(view, model, {}), 'push');
  return map;
}

/** The small dataset with another id for its biggest company. */
const otherFile = (): Dataset =>
  JSON.parse(
    JSON.stringify(small()).replaceAll('"tureen"', '"samovar"').replaceAll('=tureen', '=samovar'),
  ) as Dataset;

test('Enter opens nothing of a file that is not on screen any more, and the walk begins anew', () => {
  const { live, address, press, pick } = setUp();
  live.open(bytes(otherFile()), 'other.json');
  press('Home', 'Enter');
  expect(pick()).toEqual({ kind: 'node', id: 'samovar' });
  press('ArrowDown');
  address.back();
  address.back();
  press('Enter');
  expect(pick()).toBeNull();
  expect(address.read()).toBe('');
  press('ArrowDown', 'Enter');
  expect(pick()).toEqual({ kind: 'node', id: 'tureen' });
});

test('Enter opens nothing that the scope has left', () => {
  const { address, press, pick, said } = widened();
  press('Home');
  expect(said()).toMatch(/^Tureen, /);
  address.back();
  press('Enter');
  expect(pick()).toBeNull();
});

test('what is in hand is let go aloud where the picture has it no more', () => {
  const { address, press, moved, said } = widened();
  press('Home', 'm');
  expect(said()).toMatch(/^Picked up Tureen/);
  address.back();
  press('ArrowRight');
  expect(said()).toBe('No longer in hand: Tureen');
  expect(moved()).toBe(0);
});

test('what is in hand is let go aloud where Back took its place back', () => {
  const { address, press, moved, said } = setUp();
  press('Home', 'm', 'ArrowRight', 'Enter', 'm', 'ArrowRight');
  expect(said()).toBe('24 right');
  address.back();
  press('ArrowRight');
  expect(said()).toBe('No longer in hand: Tureen');
  expect(moved()).toBe(0);
  press('Enter');
  expect(said()).not.toMatch(/^Put down/);
});

test('what is in hand of another file is put down as what it was called', () => {
  const { live, press, said, moved } = setUp();
  press('Home', 'm', 'ArrowRight');
  live.open(bytes(otherFile()), 'other.json');
  press('Enter');
  expect(said()).toBe('Put down: Tureen');
  expect(moved()).toBe(0);
});
