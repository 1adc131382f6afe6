// What can be done with a receipt: links, footnotes and entries to copy, and an error to report.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildModel } from '../../src/model/model';
import { LinksContext, plainLinks } from '../../src/ui/links';
import { reportAddress } from '../../src/ui/ReceiptActions';
import { Receipt } from '../../src/ui/Receipt';
import { claimId } from '../fixtures/ids';
import { small } from '../fixtures/small';
import { readBibtex } from '../write/bibtexReader';

const model = buildModel(small());
const HERE = 'https://map.example/?claim=bisque-offer';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** jsdom has none. */
class Item {
  constructor(readonly parts: Record<string, Blob>) {}
}

function running(id = 'bisque-offer', address: string | null = HERE) {
  const user = userEvent.setup();
  render(
    <LinksContext value={{ ...plainLinks(), address: () => address }}>
      <Receipt model={model} claim={model.claims.get(claimId(id))!} />
    </LinksContext>,
  );
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { user, press, copied: () => navigator.clipboard.readText() };
}

describe('where a map is running', () => {
  it('copies the address of the claim, and says so', async () => {
    const { press, copied } = running();
    await press('Copy link');
    expect(await copied()).toBe(HERE);
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('copies a footnote with its standing first and its address last', async () => {
    vi.stubGlobal('ClipboardItem', Item);
    const { press } = running();
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await press('Copy as footnote');
    const { parts } = write.mock.calls[0]![0][0] as unknown as Item;
    expect(Object.keys(parts).toSorted()).toEqual(['text/html', 'text/plain']);
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('copies the footnote as plain text where nothing richer can be copied', async () => {
    const { press, copied } = running();
    await press('Copy as footnote');
    expect(await copied()).toMatch(/^Disputed: [\s\S]*claim=bisque-offer$/);
  });

  it('copies entries for bibliographies from behind “Cite”', async () => {
    const { user, press, copied } = running();
    const cite = screen.getByText('Cite').closest('details')!;
    expect(cite).not.toHaveAttribute('open');
    await user.click(screen.getByText('Cite'));
    await screen.findByRole('button', { name: 'Copy BibTeX' });
    await press('Copy BibTeX');
    expect(readBibtex(await copied()).map(({ key }) => key)).toEqual(['lid-podcast', 'bowl-july']);
    await press('Copy CSL-JSON');
    expect(JSON.parse(await copied())).toHaveLength(2);
  });

  it('selects the text where the browser refuses', async () => {
    const { press } = running();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await press('Copy link');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(HERE);
    expect(screen.getByRole('status')).toHaveTextContent('The browser refused');
  });

  it('has no link to give from a file that is only here, but a footnote', async () => {
    const { press, copied } = running('bisque-offer', null);
    await press('Copy link');
    expect(screen.getByRole('status')).toHaveTextContent('only on this computer');
    await press('Copy as footnote');
    expect(await copied()).toMatch(/as of 22 November 2025\.$/);
  });

  it('cites nothing of a withdrawn claim', () => {
    running('gideon-offer');
    expect(screen.queryByText('Cite')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy as footnote' })).toBeVisible();
  });
});

it('without a running map there is the link alone, and where to report an error', () => {
  const html = renderToStaticMarkup(
    <Receipt model={model} claim={model.claims.get(claimId('bisque-offer'))!} />,
  );
  const actions = new DOMParser().parseFromString(html, 'text/html').querySelector('.receipt-actions')!;
  expect([...actions.children].map((child) => child.textContent)).toEqual([
    'Link to this claim',
    'Report an error',
  ]);
  expect(within(actions as HTMLElement).queryAllByRole('button')).toEqual([]);
});

it('an error is reported with the claim and the version of the dataset', () => {
  running();
  expect(screen.getByRole('link', { name: 'Report an error' })).toHaveAttribute(
    'href',
    'mailto:corrections@desk.example?subject=Error%20in%20bisque-offer%2C%20dataset%20of%202025-11-22',
  );
});

it('corrections go to a page as they go to a letter, and to nothing else', () => {
  expect(reportAddress('https://desk.example/errors')).toBe('https://desk.example/errors');
  expect(reportAddress('a@b.example?bcc=evil@evil.example')).toBeNull();
  expect(reportAddress('javascript:alert(1)')).toBeNull();
});
