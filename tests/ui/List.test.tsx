// The list holds every claim in sight once, under the company that was joined, asked or left.
import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model';
import { List } from '../../src/ui/List';
import { listGroups } from '../../src/ui/listGroups';
import { field } from '../fixtures/field';
import { claimId } from '../fixtures/ids';
import { small } from '../fixtures/small';

const model = buildModel(small());
const all = new Set([...model.claims.keys()]);

const lab = () => screen.getByRole('region', { name: /Ladleworks Broth Lab/ });

describe('the list', () => {
  it('shows each claim exactly once', () => {
    const claims = listGroups(model, all).flatMap((group) =>
      group.parts.flatMap((part) => part.claims.map((claim) => claim.id)),
    );
    expect(claims.toSorted()).toEqual([...all].toSorted());
  });

  it('puts arrivals by where they came from under the company they joined', () => {
    render(<List model={model} claims={all} />);
    expect(within(lab()).getByRole('heading', { level: 4 })).toHaveTextContent('Joined from Tureen 2');
    expect(within(lab()).getAllByRole('listitem')).toHaveLength(2);
  });

  it('holds in a closed row the words that find-in-page looks for, and its receipt once it opens', async () => {
    render(<List model={model} claims={all} />);
    const row = within(lab()).getAllByRole('group')[0]!;
    expect(within(lab()).queryByRole('article', { hidden: true })).toBeNull();
    const { claim } = row.closest<HTMLElement>('[data-claim]')!.dataset;
    const { quote, paraphrase, source } = model.claims.get(claimId(claim!))!.evidence[0]!;
    expect(row).toHaveTextContent((quote ?? paraphrase)!);
    expect(row).toHaveTextContent(model.sources.get(source)!.publisher);
    (row as HTMLDetailsElement).open = true;
    expect(await within(row).findByRole('article')).toBeVisible();
  });

  it('is whole on paper, and as it was afterwards', () => {
    render(<List model={model} claims={all} />);
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getAllByRole('article', { hidden: true })).toHaveLength(all.size);
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('article', { hidden: true })).toBeNull();
  });

  it('tells in each row who, when and on what grounds', () => {
    render(<List model={model} claims={all} />);
    expect(screen.getByText('Odette Minestrone', { selector: '.who' }).closest('summary')).toHaveTextContent(
      'Odette Minestrone 24 June 2025 · ● on record',
    );
  });

  it('marks what is picked in the picture', () => {
    render(<List model={model} claims={all} current={new Set([claimId('bisque-offer')])} />);
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
    expect(document.querySelector('[aria-current="true"]')).toHaveTextContent('Petronella Bisque');
  });

  it('by person has each name once, in the order of the alphabet, over what is told of them', async () => {
    render(<List model={model} claims={all} form="people" />);
    const headings = await screen.findAllByRole('heading', { level: 3 });
    const names = headings.map((heading) => heading.textContent);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(names).size).toBe(new Set([...model.claims.values()].map(({ person }) => person)).size);
    const one = screen.getByRole('region', { name: 'Petronella Bisque' });
    expect(within(one).getByText(/^Disputed offer/)).toHaveTextContent('Disputed offer: by Ladleworks');
    expect(document.querySelectorAll('.entry')).toHaveLength(all.size);
  });

  it('by person is under initials where it is very long, and finds what is picked', async () => {
    const many = buildModel(field(600));
    const claims = new Set(many.claims.keys());
    const picked = [...claims][300]!;
    render(<List model={many} claims={claims} form="people" current={new Set([picked])} />);
    const letters = await screen.findAllByRole('heading', { level: 3 });
    expect(letters.length).toBeLessThan(28);
    expect(document.querySelectorAll('details.list-fold[open]')).toHaveLength(1);
    expect(document.querySelector('[aria-current="true"]')).toHaveAttribute('data-claim', picked);
  });

  it('says so where nothing is in sight', () => {
    render(<List model={model} claims={new Set()} />);
    expect(screen.getByText(/Nothing is in sight/)).toBeVisible();
  });

  it('carries no style attribute', () => {
    expect(renderToStaticMarkup(<List model={model} claims={all} />)).not.toMatch(/\sstyle=/);
  });
});
