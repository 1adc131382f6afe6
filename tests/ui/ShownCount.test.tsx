// After filters, months or scope change, one count is said, once, when the changing has stopped.
import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NO_FILTER, toggleHidden, withMonths } from '../../src/view/filter';
import { withFilter, withLens, withPick } from '../../src/view/view';
import { runningMap } from './runningMap';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const voice = () => document.querySelector('.page + [aria-live]')!;
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

it('is there from the start, and silent', () => {
  runningMap();
  expect(voice()).toBeEmptyDOMElement();
  pass(5000);
  expect(voice()).toBeEmptyDOMElement();
});

it('says one count half a second after the last of several changes', () => {
  const { live } = runningMap();
  const said: string[] = [];
  new MutationObserver(() => said.push(voice().textContent)).observe(voice(), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  act(() => live.change((view) => withFilter(view, toggleHidden(view.filter, 'offers')), 'push'));
  pass(300);
  act(() =>
    live.change(
      (view) => withFilter(view, withMonths(view.filter, { from: '2025-06', to: '2025-06' })),
      'push',
    ),
  );
  pass(499);
  expect(voice()).toBeEmptyDOMElement();
  pass(1);
  expect(voice()).toHaveTextContent(/^\d+ of \d+ claims shown$/);
  pass(5000);
  return Promise.resolve().then(() => expect(said).toHaveLength(1));
});

it('says the number that the caption has, again after each change', () => {
  const { live } = runningMap();
  const change = (edit: Parameters<typeof live.change>[0]) => {
    act(() => live.change(edit, 'push'));
    pass(500);
    return voice().textContent;
  };
  const caption = () => / ((?:\d+ of )?\d+ claims)/.exec(document.querySelector('.caption')!.textContent)![1];
  expect(change((view) => withFilter(view, toggleHidden(view.filter, 'moves')))).toBe(`${caption()} shown`);
  const all = change((view) => withFilter(view, NO_FILTER));
  expect(all).toBe(`${caption()} shown`);
  const few = change((view) =>
    withLens(view, { ...view.lens, scope: { organizations: ['stockpot' as never] } }),
  );
  expect(few).toBe(`${caption()} shown`);
  expect(few).not.toBe(all);
});

it('says nothing of a pick', () => {
  const { live } = runningMap();
  act(() => live.change((view) => withPick(view, { kind: 'node', id: 'tureen' as never }), 'push'));
  pass(1000);
  expect(voice()).toBeEmptyDOMElement();
});
