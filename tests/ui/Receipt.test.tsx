// A receipt shows who said so, on what grounds, in whose words, and what others say against it.
import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model';
import { Receipt } from '../../src/ui/Receipt';
import { claimId } from '../fixtures/ids';
import { small } from '../fixtures/small';

const model = buildModel(small());
const claim = (id: string) => model.claims.get(claimId(id))!;
const show = (id: string) => {
  render(<Receipt model={model} claim={claim(id)} />);
  return screen.getByRole('article');
};

describe('a receipt', () => {
  it('is an article named by its claim as a sentence', () => {
    show('odette-to-broth-lab');
    expect(
      screen.getByRole('article', { name: 'Odette Minestrone left Tureen for the Broth Lab of Ladleworks.' }),
    ).toHaveAttribute('id', 'receipt-odette-to-broth-lab');
  });

  it('says before the sentence that a claim is disputed or denied', () => {
    const receipt = show('bisque-offer');
    expect(within(receipt).getByRole('heading')).toHaveTextContent(/^Disputed: Ladleworks offered/);
    const denied = renderToStaticMarkup(<Receipt model={model} claim={claim('tansy-to-ladleworks')} />);
    expect(denied).toContain('Denied: ');
  });

  it('sets a quote in a blockquote with quotation marks that are not part of the data', () => {
    const receipt = show('odette-to-broth-lab');
    const quote = receipt.querySelector('blockquote')!;
    expect(quote).toHaveTextContent(
      '“After nine years at Tureen I am joining the Ladleworks Broth Lab today.”',
    );
    expect(
      within(receipt).getByText('After nine years at Tureen I am joining the Ladleworks Broth Lab today.'),
    ).toHaveAttribute('lang', 'en');
  });

  it('calls a paraphrase ours', () => {
    expect(within(show('crouton-to-broth-lab')).getAllByText('In our words.')).toHaveLength(2);
  });

  it('names the page, whose report it passes on, and the day', () => {
    const receipt = show('crouton-to-broth-lab');
    expect(receipt).toHaveTextContent(
      'The Daily Spoon, on a report by The Soup Gazette · 1 July 2025 · read it there (spoon.example)',
    );
  });

  it('says whom a page cites, and never lends its words to them', () => {
    expect(show('tansy-to-ladleworks')).toHaveTextContent('A spokesperson for Tureen');
    expect(renderToStaticMarkup(<Receipt model={model} claim={claim('crouton-to-broth-lab')} />)).toContain(
      'citing people whom it does not name',
    );
  });

  it('says that words were not checked where no copy was at hand, and claims no more where one was', () => {
    expect(show('odette-to-broth-lab')).toHaveTextContent('words not checked: no copy at hand');
    const odette = claim('odette-to-broth-lab');
    const checked = {
      ...odette,
      evidence: [{ ...odette.evidence[0]!, check: { result: 'verbatim' as const, on: '2025-11-22' } }],
    };
    expect(renderToStaticMarkup(<Receipt model={model} claim={checked} />)).toContain(
      'found word for word in our copy of 22 November 2025',
    );
  });

  it('opens sources without telling them where the reader came from', () => {
    const link = within(show('crouton-to-broth-lab')).getAllByRole('link', { name: 'read it there' })[0]!;
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('keeps what disputes it in a group of its own', () => {
    const against = within(show('bisque-offer')).getByRole('region', { name: 'Against' });
    expect(against).toHaveTextContent('no such sum was named');
    expect(against).not.toHaveTextContent('I said no');
  });

  it.each([
    { disputes: 0, supports: 4, open: [4] },
    { disputes: 0, supports: 5, open: [3] },
    { disputes: 1, supports: 3, open: [3, 1] },
    { disputes: 4, supports: 4, open: [2, 2] },
  ])('opens $open of $supports accounts for and $disputes against', ({ disputes, supports, open }) => {
    const one = claim('bisque-offer');
    const piece = (stance: 'supports' | 'disputes') => one.evidence.find((item) => item.stance === stance)!;
    const evidence = [
      ...Array.from({ length: supports }, () => piece('supports')),
      ...Array.from({ length: disputes }, () => piece('disputes')),
    ];
    render(<Receipt model={model} claim={{ ...one, evidence }} />);
    const lists = [...screen.getByRole('article').querySelectorAll(':not(details) > .evidence-list')];
    expect(lists.map((list) => list.children.length)).toEqual(open);
    const folded = screen.queryAllByText(/more accounts$/).map((words) => words.textContent);
    expect(folded).toEqual(
      [supports - open[0]!, disputes - (open[1] ?? 0)].filter((n) => n > 0).map((n) => `${n} more accounts`),
    );
  });

  it('tells the amount with its basis and whose figure it is', () => {
    expect(show('bisque-offer')).toHaveTextContent(
      'up to 100 million golden spoons, a package over 4 years; the figure is from Petronella Bisque',
    );
  });

  it('sets differing accounts side by side, marks the cells, and says who does not say', () => {
    const table = within(show('soup-for-an-engineer')).getByRole('table', {
      name: 'Where the accounts differ',
    });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Matter', 'Under the Lid', 'Bowl Weekly']);
    const vessel = within(table).getByRole('row', { name: /the vessel/ });
    expect(
      within(vessel)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['a pot (differs)', 'a thermos (differs)']);
    expect(within(table).getByRole('row', { name: /who/ })).toHaveTextContent('does not say');
  });

  it('prints the reply of the person', () => {
    expect(show('tansy-to-ladleworks')).toHaveTextContent(
      'Their reply. Asked by this map, Tansy Ladle wrote',
    );
  });

  it('leads to the quote itself on its page, to the page alone for a paraphrase', () => {
    const dataset = small();
    dataset.sources = dataset.sources.map((source) => ({ ...source, url: 'https://page.example/a' }));
    const made = buildModel(dataset);
    render(<Receipt model={made} claim={made.claims.get(claimId('odette-to-broth-lab'))!} />);
    const links = screen.getAllByRole('link', { name: 'read it there' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://page.example/a#:~:text=After%20nine%20years%20at%20Tureen,the%20Ladleworks%20Broth%20Lab%20today.',
      'https://page.example/a',
    ]);
  });

  it('carries no style attribute, which the policy of a written page forbids', () => {
    for (const one of model.claims.values()) {
      expect(renderToStaticMarkup(<Receipt model={model} claim={one} />)).not.toMatch(/\sstyle=/);
    }
  });
});
