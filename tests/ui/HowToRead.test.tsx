// What is said about reading the picture belongs to the lens that is shown.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runningMap, screen, within } from './runningMap';

/** A window that is wide enough for everything. */
const wide = (query: string) => ({
  matches: query.includes('min-width'),
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
beforeEach(() => vi.stubGlobal('matchMedia', wide));
afterEach(() => vi.unstubAllGlobals());

it('speaks of people where there are people, and of numbers where there are flows', async () => {
  const { user } = runningMap();
  const panel = () => within(screen.getByRole('complementary', { name: 'Receipts' }));
  expect(panel().getByText(/^A line is a move: from one company, through the person/)).toBeVisible();
  expect(panel().queryByText(/its number counts them/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Flows' }));
  expect(
    panel().getByText(/^An arrow is the moves from one company to another: its number counts/),
  ).toBeVisible();
  expect(panel().queryByText(/through the person/)).toBeNull();
});
