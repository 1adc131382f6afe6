// The facts of a receipt: nothing is said twice, and nothing flatly of what others dispute.
import { describe, expect, it } from 'vitest';
import type { Amount, Claim } from '../../src/dataset/dataset';
import { factsOf } from '../../src/model/receiptWords';
import { claimId } from '../fixtures/ids';
import { small } from '../fixtures/small';
import { buildModel } from '../../src/model/model';

const model = buildModel(small());
const offer = model.claims.get(claimId('bisque-offer'))!;
const fact = (matter: string, change: Partial<Claim>) =>
  new Map(factsOf({ ...offer, ...change })).get(matter);
const amount = (change: Partial<Amount>): string =>
  fact('Amount', { amount: { words: '$1 million', currency: 'USD', basis: 'pay', ...change } })!;

describe('an amount', () => {
  it('says what it is of and for how long, unless its own words do', () => {
    expect(amount({})).toBe('$1 million, pay');
    expect(amount({ basis: 'bonus', words: '$100 million signing bonuses' })).toBe(
      '$100 million signing bonuses',
    );
    expect(amount({ period: 'a year' })).toBe('$1 million, pay a year');
    expect(amount({ period: 'a year', words: '$1 million a year' })).toBe('$1 million a year, pay');
  });

  it('always says of a deal that it is no pay', () => {
    expect(amount({ basis: 'deal', words: '$1 billion for the whole deal' })).toBe(
      '$1 billion for the whole deal, a deal between companies, not pay',
    );
  });

  it('says whose figure it is', () => {
    expect(amount({ saidBy: 'Bowl Weekly' })).toBe('$1 million, pay; the figure is from Bowl Weekly');
  });
});

describe('an outcome', () => {
  it('is told flatly only where nobody disputes the claim', () => {
    expect(fact('Outcome', { standing: 'reported', outcome: 'declined' })).toBe('declined');
    expect(fact('Outcome', { standing: 'on-record', outcome: 'accepted' })).toBe('accepted');
    expect(fact('Outcome', { standing: 'disputed', outcome: 'declined' })).toBe('said to be declined');
    expect(fact('Outcome', { standing: 'denied', outcome: 'accepted' })).toBe('said to be accepted');
    expect(fact('Outcome', { standing: 'disputed', outcome: 'unknown' })).toBe('not known');
  });
});
