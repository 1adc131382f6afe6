// The date of a claim against what it names: an organization not yet founded, a source long published.
import type { Claim, Dataset } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken } from '../dataset/rules';
import { isSurelyBefore } from './span';

const A_YEAR = 366;

export function checkClaimDates(dataset: Dataset): Problem[] {
  const founded = new Map<string, string | undefined>(
    dataset.organizations.map((row) => [row.id, row.founded]),
  );
  const published = new Map<string, string | undefined>(
    dataset.sources.map((row) => [row.id, row.published]),
  );
  return dataset.claims.flatMap((claim, row) =>
    claim.standing === 'withdrawn'
      ? []
      : [...beforeFounded(claim, row, founded), ...earlySources(claim, row, published)],
  );
}

type DateOf = ReadonlyMap<string, string | undefined>;

function beforeFounded(claim: Claim, row: number, founded: DateOf): Problem[] {
  return (['from', 'to'] as const).flatMap((end) => {
    const id = claim[end];
    const since = id && founded.get(id);
    if (!since || !isSurelyBefore(claim.date, since)) return [];
    const says = `The claim (${claim.date}) lies before ${id} was founded (${since}).`;
    const hint = 'the right date, here or there; or the organization that was there then';
    return [broken('before-founded', ['claims', row, end], says, { record: claim.id, hint })];
  });
}

/** A report may announce; more than a year ahead it is more likely a wrong year, or the wrong source. */
function earlySources(claim: Claim, row: number, published: DateOf): Problem[] {
  return claim.evidence.flatMap(({ source }, k) => {
    const date = published.get(source);
    if (!isSurelyBefore(date, claim.date, A_YEAR)) return [];
    const says = `${source} was published (${date}) more than a year before the claim (${claim.date}).`;
    const at = ['claims', row, 'evidence', k, 'source'];
    return [broken('early-source', at, says, { record: claim.id, hint: 'the right date, here or there' })];
  });
}
