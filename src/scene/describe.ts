// The picture in words, for those who hear it.
import type { ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import { familyOf } from '../model/subject';
import { count } from '../model/words';

/** The generated description of a picture: its editor's words where it has them, then what it holds. */
export function describe(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  written: string | undefined,
): string {
  const claims = [...shown].map((id) => model.claims.get(id)!);
  const of = (family: string) => claims.filter((claim) => familyOf(claim.kind) === family).length;
  const disputed = claims.filter(
    (claim) => claim.standing === 'disputed' || claim.standing === 'denied',
  ).length;
  const organizations = network.nodes.filter((node) => node.kind === 'organization');
  const biggest = organizations
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map((node) => node.label);
  const sentences = [
    ...(written ? [written] : []),
    `A map of ${count(of('move'), 'move', 'moves')} and ${count(of('offer'), 'offer', 'offers')} among ${count(organizations.length, 'organization', 'organizations')}.`,
    ...(biggest.length > 1
      ? [`Most lines meet at ${biggest.slice(0, -1).join(', ')} and ${biggest.at(-1)}.`]
      : []),
    ...(disputed > 0 ? [`${count(disputed, 'claim is', 'claims are')} disputed or denied.`] : []),
    'Every line has its receipt in the list.',
  ];
  return sentences.join(' ');
}
