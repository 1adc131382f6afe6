// The embed's receipts: taken from those that stand in the page, and put back.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { memoryAddress } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import { attachReceipts } from '../../src/live/receipts';
import { claimsOf } from '../../src/model/about';
import { buildModel } from '../../src/model/model';
import { embedPage } from '../../src/publish/embedPage';
import { PLACES, RECEIPT } from '../../src/publish/places';
import { withPick } from '../../src/view/view';
import type { Dataset } from '../../src/dataset/dataset';
import { claimId, organizationId, personId } from '../fixtures/ids';
import { small } from '../fixtures/small';
import { settleAtOnce } from '../fixtures/settleAtOnce';

function running(query = '', dataset = small()) {
  const page = embedPage(buildModel(dataset), {
    script: 'a.js',
    style: null,
    settle: 'assets/settle-1.js',
    policy: '',
  });
  const { document } = new JSDOM(page).window;
  const at = (id: string) => document.getElementById(id)!;
  const live = createLive({
    dataset,
    settle: settleAtOnce,
    address: memoryAddress(query),
    frame: { width: 720, height: 640, theme: 'light', furniture: true },
    stage: { wheel: 'page' },
  });
  const [panel, store] = [at(PLACES.panel), at(PLACES.receipts)];
  attachReceipts(live, { stage: at(PLACES.stage), panel, store, prefix: RECEIPT });
  const articles = (element: Element) => [...element.querySelectorAll('article')].map(({ id }) => id);
  return {
    document,
    live,
    panel,
    store,
    articles,
    total: dataset.claims.filter((claim) => claim.standing !== 'withdrawn').length,
  };
}

describe('with nothing picked', () => {
  test('the panel says what to do, and every receipt is in its place', () => {
    const { panel, store, articles, total } = running();
    expect(panel.textContent).toContain('its sources appear here');
    expect(articles(panel)).toEqual([]);
    expect(articles(store)).toHaveLength(total);
  });
});

describe('a line that is picked', () => {
  const { document, live, panel, store, articles, total } = running('claim=bisque-offer');

  test('shows its receipt, with a heading and a way to close', () => {
    expect(articles(panel)).toEqual(['receipt-bisque-offer']);
    expect(panel.querySelector('h2')!.textContent).toBe('Petronella Bisque');
    expect(panel.querySelector('button.close')!.getAttribute('aria-label')).toBe('Close');
  });

  test('is announced with its standing first', () => {
    expect(document.querySelector('[aria-live]')!.textContent).toMatch(
      /^(?:Disputed|Denied|Reported|Offer).*1 receipt after the picture\.$/,
    );
  });

  test('closes, and its receipt goes back', () => {
    panel.querySelector<HTMLElement>('button.close')!.click();
    expect(live.store.getState().view.pick).toBeNull();
    expect(articles(panel)).toEqual([]);
    expect(articles(store)).toHaveLength(total);
    expect(panel.textContent).toContain('its sources appear here');
  });
});

describe('a claim that was withdrawn', () => {
  const edited = (): Dataset => {
    const dataset = small();
    const claims = dataset.claims.map((claim) =>
      claim.id === 'odette-to-broth-lab' ? { ...claim, standing: 'withdrawn' as const } : claim,
    );
    return { ...dataset, claims };
  };

  test('is not told of its company, nor counted', () => {
    const { panel } = running('pick=tureen', edited());
    const before = running('pick=tureen');
    const rows = (element: Element) => element.querySelectorAll('.entry').length;
    expect(rows(panel)).toBe(rows(before.panel) - 1);
    expect(before.panel.textContent).toContain('Odette');
    expect(panel.textContent).not.toContain('Odette');
    expect(panel.querySelector('.known-for')!.textContent).toBe(`${rows(panel)} claims`);
  });

  test('that is picked by its address names nobody', () => {
    const { document, panel } = running('claim=odette-to-broth-lab', edited());
    expect(panel.querySelector('h2')!.textContent).toBe('This claim was withdrawn');
    expect(panel.querySelector('button.close')).not.toBeNull();
    expect(panel.textContent).not.toContain('Odette');
    expect(document.querySelector('[aria-live]')!.textContent).toBe('This claim was withdrawn');
  });
});

describe('a company that is picked', () => {
  const { live, panel, articles, store, total } = running();
  live.change((view) => withPick(view, { kind: 'node', id: organizationId('tureen') }), 'push');

  test('has a row for every claim about it, newest first, each opening into its receipt', () => {
    const ids = articles(panel);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.map((id) => id.slice(RECEIPT.length))).toEqual(
      claimsOf(live.store.getState().model, { kind: 'node', id: organizationId('tureen') }).map(
        ({ id }) => id,
      ),
    );
    for (const row of panel.querySelectorAll('.entry'))
      expect(row.querySelectorAll(':scope > details > summary, article')).toHaveLength(2);
  });

  test('gives way to the next pick without losing a receipt', () => {
    live.change((view) => withPick(view, { kind: 'node', id: personId('odette-minestrone') }), 'push');
    expect(articles(panel).length + articles(store).length).toBe(total);
    expect(panel.querySelector('h2')!.textContent).toBe('Odette Minestrone');
    live.change((view) => withPick(view, { kind: 'claim', id: claimId('bisque-offer') }), 'push');
    expect(articles(panel)).toEqual(['receipt-bisque-offer']);
    expect(articles(store)).toHaveLength(total - 1);
  });
});
