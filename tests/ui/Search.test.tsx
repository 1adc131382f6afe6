// The search field by what it says: a combobox that leads to people, companies and receipts.
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { small } from '../fixtures/small';
import { runningMap, screen, within } from './runningMap';

const field = () => screen.getByRole('combobox', { name: 'Find a person, company or word' });
const options = () => screen.findAllByRole('option');
const active = () => document.getElementById(field().getAttribute('aria-activedescendant')!);

async function typed(text: string, query = '', dataset = small()) {
  const map = runningMap(query, dataset);
  await map.user.click(field());
  await map.user.keyboard(text);
  return { ...map, pick: () => map.live.store.getState().view.pick };
}

describe('the search field', () => {
  it('is reached by / and by Cmd-K or Ctrl-K, but not from a field', async () => {
    const { user } = runningMap();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await user.keyboard('a/b');
    expect(field()).toHaveValue('a/b');
    for (const chord of ['{Control>}k{/Control}', '{Meta>}k{/Meta}']) {
      field().blur();
      await user.keyboard(chord);
      expect(field()).toHaveFocus();
    }
  });

  it('groups what it found, and says how much', async () => {
    await typed('ladle');
    await options();
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(within(screen.getByRole('group', { name: /^Companies/ })).getAllByRole('option')).toHaveLength(2);
    expect(within(screen.getByRole('group', { name: /^People/ })).getByText(/^Ladle$/)).toBeVisible();
    expect(await screen.findByText(/2 companies/, { selector: '[aria-live]' })).toBeInTheDocument();
  });

  it('says that nothing was found after the last key, though the first key found nothing either', async () => {
    const { user } = await typed('zz');
    const voice = await screen.findByText('Nothing found', { selector: '[aria-live]' });
    await user.keyboard('z');
    expect(voice).toBeEmptyDOMElement();
    await waitFor(() => expect(voice).toHaveTextContent('Nothing found'));
    await user.keyboard('{Escape}');
    expect(voice).toBeEmptyDOMElement();
  });

  it('names each result so that it is honest from its first word', async () => {
    await typed('golden spoons');
    const [first] = await options();
    expect(first).toHaveAccessibleName(/^Disputed offer: Ladleworks to Petronella Bisque.*in a quote/);
  });

  it('walks by arrows, Home and End, and shows in the picture what it is on', async () => {
    const { user, live } = await typed('tureen');
    const all = await options();
    expect(active()).toBe(all[0]);
    expect(live.store.getState().hover).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(all[1]);
    expect(all[1]).toHaveAttribute('aria-selected', 'true');
    expect(live.store.getState().hover).not.toBeNull();
    await user.keyboard('{End}');
    expect(active()).toBe(all.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(all[0]);
    await user.keyboard('{ArrowUp}{Home}');
    expect(active()).toBe(all[0]);
  });

  it('picks by Enter, keeps the focus, and is empty again', async () => {
    const { user, pick, address } = await typed('Odtete');
    await options();
    await user.keyboard('{Enter}');
    expect(pick()).toEqual({ kind: 'node', id: 'odette-minestrone' });
    expect(address.read()).toBe('pick=odette-minestrone');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('picks by a click', async () => {
    const { user, pick } = await typed('whose kitchen');
    await user.click((await options())[0]!);
    expect(pick()).toEqual({ kind: 'node', id: 'petronella-bisque' });
  });

  it('clears by Escape and leaves the pick; the next Escape is the page’s', async () => {
    const { user, pick } = await typed('odette', 'pick=tureen');
    await options();
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(pick()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(pick()).toBeNull();
  });

  it('shows five of a kind, and more when asked', async () => {
    const { user } = await typed('tureen');
    const words = await screen.findByRole('group', { name: /^Words in receipts/ });
    const more = within(words).getByRole('option', { name: /^\d+ more$/ });
    expect(within(words).getAllByRole('option')).toHaveLength(6);
    await user.click(more);
    expect(within(words).getAllByRole('option').length).toBeGreaterThan(6);
    expect(within(words).queryByRole('option', { name: /more$/ })).toBeNull();
    expect(field()).toHaveFocus();
  });

  it('says what lies outside the view, and widens it in the same step', async () => {
    const dataset = small();
    dataset.views[0]!.query = 'orgs=stockpot';
    const { user, address } = await typed('odette', '', dataset);
    const [odette] = await options();
    expect(odette).toHaveAccessibleName(/outside this view/);
    await user.keyboard('{Enter}');
    expect(address.read()).toBe('scope=all&pick=odette-minestrone');
    expect(screen.queryByText(/Not in the picture/)).toBeNull();
  });

  it('says that nothing was found, and offers the nearest names as buttons', async () => {
    const { user } = await typed('crutan');
    await user.click(await screen.findByRole('button', { name: 'Bartholomew Crouton' }));
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('Bartholomew Crouton');
    expect((await options())[0]).toHaveAccessibleName(/^Bartholomew Crouton/);
  });

  it('looking back, finds nothing that was not known', async () => {
    await typed('petronella', 'asof=2025-06-30');
    expect(await screen.findByText(/matches “petronella”, as known on 30 June 2025/)).toBeVisible();
  });

  it('puts the list away when the focus leaves, and keeps what was typed', async () => {
    const { user } = await typed('odette');
    await options();
    await user.tab();
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(field()).toHaveValue('odette');
  });
});
