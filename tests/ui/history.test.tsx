// One history: what is chosen is an entry, looking round is none, and Ctrl or Cmd with Z never leaves the page.
import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { browserAddress } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import type { Live } from '../../src/live/live';
import { App } from '../../src/ui/App';
import { small } from '../fixtures/small';
import { settleAtOnce } from '../fixtures/settleAtOnce';
import { screen } from './runningMap';

let live: Live;

beforeEach(() => {
  history.pushState(null, '', '/?pick=stockpot');
  history.pushState(null, '', '/');
  live = createLive({
    dataset: small(),
    settle: settleAtOnce,
    address: browserAddress(window),
    frame: { width: 1000, height: 700, theme: 'light', furniture: false },
    parse,
  });
  render(<App live={live} theme="light" shipped="The soup war" />);
});
afterEach(() => live.destroy());

const picked = () => {
  const { pick } = live.store.getState().view;
  return pick?.kind === 'node' ? pick.id : pick;
};
const pick = (id: string) =>
  act(() => live.change((view) => ({ ...view, pick: { kind: 'node', id: id as never } }), 'push'));
const press = (target: Element, shiftKey = false) =>
  fireEvent.keyDown(target, { key: shiftKey ? 'Z' : 'z', ctrlKey: true, shiftKey });

it('takes choices back and does them again, as far as they are ours', async () => {
  pick('tureen');
  pick('ladleworks');
  act(() => live.zoom(2));
  press(document.body);
  await waitFor(() => expect(picked()).toBe('tureen'));
  press(document.body);
  await waitFor(() => expect(picked()).toBeNull());
  // The entry before is not ours, although it is of this page.
  expect(press(document.body)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(location.search).toBe('');
  press(document.body, true);
  await waitFor(() => expect(picked()).toBe('tureen'));
  press(document.body, true);
  await waitFor(() => expect(picked()).toBe('ladleworks'));
  expect(live.store.getState().view.camera).not.toBeNull();
  expect(press(document.body, true)).toBe(true);
});

it('goes to the list and its forms by one entry, and back to the picture', async () => {
  const as = (name: string) => screen.getByRole('button', { name });
  const list = () => screen.getByRole('region', { name: 'The map as a list' });
  const before = history.length;
  fireEvent.click(as('List'));
  expect(location.search).toBe('?list=companies');
  fireEvent.click(as('By person'));
  expect(location.search).toBe('?list=people');
  expect(history.length).toBe(before + 1);
  act(() => void live.step(-1));
  await waitFor(() => expect(as('List')).toHaveAttribute('aria-pressed', 'false'));
  expect(location.search).toBe('');
  // Under the picture it keeps its form.
  expect(list()).toHaveAttribute('data-form', 'people');
  fireEvent.click(as('Table'));
  expect(location.search).toBe('');
  expect(list()).toHaveAttribute('data-form', 'table');
  fireEvent.click(as('List'));
  expect(location.search).toBe('?list=table');
});

it('goes from the list to another lens by one entry, with what is picked', async () => {
  pick('tureen');
  fireEvent.click(screen.getByRole('button', { name: 'List' }));
  const before = history.length;
  fireEvent.click(screen.getByRole('button', { name: 'Flows' }));
  expect(location.search).toBe('?show=flows&pick=tureen');
  expect(history.length).toBe(before + 1);
  act(() => void live.step(-1));
  await waitFor(() => expect(location.search).toBe('?pick=tureen&list=companies'));
  expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
});

it('makes no entry where nothing changed, whatever signs a file has in its name', () => {
  const name = "bob's 100% map & more.json";
  act(() => live.open(new TextEncoder().encode(JSON.stringify(small())), name));
  pick('tureen');
  const { length } = history;
  act(() => live.change((view) => ({ ...view }), 'push'));
  expect(history.length).toBe(length);
  expect(new URLSearchParams(location.search).get('file')).toBe(name);
});

it('does not go forward to what another choice has replaced', async () => {
  pick('tureen');
  pick('ladleworks');
  press(document.body);
  await waitFor(() => expect(picked()).toBe('tureen'));
  pick('stockpot');
  expect(live.step(1)).toBe(false);
});

it('leaves a field its own undo', () => {
  pick('tureen');
  const field = screen.getByRole('combobox', { name: /^Find/ });
  expect(press(field)).toBe(true);
  expect(picked()).toBe('tureen');
});

it('is Back in a checkbox and on a slider, which have nothing to undo', async () => {
  pick('tureen');
  press(screen.getByRole('slider', { name: 'First month' }));
  await waitFor(() => expect(picked()).toBeNull());
});
