// The sheet of shortcuts tells what the keys do, and the keys do what it tells.
import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SHORTCUTS, type Where } from '../../src/live/shortcuts';
import { runningMap, screen, within } from './runningMap';

const map = () => screen.getByRole('application', { name: /arrow keys/ });
const sheet = () => screen.findByRole('dialog', { name: 'Keys' });

describe('the sheet', () => {
  it('opens by the question mark in the picture, and the focus goes back there', async () => {
    const { user } = runningMap();
    map().focus();
    await user.keyboard('?');
    await user.click(within(await sheet()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(map()).toHaveFocus();
  });

  it('opens by its button too, but by no letter elsewhere on the page', async () => {
    const { user } = runningMap();
    await user.keyboard('?');
    screen.getByRole('button', { name: 'Share' }).focus();
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    expect(await sheet()).toBeVisible();
  });

  it('lists every row of the table, each in its place', async () => {
    const { user } = runningMap();
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    const titles: Record<Where, string> = {
      anywhere: 'Anywhere',
      picture: 'In the picture',
      carrying: 'Moving what you picked up',
      search: 'In the search',
      months: 'On the months',
    };
    for (const [where, title] of Object.entries(titles)) {
      const told = within(within(await sheet()).getByRole('region', { name: title })).getAllByRole(
        'definition',
      );
      const rows = SHORTCUTS.filter((row) => row.where === where);
      expect(told.map((row) => row.textContent)).toEqual(rows.map(({ words }) => words));
    }
  });
});

/** Presses a key as the table spells it; true where the page took it. */
function isTaken(target: Element, key: string): boolean {
  const parts = key.length > 1 ? key.split('+') : [key];
  const name = parts.at(-1)!;
  return !fireEvent.keyDown(target, {
    key: name === 'Space' ? ' ' : /^[A-Z]$/.test(name) ? name.toLowerCase() : name,
    ctrlKey: parts.includes('Mod'),
    shiftKey: parts.includes('Shift'),
  });
}

describe('each key of the table is taken', () => {
  const keysOf = (where: Where) =>
    SHORTCUTS.filter((row) => row.where === where && row.does !== 'native' && row.does !== 'sheet').flatMap(
      (row): readonly string[] => row.keys,
    );

  it('in the picture', () => {
    runningMap();
    map().focus();
    for (const key of keysOf('picture')) {
      if (key !== 'Home') isTaken(map(), 'Home');
      expect([key, isTaken(map(), key)]).toEqual([key, true]);
      isTaken(map(), 'Escape');
    }
  });

  it('while something is picked up', () => {
    runningMap();
    map().focus();
    for (const key of keysOf('carrying')) {
      isTaken(map(), 'M');
      expect([key, isTaken(map(), key)]).toEqual([key, true]);
      isTaken(map(), 'Escape');
    }
  });

  it('on the months', () => {
    runningMap();
    for (const key of keysOf('months'))
      expect([key, isTaken(screen.getByRole('slider', { name: 'First month' }), key)]).toEqual([key, true]);
  });

  it('in the search', async () => {
    const { user } = runningMap();
    const field = screen.getByRole('combobox', { name: /^Find/ });
    for (const key of keysOf('search')) {
      await user.clear(field);
      await user.type(field, 'tur');
      await waitFor(() => expect(document.querySelector('[role=option]')).not.toBeNull());
      expect([key, isTaken(field, key)]).toEqual([key, true]);
    }
  });

  it('anywhere, but for those that history.test.tsx holds', () => {
    const { live } = runningMap();
    for (const key of keysOf('anywhere').filter((one) => !one.endsWith('Z'))) {
      live.change((view) => ({ ...view, pick: { kind: 'node', id: 'tureen' as never } }), 'push');
      expect([key, isTaken(document.body, key)]).toEqual([key, true]);
    }
  });
});
