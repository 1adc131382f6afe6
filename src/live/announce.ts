// What is said aloud at a step through the picture: what keeps it honest first, and never more than twenty words.
import type { Claim, ClaimId, NodeId, PersonId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
import { groundsOf } from '../model/evidence';
import { isOrganization, type Model, nameOf } from '../model/model';
import { pathOf } from '../model/path';
import type { Subject } from '../model/subject';
import { claimInShort, count, dateInWords, honestly, nodeName, subjectName } from '../model/words';

/** Where receipts open, that word goes before. */
const MOST_WORDS = 19;

/** The words for a subject; what does not fit is told by the receipts. */
export function announce(
  model: Model,
  subject: Subject,
  shown: ReadonlySet<ClaimId>,
  rolled?: boolean,
): string {
  if (subject.kind === 'claim') return claimAloud(model, model.claims.get(subject.id)!);
  const claims = count(claimsOf(model, subject, shown, rolled).length, 'claim', 'claims');
  if (subject.kind === 'node') return fitted('', whoAloud(model, subject.id, claims), `; ${claims}`);
  return fitted('', subjectName(model, subject), `: ${claims}`);
}

/** Standing, sentence, date, number of sources. */
function claimAloud(model: Model, claim: Claim): string {
  const { firsthand, pages, since, fallen } = groundsOf(model, claim);
  // Origins, not addresses: two pages that tell one report are one source.
  const sources =
    firsthand.length > 0 ? count(firsthand.length, 'source', 'sources') : count(pages, 'page', 'pages');
  const later = since ? `, since ${since.standing}` : fallen ? `, source since ${fallen}` : '';
  return fitted(
    `${honestly(model, claim)}${later}: `,
    claimInShort(model, claim),
    `, ${dateInWords(claim.date)}, ${sources}`,
  );
}

/** A person with the whole path, or, where that is too long, with its last stop. */
function whoAloud(model: Model, id: NodeId, after: string): string {
  const whole = nodeName(model, id);
  const last = isOrganization(model, id) ? undefined : pathOf(model, id as PersonId).at(-1);
  if (!last || wordsOf(`${whole} ${after}`).length <= MOST_WORDS) return whole;
  return `${nameOf(model, id)}: lastly ${nameOf(model, last.organization)}`;
}

/** What stands in the middle gives way. */
function fitted(before: string, middle: string, after: string): string {
  const words = wordsOf(middle);
  const room = MOST_WORDS - wordsOf(before).length - wordsOf(after).length;
  const kept = words.length <= room ? middle : `${words.slice(0, Math.max(1, room)).join(' ')}…`;
  return `${before}${kept}${after}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
