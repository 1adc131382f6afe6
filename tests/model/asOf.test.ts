// Looking back: what was known on a day, and what became of it.
import { describe, expect, test } from 'vitest';
import type { Dataset, Evidence } from '../../src/dataset/dataset';
import { lookBack, reportedOn } from '../../src/model/asOf';
import { groundsOf } from '../../src/model/evidence';
import { buildModel } from '../../src/model/model';
import { claimName, groundsInWords } from '../../src/model/words';
import { EMPTY_VIEW } from '../../src/view/view';
import { shownClaims } from '../../src/view/filter';
import { modelThen } from '../../src/view/past';
import { buildNetwork } from '../../src/model/network';
import { draw } from '../fixtures/draw';
import { dayNumber } from '../../src/dataset/date';
import { claimId, organizationId, personId, sourceId } from '../fixtures/ids';
import { shippedDataset } from '../fixtures/shipped';

const CLAIM = claimId('ladle-offer');

/** One offer: told on 10 June by a page that relays a podcast of 1 June, denied on 27 June. */
function dataset(evidence: Evidence[], standing: 'denied' | 'reported' | 'on-record' = 'denied'): Dataset {
  return {
    soupline: 1,
    title: 'Soup',
    updated: '2025-12-01',
    credit: { name: 'A keeper' },
    method: 'Read.',
    corrections: 'keeper@soup.example',
    people: [{ id: personId('ada-ladle'), name: 'Ada Ladle' }],
    organizations: [
      { id: organizationId('tureen'), name: 'Tureen', kind: 'company' },
      { id: organizationId('stockpot'), name: 'Stockpot', kind: 'company' },
    ],
    sources: [
      { id: sourceId('podcast'), publisher: 'Spoon Radio', published: '2025-06-01', firsthand: true },
      {
        id: sourceId('page'),
        publisher: 'The Ladle',
        published: '2025-06-10',
        derivedFrom: [sourceId('podcast')],
      },
      { id: sourceId('denial'), publisher: 'The Gazette', published: '2025-06-27', firsthand: true },
      { id: sourceId('undated'), publisher: 'A page' },
    ],
    claims: [
      {
        id: CLAIM,
        kind: 'offer',
        person: personId('ada-ladle'),
        from: organizationId('tureen'),
        to: organizationId('stockpot'),
        date: '2025-05',
        standing,
        summary: 'Ada Ladle was offered a place at Stockpot.',
        evidence,
      },
    ],
    views: [{ id: 'all', title: 'All', query: 'scope=all' }],
  };
}

const told = (source: string): Evidence => ({
  source: sourceId(source),
  paraphrase: 'Tells of the offer.',
  stance: 'supports',
});
const denied: Evidence = {
  source: sourceId('denial'),
  paraphrase: 'Stockpot denied it.',
  stance: 'disputes',
  voice: 'party',
};
const model = buildModel(dataset([told('page'), denied]));
const claim = model.claims.get(CLAIM)!;

describe('the day on which a claim was reported', () => {
  test('is the earliest of its evidence and of what that derives from', () => {
    expect(reportedOn(model, claim)).toBe(dayNumber(2025, 6, 1));
  });

  test('is not known where no source has a date', () => {
    const undated = buildModel(dataset([told('undated')], 'reported'));
    expect(reportedOn(undated, undated.claims.get(CLAIM)!)).toBeNull();
  });
});

describe('looking back', () => {
  test('before anybody had spoken, the claim is not known', () => {
    expect(lookBack(model, '2025-05-31').past!.known.has(CLAIM)).toBe(false);
    expect(lookBack(model, '2025-06-01').past!.known.has(CLAIM)).toBe(true);
  });

  test('before the denial, it stands as it stood, and says that it was denied since, and when', () => {
    const then = lookBack(model, '2025-06-20');
    const known = then.claims.get(CLAIM)!;
    expect(known.standing).toBe('reported');
    expect(known.evidence).toHaveLength(1);
    const words = groundsInWords(groundsOf(then, known));
    expect(words.says).toBe('Reported once');
    expect(words.more[0]).toBe('since denied, 27 June 2025');
    expect(claimName(then, known)).toMatch(/^Reported once: .*; since denied, 27 June 2025$/);
  });

  test('after the denial, it is denied and nothing is since', () => {
    const then = lookBack(model, '2025-06-27');
    expect(then.claims.get(CLAIM)!.standing).toBe('denied');
    expect(then.past!.since.size).toBe(0);
    expect(then.claims.get(CLAIM)).toBe(claim);
  });

  test('a claim without a report date stays, and is counted', () => {
    const undated = lookBack(buildModel(dataset([told('undated')], 'reported')), '2020-01-01');
    expect(undated.past!.known.has(CLAIM)).toBe(true);
    expect([...undated.past!.undated]).toEqual([CLAIM]);
  });

  test('a word on record that came later makes it reported before', () => {
    const party: Evidence = { ...denied, stance: 'supports', paraphrase: 'Stockpot said so.' };
    const later = buildModel(dataset([told('page'), party], 'on-record'));
    expect(lookBack(later, '2025-06-20').claims.get(CLAIM)!.standing).toBe('reported');
    expect(lookBack(later, '2025-06-30').claims.get(CLAIM)!.standing).toBe('on-record');
  });

  test('the sign of the later denial stands on the line and the caption counts it', () => {
    const frame = { width: 900, height: 600, theme: 'light', furniture: true } as const;
    const { scene } = draw(model, { ...EMPTY_VIEW, asOf: '2025-06-20' }, frame);
    const texts = scene.layers
      .flatMap((layer) => layer.marks)
      .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toContain('×');
    expect(texts.join(' ')).toContain(
      'by what these sources had said by 20 June 2025 · 1 since disputed or denied',
    );
  });

  test('hides and never moves: the places of the whole shipped map are the same on every day', () => {
    const shipped = buildModel(shippedDataset());
    const frame = { width: 900, height: 600, theme: 'light', furniture: false } as const;
    const today = draw(shipped, EMPTY_VIEW, frame);
    const then = draw(shipped, { ...EMPTY_VIEW, asOf: '2025-07-10' }, frame, today);
    expect(then.layout).toBe(today.layout);
    const network = buildNetwork(shipped, { show: 'people', scope: {} });
    const shown = shownClaims(modelThen(shipped, '2025-07-10'), network, EMPTY_VIEW.filter);
    expect(shown.size).toBeGreaterThan(50);
    expect(shown.size).toBeLessThan(network.claims.size);
  });

  test('a later day never knows less', () => {
    const shipped = buildModel(shippedDataset());
    let before = lookBack(shipped, '2023-01-01').past!.known;
    for (const day of ['2024-06-30', '2025-06-30', '2025-08-15', '2026-11-22']) {
      const { known } = lookBack(shipped, day).past!;
      for (const id of before) expect(known.has(id)).toBe(true);
      before = known;
    }
    expect(before.size).toBe(shipped.claims.size);
  });
});
