// What is said about reading the picture belongs to the lens that is shown.
import { expect, it } from 'vitest';
import { runningMap, screen, within } from './runningMap';
import { inWideWindow } from './wideWindow';

inWideWindow();

it('speaks of people where there are people, and of numbers where there are flows', async () => {
  const { user } = runningMap();
  const panel = () => within(screen.getByRole('complementary', { name: 'Receipts' }));
  expect(panel().getByText(/^A line is a move: from one company, through the person/)).toBeVisible();
  expect(panel().queryByText(/A number counts/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Flows' }));
  expect(panel().getByText(/^An arrow is the moves .* A number counts two or more/)).toBeVisible();
  expect(panel().queryByText(/through the person/)).toBeNull();
});
