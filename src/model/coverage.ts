// How well the claims of a map are evidenced, in figures whose lists can be opened.
import type { Claim, ClaimId } from '../dataset/dataset';
import { groundsOf } from './evidence';
import type { Model } from './model';
import { drawnClaims } from './network';

export type CoverageKey =
  | 'quoted'
  | 'onRecord'
  | 'severalFirsthand'
  | 'once'
  | 'originNotStated'
  | 'disputed';

export interface CoverageFigure {
  readonly key: CoverageKey;
  /** What is counted, as the end of a sentence: "21 of 430 lines have a quote checked word for word". */
  readonly says: string;
  /** Weakest first: fewest sources, then by id. */
  readonly claims: readonly ClaimId[];
}

export interface Coverage {
  /** What the figures are shares of. */
  readonly total: number;
  readonly figures: readonly CoverageFigure[];
}

const SAYS: Readonly<Record<CoverageKey, string>> = {
  quoted: 'have a quote checked word for word',
  onRecord: 'are on record: a party to them said so',
  severalFirsthand: 'go back to two or more first-hand sources',
  once: 'are reported once',
  originNotStated: 'rest on pages that do not state their origin',
  disputed: 'are disputed or denied',
};

export function coverageOf(model: Model): Coverage {
  const claims = drawnClaims(model);
  const grounds = new Map(claims.map((claim) => [claim.id, groundsOf(model, claim)]));
  const weakestFirst = claims.toSorted((a, b) => grounds.get(a.id)!.pages - grounds.get(b.id)!.pages);
  const figures = (Object.keys(SAYS) as CoverageKey[]).map((key) => ({
    key,
    says: SAYS[key],
    claims: weakestFirst
      .filter((claim) => belongs(key, claim, grounds.get(claim.id)!.firsthand.length))
      .map(({ id }) => id),
  }));
  return { total: claims.length, figures };
}

function belongs(key: CoverageKey, claim: Claim, firsthand: number): boolean {
  switch (key) {
    case 'quoted':
      return isQuoteChecked(claim);
    case 'onRecord':
      return claim.standing === 'on-record';
    case 'severalFirsthand':
      return firsthand > 1;
    case 'once':
      return claim.standing === 'reported' && firsthand === 1;
    case 'originNotStated':
      return firsthand === 0;
    case 'disputed':
      return claim.standing === 'disputed' || claim.standing === 'denied';
  }
}

/** Whether some quote of a claim was found word for word in a stored text. */
export function isQuoteChecked(claim: Claim): boolean {
  return claim.evidence.some(({ check }) => check?.result === 'verbatim' || check?.result === 'ellipsis');
}
