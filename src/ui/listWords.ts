// What a list lists, in words with numbers.
import type { Claim, ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { count } from '../model/words';

/** Kinds that are counted together, in the order in which they are said. */
const SORTS: readonly (readonly [readonly Claim['kind'][], string, string])[] = [
  [['move'], 'move', 'moves'],
  [['founding'], 'founding', 'foundings'],
  [['departure'], 'departure', 'departures'],
  [['offer', 'approach'], 'offer or approach', 'offers and approaches'],
  [['position'], 'position', 'positions'],
  [['remark'], 'remark', 'remarks'],
];

/** "73 claims about 61 people and 19 organizations: 58 moves, 15 offers and approaches. 5 are disputed, 1 is denied." */
export function listInWords(model: Model, ids: ReadonlySet<ClaimId>): string {
  const claims = [...ids].map((id) => model.claims.get(id)!);
  if (claims.length === 0) return 'No claims.';
  const people = new Set(claims.map(({ person }) => person)).size;
  const ends = claims.flatMap(({ from, to }) => [from, to]).filter((id) => id !== undefined);
  const sorts = SORTS.map(([kinds, one, many]) => {
    const amount = claims.filter(({ kind }) => kinds.includes(kind)).length;
    return amount > 0 ? count(amount, one, many) : '';
  }).filter((words) => words !== '');
  const about = `${count(people, 'person or group', 'people or groups')} and ${count(new Set(ends).size, 'organization', 'organizations')}`;
  return `${count(claims.length, 'claim', 'claims')} about ${about}: ${sorts.join(', ')}.${against(claims)}`;
}

function against(claims: readonly Claim[]): string {
  const said = (['disputed', 'denied'] as const)
    .map((standing) => ({ standing, amount: claims.filter((claim) => claim.standing === standing).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ standing, amount }) => `${amount} ${amount === 1 ? 'is' : 'are'} ${standing}`);
  return said.length > 0 ? ` ${said.join(', ')}.` : '';
}
