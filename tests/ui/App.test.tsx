// The page round a running map: pick, read, close, filter, list, share, open a file.
import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { small } from '../fixtures/small';
import { runningMap, screen, within } from './runningMap';

const file = (value: unknown, name = 'mine.json') =>
  new File([JSON.stringify(value)], name, { type: 'application/json' });

describe('the page', () => {
  it('begins with the way to the list, then the statement and its caption', () => {
    runningMap();
    expect(document.querySelector('a')).toHaveTextContent('Read as list');
    expect(screen.getByRole('link', { name: 'Read as list' })).toHaveAttribute('href', '#list');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Ladleworks .* broth lab/);
    expect(screen.getByText(/People named in this map, not all who moved/)).toBeVisible();
  });

  it('opens the receipts that a headline’s number stands for', async () => {
    const dataset = small();
    dataset.views[0]!.headline = 'Ladleworks hired {people to=ladleworks} named here.';
    const { user, address, panel } = runningMap('', dataset);
    await user.click(screen.getByRole('button', { name: /2 people/ }));
    expect(address.read()).toBe('count=:ladleworks');
    expect(
      await within(panel()).findByRole('heading', { name: /People who moved to Ladleworks/ }),
    ).toBeVisible();
  });

  it('says under a company’s table how many of the receipts below the picture does not show', () => {
    const said = (query: string) => {
      const { panel } = runningMap(query);
      const rows = within(panel()).getAllByRole('listitem').length;
      const [, all, unseen] = /all (\d+) receipts, also the (\d+) that/.exec(panel().textContent)!;
      expect(Number(all)).toBe(rows);
      cleanup();
      return Number(unseen);
    };
    expect(said('pick=ladleworks&hide=offers')).toBeGreaterThan(said('pick=ladleworks'));
  });

  it('shows a person with their path and receipts, and announces the name', () => {
    const { panel } = runningMap('pick=odette-minestrone');
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent('Odette Minestrone');
    expect(panel()).toHaveTextContent('Tureen, then Ladleworks Broth Lab since 24 June 2025');
    expect(within(panel()).getAllByRole('article')).toHaveLength(1);
    expect(
      screen.getByText(/^Receipts: Odette Minestrone: Tureen/, { selector: '[aria-live=polite]' }),
    ).toBeInTheDocument();
  });

  it('shows what a person said apart from what is told of them', () => {
    const { panel } = runningMap('pick=petronella-bisque');
    const said = within(panel()).getByRole('region', { name: 'Said' });
    expect(within(said).getByRole('article')).toHaveTextContent('said that being courted');
  });

  it('shows a company with people in, out and net', () => {
    const { panel } = runningMap('pick=ladleworks');
    const table = within(panel()).getByRole('table', { name: /joined and left Ladleworks with its labs/ });
    expect(within(table).getByRole('row', { name: /Tureen/ })).toHaveTextContent(/2.*0\+2/);
  });

  it('says over a line’s receipt who is who in it', () => {
    const whoIn = (query: string) => {
      const { panel } = runningMap(query);
      const words = panel().querySelector('.about-links')!.textContent;
      cleanup();
      return words;
    };
    expect(whoIn('claim=bisque-offer')).toBe(
      'Petronella Bisque · at Tureen · asked by Ladleworks · by Casper Kettle',
    );
    expect(whoIn('claim=odette-to-broth-lab')).toBe(
      'Odette Minestrone · from Tureen · to Ladleworks Broth Lab',
    );
  });

  it('lets go by Close and by Escape, and focus goes back to where it was', async () => {
    const { user, live, panel } = runningMap('pick=ladleworks');
    const list = screen.getByRole('button', { name: 'Share' });
    list.focus();
    await user.click(within(panel()).getByRole('button', { name: 'Close' }));
    expect(live.store.getState().view.pick).toBeNull();
    expect(list).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    await user.click(
      within(screen.getByRole('region', { name: 'The map as a list' })).getByRole('link', { name: 'Tureen' }),
    );
    expect(live.store.getState().view.pick).toEqual({ kind: 'node', id: 'tureen' });
    await user.keyboard('{Escape}');
    expect(live.store.getState().view.pick).toBeNull();
  });

  it('hides offers, says so in the caption, and resets', async () => {
    const { user, live } = runningMap();
    await user.click(screen.getByLabelText('Offers and approaches'));
    expect(live.store.getState().view.filter.hide).toEqual(['offers']);
    expect(screen.getByText(/offers hidden/)).toBeInTheDocument();
    await user.click(screen.getByText('Reset'));
    expect(live.store.getState().view.filter.hide).toEqual([]);
  });

  it('says that nothing is in sight, and shows everything again', async () => {
    const { user, live } = runningMap('hide=moves,offers&orgs=stockpot');
    expect(screen.getByText('Everything in this scope is hidden.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(live.store.getState().view.filter.hide).toEqual([]);
  });

  it.each(['pick=odette-minestrone', 'claim=odette-to-broth-lab', 'bundle=move:tureen:broth-lab'])(
    'says that what is picked is hidden with what the reader hides, and shows it: %s',
    async (pick) => {
      const { user, panel } = runningMap(`scope=all&hide=moves&${pick}`);
      const words = 'Not in the picture: hidden with what you hide.';
      expect(await within(panel()).findByText(words, { exact: false })).toBeVisible();
      await user.click(within(panel()).getByRole('button', { name: 'Show everything' }));
      expect(within(panel()).queryByText(words, { exact: false })).toBeNull();
    },
  );

  it('says no such thing of what is in part hidden', async () => {
    const { panel } = runningMap('scope=all&hide=moves&pick=tureen');
    await within(panel()).findByRole('heading', { name: 'Tureen' });
    expect(within(panel()).queryByText(/hidden with what you hide/)).toBeNull();
  });

  it('says that nothing had been said by an early day, and returns from it', async () => {
    const { user, live, address } = runningMap('asof=2001-01-01&pick=tureen');
    expect(screen.getByText('Nothing in this scope had been said by 1 January 2001.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show everything' })).toBeNull();
    const nothing = within(document.querySelector<HTMLElement>('.nothing')!);
    await user.click(nothing.getByRole('button', { name: 'Return to today' }));
    expect(live.store.getState().view.asOf).toBeNull();
    expect(document.querySelector('.nothing')).toBeNull();
    expect(address.read()).toBe('pick=tureen');
  });

  it('leads to the opening view, with what is picked, from a day and filters that leave nothing', async () => {
    const { user, address } = runningMap('asof=2001-01-01&hide=moves&scope=all&pick=tureen');
    const nothing = within(document.querySelector<HTMLElement>('.nothing')!);
    await user.click(nothing.getByRole('button', { name: 'Opening view' }));
    expect(address.read()).toBe('pick=tureen');
    expect(document.querySelector('.nothing')).toBeNull();
  });

  it('lays out a scope of one’s own', async () => {
    const { user, live } = runningMap();
    await user.selectOptions(await screen.findByLabelText('From'), '2025-07');
    await user.click(screen.getByLabelText(/^Tureen/, { selector: 'input' }));
    await user.click(screen.getByText('Apply'));
    expect(live.store.getState().view.lens.scope).toEqual({
      organizations: ['tureen'],
      dates: { from: '2025-07', to: '2025-09' },
    });
  });

  it('refuses months that run backward', async () => {
    const { user, live } = runningMap();
    await user.selectOptions(await screen.findByLabelText('From'), '2025-08');
    await user.selectOptions(screen.getByLabelText('To'), '2025-06');
    await user.click(screen.getByText('Apply'));
    expect(screen.getByRole('alert', { hidden: true })).toHaveTextContent('The beginning is after the end.');
    expect(live.store.getState().view.lens.scope).toEqual({});
  });

  it.each(['2025-06..2025', '2025-06-10..2025-07-04'])(
    'keeps the days and years of a scope: %s',
    async (dates) => {
      const { user, live } = runningMap(`dates=${dates}`);
      const [from, to] = dates.split('..') as [string, string];
      expect(await screen.findByLabelText('From')).toHaveValue(from);
      await user.click(screen.getByLabelText(/^Tureen/, { selector: 'input' }));
      await user.click(screen.getByText('Apply'));
      expect(live.store.getState().view.lens.scope).toEqual({
        organizations: ['tureen'],
        dates: { from, to },
      });
    },
  );

  it('lights the picture from the list', async () => {
    const { user, live, list } = runningMap();
    await user.hover(within(list()).getByText('Odette Minestrone', { selector: '.who' }));
    expect(live.store.getState().hover).toEqual({ kind: 'claim', id: 'odette-to-broth-lab' });
  });

  it('lights nothing where a finger opens a row, and does where the keys come to it', async () => {
    const { user, live, list } = runningMap();
    const row = within(list()).getByText('Odette Minestrone', { selector: '.who' });
    await user.pointer({ keys: '[TouchA]', target: row });
    expect(live.store.getState().hover).toBeNull();
    row.blur();
    await user.keyboard('{Tab}');
    row.closest('summary')!.focus();
    expect(live.store.getState().hover).toEqual({ kind: 'claim', id: 'odette-to-broth-lab' });
  });

  it('gives way to the list, in which what is picked is marked', async () => {
    const { user, list } = runningMap('claim=bisque-offer');
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
    expect(list().querySelector('[aria-current]')).toHaveTextContent('Petronella Bisque');
  });
});

describe('sharing', () => {
  it('gives the address of the view and a snippet for the opening view', async () => {
    const { user } = runningMap('claim=bisque-offer');
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Address of this view')).value).toMatch(
      /\?claim=bisque-offer$/,
    );
    const snippet = screen.getByLabelText<HTMLTextAreaElement>('Snippet').value;
    expect(snippet).toContain('embed.html"');
    expect(snippet).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  });

  it('selects the text and says so where the clipboard refuses', async () => {
    const { user } = runningMap();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/The browser refused/)).toBeVisible();
    const field = screen.getByLabelText<HTMLInputElement>('Address of this view');
    expect(field.selectionEnd).toBe(field.value.length);
  });
});

describe('a file of one’s own', () => {
  it('is drawn in place of the shipped map, named as only here, and left again', async () => {
    const { user, live } = runningMap();
    fireEvent.change(screen.getByLabelText('A dataset file'), {
      target: { files: [file({ ...small(), title: 'My kitchen' })] },
    });
    expect(await screen.findByText('Only on this computer')).toBeVisible();
    expect(screen.getByText('My kitchen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByText(/a link or an embed would show others nothing/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Download the dataset' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Back to the soup war' }));
    expect(live.store.getState().origin.kind).toBe('shipped');
  });

  it('is refused with what is wrong, where, and the cure, and the map stays', async () => {
    const { user, live } = runningMap();
    fireEvent.change(screen.getByLabelText('A dataset file'), {
      target: { files: [file({ ...small(), updated: 'soon' }, 'bad.json')] },
    });
    const dialog = await screen.findByRole('dialog', { name: 'bad.json was not opened' });
    expect(dialog).toHaveTextContent('/updated');
    expect(dialog).toHaveTextContent('Cure:');
    expect(live.store.getState().origin.kind).toBe('shipped');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('counts the problems beyond the first twenty', async () => {
    runningMap();
    const people = Array.from({ length: 30 }, (_, at) => ({ id: `Not An Id ${at}`, name: 'x' }));
    fireEvent.change(screen.getByLabelText('A dataset file'), {
      target: { files: [file({ ...small(), people })] },
    });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(20);
    expect(dialog).toHaveTextContent(/And \d+ more\./);
  });

  it('may be dropped anywhere, and the page shows it', async () => {
    const { live } = runningMap();
    const dataTransfer = { types: ['Files'], files: [file({ ...small(), title: 'Dropped' })] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText('Drop the file to draw its map.')).toBeVisible();
    fireEvent.drop(document.body, { dataTransfer });
    await waitFor(() => expect(live.store.getState().origin.kind).toBe('file'));
    expect(screen.queryByText('Drop the file to draw its map.')).toBeNull();
  });

  it('is refused in words where the browser cannot read it: a folder, a file that is gone', async () => {
    const { live } = runningMap();
    const gone = new File([], 'folder');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [gone] } });
    const dialog = await screen.findByRole('dialog', { name: 'folder was not opened' });
    expect(dialog).toHaveTextContent('The browser could not read folder.');
    expect(live.store.getState().origin.kind).toBe('shipped');
  });

  it('is the one chosen last, though one chosen before it comes later', async () => {
    const { live } = runningMap();
    const ways: (() => void)[] = [];
    const slow = (title: string) => {
      const one = file({ ...small(), title }, `${title}.json`);
      const bytes = one.arrayBuffer();
      one.arrayBuffer = () => new Promise((resolve) => void ways.push(() => resolve(bytes)));
      return one;
    };
    for (const title of ['First', 'Second'])
      fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [slow(title)] } });
    ways[1]!();
    await waitFor(() => expect(live.store.getState().model.dataset.title).toBe('Second'));
    ways[0]!();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(live.store.getState().model.dataset.title).toBe('Second');
  });
});
