// What is told of one person at one organization: when it was joined, left and worked at.
import type { Claim } from '../dataset/dataset';
import { familyOf } from '../model/subject';

export interface Stay {
  readonly joined: readonly Placed[];
  readonly left: readonly Placed[];
  readonly held: readonly Placed[];
}

/** A claim with its place in the file. */
export interface Placed {
  readonly claim: Claim;
  readonly row: number;
}

export function staysOf(claims: readonly Claim[], isTold: (claim: Claim) => boolean): Stay[] {
  const stays = new Map<string, { joined: Placed[]; left: Placed[]; held: Placed[] }>();
  const at = (claim: Claim, organization: string) => {
    const key = `${claim.person} ${organization}`;
    const stay = stays.get(key) ?? { joined: [], left: [], held: [] };
    stays.set(key, stay);
    return stay;
  };
  claims.forEach((claim, row) => {
    if (!isTold(claim)) return;
    const family = familyOf(claim.kind);
    if (family === 'move' && claim.from) at(claim, claim.from).left.push({ claim, row });
    if (family === 'move' && claim.to) at(claim, claim.to).joined.push({ claim, row });
    if (family === 'tie' && claim.to) at(claim, claim.to).held.push({ claim, row });
  });
  return [...stays.values()];
}
