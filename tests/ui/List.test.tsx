// The list holds every claim in sight once, under the company that was joined, asked or left.
import { render, screen, waitFor, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/model';
import { List } from '../../src/ui/List';
import { listGroups } from '../../src/ui/listGroups';
import { claimId } from '../fixtures/ids';
import { small } from '../fixtures/small';

const model = buildModel(small());
const all = new Set([...model.claims.keys()]);

describe('the list', () => {
  it('shows each claim exactly once', () => {
    const claims = listGroups(model, all).flatMap((group) =>
      group.parts.flatMap((part) => part.claims.map((claim) => claim.id)),
    );
    expect(claims.toSorted()).toEqual([...all].toSorted());
  });

  it('puts arrivals by where they came from under the company they joined', async () => {
    render(<List model={model} claims={all} />);
    const lab = screen.getByRole('region', { name: /Ladleworks Broth Lab/ });
    expect(within(lab).getByRole('heading', { level: 4 })).toHaveTextContent('Joined from Tureen 2');
    await waitFor(() => expect(within(lab).getAllByRole('article', { hidden: true })).toHaveLength(2));
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

  it('says so where nothing is in sight', () => {
    render(<List model={model} claims={new Set()} />);
    expect(screen.getByText(/Nothing is in sight/)).toBeVisible();
  });

  it('carries no style attribute', () => {
    expect(renderToStaticMarkup(<List model={model} claims={all} />)).not.toMatch(/\sstyle=/);
  });
});
