// What a reader is told of disagreement, from the picture to the receipt: the soup, the denied bonus, the day before, a fallen source.
import { expect, test } from 'vitest';
import type { ClaimId, Dataset } from '../../src/dataset/dataset';
import { memoryAddress } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import { accountsOf, groundsOf } from '../../src/model/evidence';
import { claimName, groundsInWords } from '../../src/model/words';
import { modelThen } from '../../src/view/past';
import { shippedDataset } from '../fixtures/shipped';
import { settleAtOnce, settleNever } from '../fixtures/settleAtOnce';

const frame = { width: 900, height: 640, theme: 'light', furniture: false } as const;

function visit(query: string, dataset: Dataset = shippedDataset(), settle = settleNever) {
  const live = createLive({ dataset, address: memoryAddress(query), frame, settle });
  const { model: whole, view } = live.store.getState();
  const model = modelThen(whole, view.asOf);
  return { live, model, claim: (id: string) => model.claims.get(id as ClaimId)! };
}

const words = (scene: ReturnType<ReturnType<typeof visit>['live']['picture']>['scene'], id: string) =>
  scene.layers
    .flatMap((layer) => layer.marks)
    .flatMap((mark) =>
      mark.kind === 'text' && mark.subject?.kind === 'claim' && mark.subject.id === id ? [mark.text] : [],
    );

test('the soup: two accounts side by side, who and where told otherwise, blanks where one does not say', () => {
  const { model, claim } = visit('claim=zuckerberg-soup-approach');
  const accounts = accountsOf(model, claim('zuckerberg-soup-approach'))!;
  expect(accounts.sources.length).toBeGreaterThan(1);
  expect(accounts.rows.some((row) => row.differs)).toBe(true);
  expect(accounts.rows.some((row) => row.cells.includes(undefined))).toBe(true);
});

test('the denied bonus: its line carries ×, and its name begins with the denial', () => {
  const id = 'lucas-beyer-signing-bonus-denial';
  const { live, model, claim } = visit(`claim=${id}`, shippedDataset(), settleAtOnce);
  expect(words(live.picture().scene, id)).toContain('×');
  expect(claimName(model, claim(id))).toMatch(/^Denied offer: /);
});

test('a day before and after a dispute: before, it says what came since; after, it is disputed', () => {
  const id = 'xiao-hong-manus-to-meta';
  const before = visit(`asof=2026-01-15&claim=${id}`);
  expect(before.claim(id).standing).not.toBe('disputed');
  expect(claimName(before.model, before.claim(id))).toContain('since disputed, 27 April 2026');
  const after = visit(`asof=2026-11-22&claim=${id}`);
  expect(claimName(after.model, after.claim(id))).toMatch(/^Disputed move: /);
});

test('a retracted source changes every claim that rests only on it, in words and in name', () => {
  const dataset = shippedDataset();
  const retracted: Dataset = {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, state: 'retracted' })),
  };
  const { model, claim } = visit('', retracted);
  const wei = claim('jason-wei-openai-to-msl');
  expect(groundsInWords(groundsOf(model, wei)).more).toContain('its source has since been retracted');
  expect(claimName(model, wei)).toContain('its source has since been retracted');
  expect(claimName(visit('').model, visit('').claim('jason-wei-openai-to-msl'))).not.toContain('retracted');
});
