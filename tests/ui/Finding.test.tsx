// The word over the picture: none where places come soon, one where they do not, and a sentence where they never will.
import { act, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { memoryAddress } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import type { Settle } from '../../src/live/places';
import { withLens } from '../../src/view/view';
import { App } from '../../src/ui/App';
import { organizationId } from '../fixtures/ids';
import { settleAtOnce } from '../fixtures/settleAtOnce';
import { small } from '../fixtures/small';
import { bytes } from '../journeys/browser';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose places come after so many ms, or never. */
async function page(query: string, ms: number | 'never') {
  const settle: Settle = (model, lens, field) =>
    new Promise((resolve, reject) => {
      if (ms === 'never') reject(new Error('Nobody settles.'));
      else setTimeout(() => resolve(settleAtOnce(model, lens, field)), ms);
    });
  const dataset = small();
  const frame = { width: 1000, height: 700, theme: 'light' as const, furniture: false };
  const live = createLive({ dataset, address: memoryAddress(query), frame, parse, settle });
  await act(async () => render(<App live={live} theme="light" shipped={dataset.title} />));
  return live;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const notice = () => document.querySelector('.finding');
const picture = () => screen.queryByRole('img', { name: /\d|soup/ });
const list = () => screen.getByRole('region', { name: 'The map as a list' });

it('a first visit has its list at once, a word after a moment, and then its picture', async () => {
  await page('orgs=tureen', 900);
  expect(within(list()).getAllByRole('heading').length).toBeGreaterThan(1);
  expect(notice()).toBeEmptyDOMElement();
  await pass(300);
  expect(notice()).toHaveTextContent('Loading the map…');
  expect(picture()).toBeNull();
  await pass(700);
  expect(notice()).toBeEmptyDOMElement();
  expect(picture()).toBeVisible();
});

it('another part is in the headline and the list at once; the picture before stays, with a word after a moment', async () => {
  const live = await page('', 500);
  await pass(600);
  const before = picture()!.getAttribute('aria-label');
  const headline = screen.getByRole('heading', { level: 1 }).textContent;
  const part = { show: 'people' as const, scope: { organizations: [organizationId('stockpot')] } };
  await act(async () => live.change((view) => withLens(view, part), 'push'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(headline);
  await pass(100);
  expect(notice()).toBeEmptyDOMElement();
  await pass(200);
  expect(notice()).toHaveTextContent('Finding places…');
  expect(picture()).toHaveAttribute('aria-label', before);
  await pass(400);
  expect(notice()).toBeEmptyDOMElement();
  expect(picture()).not.toHaveAttribute('aria-label', before);
});

it('says whose picture still stands there while the places of an opened file are found', async () => {
  const live = await page('', 500);
  await pass(600);
  await act(async () => live.open(bytes({ ...small(), title: 'My own kitchen' }), 'mine.json'));
  await pass(300);
  expect(notice()).toHaveTextContent('The picture is still that of the map before.');
  await pass(300);
  expect(notice()).toBeEmptyDOMElement();
});

it('says nothing where places come soon', async () => {
  const live = await page('', 150);
  await pass(200);
  await act(async () => live.change((view) => withLens(view, { show: 'flows', scope: {} }), 'push'));
  for (let at = 0; at < 20; at++) {
    await pass(20);
    expect(notice()).toBeEmptyDOMElement();
  }
});

it('says so where nothing can settle them, and leads to the list', async () => {
  await page('orgs=tureen', 'never');
  await pass(0);
  expect(notice()).toHaveTextContent('This part could not be laid out here. The list has all of it.');
});
