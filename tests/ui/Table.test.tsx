// The table: every claim in sight a row, sorted by any column both ways, told to those who do not see it, and copied.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { buildModel } from '../../src/model/model';
import { List } from '../../src/ui/List';
import Table from '../../src/ui/Table';
import { field } from '../fixtures/field';
import { claimId } from '../fixtures/ids';
import { small } from '../fixtures/small';
import { runningMap } from './runningMap';

function tableOf(dataset: Dataset, current = new Set<ReturnType<typeof claimId>>()) {
  const model = buildModel(dataset);
  const claims = new Set(
    [...model.claims.values()].filter(({ standing }) => standing !== 'withdrawn').map(({ id }) => id),
  );
  const user = userEvent.setup();
  return {
    user,
    claims,
    ...render(<Table model={model} claims={claims} current={current} follows={false} />),
  };
}

/** The cells under a head, from top to bottom. */
function column(title: string): string[] {
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  const at = heads.indexOf(title);
  const [, ...rows] = screen.getAllByRole('row');
  return rows.map((row) => row.children[at]!.textContent);
}

const press = (title: string) => screen.getByRole('button', { name: title });

afterEach(() => vi.unstubAllGlobals());

describe('the table', () => {
  it('has a row for every claim, named by its person', () => {
    const { claims } = tableOf(small());
    expect(screen.getAllByRole('rowheader')).toHaveLength(claims.size);
    expect(screen.getByRole('table', { name: `${claims.size} claims, newest first` })).toBeVisible();
  });

  it('tells kind, ends, date, grounds and first words as the receipt does', () => {
    tableOf(small());
    const row = screen.getByRole('rowheader', { name: 'Odette Minestrone' }).closest('tr')!;
    const cells = within(row).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'Move',
      'Tureen',
      'Ladleworks Broth Lab',
      '24 June 2025',
      expect.stringMatching(/^● On record by /),
      expect.stringMatching(/^“.+”$/),
    ]);
    expect(within(row).getByRole('link', { name: /^Move: Odette Minestrone, Tureen to/ })).toHaveAttribute(
      'href',
      '?claim=odette-to-broth-lab',
    );
  });

  it('begins what is disputed or denied with that word, and marks paraphrases as ours', () => {
    tableOf(small());
    expect(column('Claim').filter((kind) => /^(?:Disputed|Denied) /.test(kind)).length).toBeGreaterThan(0);
    expect(column('First words').filter((words) => words.endsWith(' in our words')).length).toBeGreaterThan(
      0,
    );
  });

  it('sorts both ways, unknown dates last each time, and says so', async () => {
    const dataset = small();
    delete dataset.claims[0]!.date;
    const { user } = tableOf(dataset);
    const head = () => screen.getByRole('columnheader', { name: 'Date' });
    expect(head()).toHaveAttribute('aria-sort', 'descending');
    const newest = column('Date');
    expect(newest.at(-1)).toBe('date not found');
    await user.click(press('Date'));
    expect(head()).toHaveAttribute('aria-sort', 'ascending');
    expect(column('Date').at(-1)).toBe('date not found');
    expect(column('Date')[0]).not.toBe(newest[0]);
    expect(screen.getByText('Sorted oldest first.', { selector: 'output' })).toBeInTheDocument();
    expect(press('Date')).toHaveFocus();
  });

  it('sorts names without regard to capitals and accents, the unnamed last, ties newest first', async () => {
    const dataset = small();
    dataset.people[0]!.name = 'bartholomew Crouton';
    dataset.people[1]!.name = 'Ábel Kettle';
    const { user } = tableOf(dataset);
    await user.click(press('Person'));
    const names = column('Person');
    const plain = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
    expect(plain).toEqual(plain.toSorted());
    expect(names.slice(0, 3)).toEqual(['A Tureen engineer', 'Ábel Kettle', 'bartholomew Crouton']);
    await user.click(press('Person'));
    expect(column('Person').at(-1)).toBe('A Tureen engineer');
    await user.click(press('To'));
    const ends = column('To');
    expect(ends.slice(ends.indexOf('')).every((end) => end === '')).toBe(true);
    await user.click(press('To'));
    expect(column('To').at(-1)).toBe('');
  });

  it('sorts by what is best on record first', async () => {
    const { user } = tableOf(small());
    await user.click(press('Grounds'));
    const marks = column('Grounds').map((words) => '●◐○≠×'.indexOf(words[0]!));
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
    expect(new Set(marks).size).toBeGreaterThan(2);
  });

  it('marks what is picked', () => {
    tableOf(small(), new Set([claimId('bisque-offer')]));
    const rows = screen.getAllByRole('row').filter((row) => row.hasAttribute('aria-current'));
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Petronella Bisque']);
  });

  it('goes to the clipboard as rows with tabs and as HTML, in the order in sight', async () => {
    const { user, claims } = tableOf(small());
    await user.click(press('Person'));
    class Item {
      constructor(readonly parts: Record<string, Blob>) {}
    }
    vi.stubGlobal('ClipboardItem', Item);
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Copy table' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    const { parts } = write.mock.calls[0]![0][0] as unknown as Item;
    const lines = (await parts['text/plain']!.text()).split('\n');
    expect(lines[0]).toBe('Claim\tPerson\tFrom\tTo\tDate\tGrounds\tFirst words');
    expect(lines).toHaveLength(claims.size + 1);
    expect(lines.every((line) => line.split('\t').length === 7)).toBe(true);
    expect(lines.slice(1).map((line) => line.split('\t')[1])).toEqual(column('Person'));
    const html = await parts['text/html']!.text();
    expect(html.match(/<tr>/g)).toHaveLength(claims.size + 1);
  });
});

describe('a very long table', () => {
  it('stands in parts that open, the first open, and no part too long', () => {
    tableOf(field(600));
    const parts = document.querySelectorAll('details');
    expect(parts.length).toBeGreaterThan(3);
    expect([...parts].map((part) => part.open)).toEqual([...parts].map((_, at) => at === 0));
    const amounts = screen
      .getAllByText(/^\d+ claims?$/)
      .map((words) => Number.parseInt(words.textContent, 10));
    expect(amounts.reduce((sum, amount) => sum + amount)).toBe(600);
    expect(Math.max(...amounts)).toBeLessThanOrEqual(250);
  });

  it('holds the words of closed parts for the browser’s search, and their rows once opened', async () => {
    const dataset = field(600);
    tableOf(dataset);
    const last = [...document.querySelectorAll('details')].at(-1)!;
    await waitFor(() => expect(last.querySelectorAll('p').length).toBeGreaterThan(0));
    expect(last.querySelector('table')).toBeNull();
    last.open = true;
    await waitFor(() => expect(last.querySelectorAll('tr').length).toBeGreaterThan(5));
  });

  it('opens the part in which something is picked', () => {
    tableOf(field(600), new Set([claimId('claim-123')]));
    const row = document.querySelector('tr[aria-current]')!;
    expect(row.closest('details')!.open).toBe(true);
  });

  it('keeps the focus at the head that was pressed', async () => {
    const { user } = tableOf(field(600));
    const [from] = screen.getAllByText('From', { selector: 'button' });
    await user.click(from!);
    expect(from).not.toBeInTheDocument();
    expect(document.activeElement).toHaveTextContent('From');
  });

  it('is whole on paper', () => {
    tableOf(field(501));
    fireEvent(window, new Event('beforeprint'));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(501);
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
  });
});

describe('the two forms of the list', () => {
  it('are chosen over it, and the table stays while the picture is switched and something is picked', async () => {
    const { user, live, list, panel } = runningMap();
    await user.click(within(list()).getByRole('button', { name: 'Table' }));
    await user.click(await within(list()).findByLabelText(/^Move: Odette Minestrone/));
    expect(live.store.getState().view.pick).toEqual({ kind: 'claim', id: 'odette-to-broth-lab' });
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(within(list()).getByRole('table')).toBeVisible();
    expect(within(panel()).getByRole('article')).toBeVisible();
    expect(list().querySelectorAll('tr[aria-current]')).toHaveLength(1);
    await user.click(within(list()).getByRole('button', { name: 'By company' }));
    expect(within(list()).queryByRole('table', { name: / claims, / })).toBeNull();
  });

  it('say over them what is listed, in numbers', () => {
    const model = buildModel(small());
    render(
      <List model={model} claims={new Set([claimId('odette-to-broth-lab'), claimId('bisque-offer')])} />,
    );
    expect(
      screen.getByText(
        /^2 claims about 2 people or groups and \d organizations: 1 move, 1 offer or approach\./,
      ),
    ).toBeVisible();
  });
});
