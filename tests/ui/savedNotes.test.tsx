// The editor's notes of the view that is laid out begin the panel; a scope without any falls back on those of the opening.
import { expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { small } from '../fixtures/small';
import { runningMap, screen, within } from './runningMap';
import { inWideWindow } from './wideWindow';

const june: Dataset['views'][number] = {
  id: 'june',
  title: 'June and July',
  query: 'dates=2025-06..2025-07',
  notes: [{ claim: 'odette-to-broth-lab' as never, text: 'One ladle, no looking back' }],
};
inWideWindow();

const parts = () => screen.getByRole('group', { name: 'Part of the map' });
const notes = () =>
  within(screen.getByRole('heading', { name: 'Begin here' }).parentElement!)
    .getAllByRole('link')
    .map((link) => link.textContent);

it('a saved view begins with its own notes, the whole field with those of the opening', async () => {
  const dataset = small();
  const opening = { ...dataset.views[0]!, query: 'orgs=ladleworks' };
  const { user } = runningMap('', { ...dataset, views: [opening, june] });
  const first = notes();
  expect(first).toEqual(opening.notes!.map((note) => note.text));
  await user.click(within(parts()).getByRole('button', { name: 'June and July' }));
  expect(notes()).toEqual(['One ladle, no looking back']);
  await user.click(within(parts()).getByRole('button', { name: 'Whole field' }));
  expect(notes()).toEqual(first);
});
