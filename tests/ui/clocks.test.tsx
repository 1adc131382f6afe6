// How well the map is evidenced, in public; the second clock; corrections and tombstones.
import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { coverageOf } from '../../src/model/coverage';
import { buildModel } from '../../src/model/model';
import { shareInWords } from '../../src/ui/CoverageFigure';
import { Receipt } from '../../src/ui/Receipt';
import { claimId } from '../fixtures/ids';
import { small } from '../fixtures/small';
import { runningMap, screen, within } from './runningMap';

/** The words of Odette’s own post are checked. */
function checked(): Dataset {
  const dataset = small();
  const odette = dataset.claims.find(({ id }) => id === 'odette-to-broth-lab')!;
  odette.evidence[0]!.check = { result: 'verbatim', on: '2025-11-22' };
  return dataset;
}

const LINE = /^1 of \d+ lines have a quote checked word for word$/;
const openSheet = async (dataset = checked(), query = '') => {
  const map = runningMap(query, dataset);
  await map.user.click(screen.getByRole('button', { name: LINE }));
  return { ...map, sheet: await screen.findByRole('dialog', { name: 'How well this map is evidenced' }) };
};

describe('how well the map is evidenced', () => {
  it('stands under the headline as a sentence, and behind it every figure with its share', async () => {
    const { sheet } = await openSheet();
    const { total, figures } = coverageOf(buildModel(checked()));
    for (const { claims, says } of figures) {
      expect(sheet).toHaveTextContent(`${claims.length} of ${total} ${says}`);
      expect(sheet).toHaveTextContent(shareInWords((100 * claims.length) / total));
    }
    expect(sheet).toHaveTextContent('None of the figures says that a claim is true.');
  });

  it('tells when, how and under which licence it was made', async () => {
    const { sheet } = await openSheet();
    const made = within(sheet).getByRole('region', { name: 'How this map was made' });
    expect(made).toHaveTextContent('Updated22 November 2025');
    expect(made).toHaveTextContent('LicenceCC-BY-4.0');
    expect(made).toHaveTextContent('so that tests have something to eat');
  });

  it('opens the list of a figure; a row picks its claim, closes the sheet, and the button has the focus', async () => {
    const { sheet, user, live } = await openSheet();
    const figure = within(sheet).getByText('have a quote checked word for word').closest('details')!;
    figure.open = true;
    fireEvent(figure, new Event('toggle'));
    await user.click(await within(figure).findByRole('button', { name: /^Odette Minestrone, Tureen to/ }));
    expect(live.store.getState().view.pick).toEqual({ kind: 'claim', id: 'odette-to-broth-lab' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: LINE })).toHaveFocus();
  });

  it('counts the map of today, whatever day is looked back to', async () => {
    const { sheet } = await openSheet(checked(), 'asof=2025-06-25');
    const { total, figures } = coverageOf(buildModel(checked()));
    const disputed = figures.find(({ key }) => key === 'disputed')!;
    expect(sheet).toHaveTextContent(`${disputed.claims.length} of ${total} are disputed or denied`);
  });

  it('never rounds some to none or most to all', () => {
    expect([0, 0.3, 11.2, 99.7, 100].map(shareInWords)).toEqual(['0 %', '< 1 %', '11 %', '> 99 %', '100 %']);
  });
});

describe('corrections', () => {
  it('stand newest first with what was, what is and why, and lead to the claim', async () => {
    const dataset = checked();
    dataset.log!.push({
      date: '2025-11-21',
      claim: claimId('odette-to-broth-lab'),
      was: 'July 2025',
      is: '24 June 2025',
      why: 'Her own post has the day.',
    });
    const { user, live, sheet } = await openSheet(dataset);
    await user.click(within(sheet).getByRole('button', { name: '2 corrections' }));
    const list = screen.getByRole('dialog', { name: 'Corrections' });
    expect(
      within(list)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(['21 November 2025', '20 November 2025']);
    expect(list).toHaveTextContent('WasJuly 2025Is24 June 2025WhyHer own post has the day.');
    expect(list).not.toHaveTextContent('Gazpacho');
    await user.click(within(list).getByRole('button', { name: /^Odette Minestrone/ }));
    expect(live.store.getState().view.pick).toEqual({ kind: 'claim', id: 'odette-to-broth-lab' });
  });

  it('say that there are none, and how to send one', async () => {
    const { user, sheet } = await openSheet({ ...checked(), log: [] });
    await user.click(within(sheet).getByRole('button', { name: 'None so far' }));
    const list = screen.getByRole('dialog', { name: 'Corrections' });
    expect(list).toHaveTextContent('Nothing has been corrected so far.');
    expect(within(list).getByRole('link', { name: 'corrections@desk.example' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:corrections@desk.example/),
    );
    await user.click(within(list).getByRole('button', { name: 'Back to the figures' }));
    expect(screen.getByRole('dialog', { name: 'How well this map is evidenced' })).toBeVisible();
  });
});

describe('a withdrawn claim', () => {
  it('says at its address only that it was withdrawn, when and why', () => {
    const { panel } = runningMap('claim=gideon-offer');
    expect(
      within(panel()).getByRole('heading', { level: 2, name: 'This claim was withdrawn' }),
    ).toBeVisible();
    expect(panel()).toHaveTextContent('20 November 2025');
    expect(panel()).toHaveTextContent('Both reports were taken back by those who printed them.');
    expect(panel()).not.toHaveTextContent(/Gazpacho|Ladleworks/);
    expect(screen.getByText('This claim was withdrawn', { selector: '[aria-live]' })).toBeInTheDocument();
    expect(panel().querySelector('blockquote, .evidence')).toBeNull();
  });

  it('is in no list of a person or a company', () => {
    const { panel } = runningMap('pick=gideon-gazpacho');
    expect(panel()).not.toHaveTextContent(/withdrawn/i);
    expect(document.querySelector('#panel-gideon-offer, [data-claim="gideon-offer"]')).toBeNull();
  });
});

describe('the second clock', () => {
  it('is set from a date, stands in the address and over the headline, and is left again', async () => {
    const { user, address } = runningMap();
    expect(screen.queryByText(/^As these sources had said/)).toBeNull();
    fireEvent.change(screen.getByLabelText('As known on', { selector: 'input' }), {
      target: { value: '2025-07-11' },
    });
    await user.click(screen.getByText('Show that day'));
    expect(address.read()).toBe('asof=2025-07-11');
    expect(screen.getByText('As these sources had said by 11 July 2025')).toBeVisible();
    expect(screen.getByRole('button', { name: 'As of 11 July 2025' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Return to today' }));
    expect(address.read()).toBe('');
    expect(screen.getByRole('button', { name: 'As of today' })).toHaveFocus();
  });

  it('shows the receipt of the day, and in the grounds what came of it since', () => {
    const { panel, list } = runningMap('claim=bisque-offer&asof=2025-07-11');
    const receipt = within(panel()).getByRole('article');
    expect(receipt).not.toHaveTextContent('Disputed:');
    expect(within(receipt).queryByRole('region', { name: 'Against' })).toBeNull();
    expect(within(receipt).getByText('since disputed, July 2025')).toBeVisible();
    expect(list().querySelector('[data-claim="bisque-offer"] summary')).toHaveTextContent(
      'since disputed, July 2025',
    );
  });

  it('shows after that day both sides, and nothing since', () => {
    const { panel } = runningMap('claim=bisque-offer&asof=2025-07-31');
    expect(within(panel()).getByRole('region', { name: 'Against' })).toBeVisible();
    expect(panel()).not.toHaveTextContent('since disputed');
  });

  it('says of a claim that nobody had told by then since when there is a dated source', async () => {
    const { user, panel, address } = runningMap('claim=bisque-offer&asof=2025-06-01');
    expect(within(panel()).queryByRole('article')).toBeNull();
    await within(panel()).findByRole('button', { name: 'Show the receipt as of today' });
    expect(panel()).toHaveTextContent('By 1 June 2025 no dated source of this map had told this.');
    expect(panel()).toHaveTextContent('The first one that has a date is of 10 July 2025.');
    await user.click(within(panel()).getByRole('button', { name: 'Show the receipt as of today' }));
    expect(address.read()).toBe('claim=bisque-offer');
    expect(within(panel()).getByRole('article')).toBeVisible();
  });

  it('leaves out of a person’s path and receipts what was told later', () => {
    const { panel } = runningMap('pick=odette-minestrone&asof=2025-06-01');
    expect(within(panel()).queryByRole('article')).toBeNull();
    expect(panel()).not.toHaveTextContent('then Ladleworks');
  });
});

describe('the facts of a receipt', () => {
  const receiptOf = (id: string, dataset = small()) => {
    const model = buildModel(dataset);
    render(<Receipt model={model} claim={model.claims.get(claimId(id))!} />);
    return screen.getByRole('article');
  };

  it('have both dates: when it happened and when it was first reported', () => {
    expect(receiptOf('bisque-offer')).toHaveTextContent(/Reported10 July 2025/);
  });

  it('say "by" where an undated source may be older, and that no date was found', () => {
    const dataset = small();
    for (const source of dataset.sources) if (source.id === 'odette-post') delete source.published;
    expect(receiptOf('odette-to-broth-lab', dataset)).toHaveTextContent('Reportedby 30 June 2025');
    for (const source of dataset.sources) delete source.published;
    document.body.replaceChildren();
    expect(receiptOf('odette-to-broth-lab', dataset)).toHaveTextContent('Reportedreport date not found');
  });

  it('explain on demand what a check does not prove, without a script', () => {
    const receipt = receiptOf('odette-to-broth-lab', checked());
    const [verbatim, ours] = within(receipt).getAllByRole('group');
    expect(verbatim!.querySelector('summary')).toHaveTextContent(
      'found word for word in our copy of 22 November 2025',
    );
    expect(verbatim).toHaveTextContent('It does not say that what they say is true.');
    expect(ours!.querySelector('summary')).toHaveTextContent('In our words.');
    expect(ours).toHaveTextContent('It is not a quotation');
  });
});
