// Files from the page: the dossier of what is picked, and the claims in sight as CSV.
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { small } from '../fixtures/small';
import { runningMap, screen, within } from './runningMap';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

let blob: Blob | null = null;
let name = '';

beforeEach(() => {
  blob = null;
  URL.createObjectURL = vi.fn<typeof URL.createObjectURL>((made) => {
    blob = made as Blob;
    return 'blob:made';
  });
  URL.revokeObjectURL = vi.fn<(address: string) => void>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
});
afterEach(() => vi.restoreAllMocks());

const saved = async (): Promise<Saved> => ({ name, type: blob!.type, text: await textOf(blob!) });

function textOf(made: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(new TextDecoder().decode(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(made);
  });
}

describe('the dossier', () => {
  const download = async (query: string) => {
    const { user, panel } = runningMap(query);
    await user.click(within(panel()).getByRole('button', { name: 'Download dossier' }));
    await waitFor(() => expect(blob).not.toBeNull());
    return saved();
  };

  it('of a person is a Markdown file named after them, with the address of the pick', async () => {
    const file = await download('pick=odette-minestrone');
    expect(file.name).toBe('the-soup-war-odette-minestrone.md');
    expect(file.type).toBe('text/markdown;charset=utf-8');
    expect(file.text).toMatch(/^# Odette Minestrone\n/);
    expect(file.text).toContain('?pick=odette-minestrone>');
  });

  it('of a company has every claim about it', async () => {
    const { text } = await download('pick=tureen');
    expect(text).toMatch(/^# Tureen\n\n\d+ claims, newest first\./);
  });

  it('of a bundle has the claims in sight', async () => {
    const file = await download('bundle=move:tureen:broth-lab');
    expect(file.name).toBe('the-soup-war-move-tureen-broth-lab.md');
    expect(file.text).toMatch(/^# Moves from Tureen to Ladleworks Broth Lab\n\n2 claims/);
  });

  it('of a number has the moves that it counts', async () => {
    const { text } = await download('count=:ladleworks');
    expect(text).toMatch(/^# People who moved to Ladleworks\n/);
  });

  it('of a line is not offered: its receipt has a footnote', () => {
    const { panel } = runningMap('claim=bisque-offer');
    expect(within(panel()).queryByRole('button', { name: 'Download dossier' })).toBeNull();
    expect(within(panel()).getByRole('button', { name: 'Copy as footnote' })).toBeVisible();
  });

  it('of a file that is only here gives no address', async () => {
    const { user, live, panel } = runningMap();
    live.open(new TextEncoder().encode(JSON.stringify(small())), 'mine.json');
    await user.click(
      within(screen.getByRole('region', { name: 'The map as a list' })).getByRole('link', { name: 'Tureen' }),
    );
    await user.click(await within(panel()).findByRole('button', { name: 'Download dossier' }));
    await waitFor(() => expect(blob).not.toBeNull());
    expect((await saved()).text).not.toContain('pick=');
  });
});

it('the claims in sight are a CSV file of the Share dialog', async () => {
  const { user } = runningMap('hide=offers');
  await user.click(screen.getByRole('button', { name: 'Share' }));
  await user.click(await screen.findByRole('button', { name: 'Claims as CSV' }));
  const file = await saved();
  expect(file.name).toBe('the-soup-war.csv');
  expect(file.type).toBe('text/csv;charset=utf-8');
  expect(file.text).toContain('\r\nodette-to-broth-lab,move,');
  expect(file.text).not.toContain('bisque-offer');
});
