// The sentence over a view that no editor wrote one for: what its claims add up to, in numbers that open their lists.
import type { Claim, ClaimId, OrganizationId, PersonId } from '../dataset/dataset';
import { fieldSentence, hidesSome } from './fieldSentence';
import { type HeadlinePart, peopleMoved, peoplePart } from './headlinePart';
import { isOrganization, type Model, nameOf } from './model';
import type { Network } from './network';
import { standingPrefix } from './receiptWords';
import { pathOf } from './path';
import { beginning, chosenOrganizations, isWithoutLabs, nothingIn, whenWords } from './scopeWords';
import type { Lens, Subject } from './subject';
import { pathInWords, subjectName } from './words';

/** At most about sixteen words; a number counts named people, on record or reported, and never offers. */
export function plainHeadline(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  lens: Lens,
): HeadlinePart[] {
  const { scope } = lens;
  const { around } = scope;
  const tell: Telling = { model, shown, lens, isCut: hidesSome(network, shown) };
  if (around?.steps === 1) return aloneSentence(tell, around.subject);
  const chosen = chosenOrganizations(model, scope);
  return chosen.length === 1 && !around
    ? companySentence(tell, chosen[0]!)
    : fieldSentence(model, network, shown, scope);
}

interface Telling {
  readonly model: Model;
  readonly shown: ReadonlySet<ClaimId>;
  readonly lens: Lens;
  /** Whether part of the scope is hidden. */
  readonly isCut: boolean;
}

type End = OrganizationId | null;

function aloneSentence(tell: Telling, subject: Subject): HeadlinePart[] {
  const { model } = tell;
  switch (subject.kind) {
    case 'claim':
      return [{ text: claimWords(model.claims.get(subject.id)!) }];
    case 'node':
      return isOrganization(model, subject.id)
        ? companySentence(tell, subject.id)
        : [{ text: personWords(model, subject.id as PersonId) }];
    default:
      return subject.kind === 'bundle' && subject.family === 'offer'
        ? [{ text: `${subjectName(model, subject)}.` }]
        : movesSentence(tell, subject.from, subject.to);
  }
}

/** "70 people joined Meta in this map, 44 left." */
function companySentence(tell: Telling, id: OrganizationId): HeadlinePart[] {
  const { model, shown, lens } = tell;
  const into = peopleMoved(model, shown, { from: null, to: id });
  const out = peopleMoved(model, shown, { from: id, to: null });
  const lead = isWithoutLabs(model, lens, id) ? 'without its labs' : '';
  if (into === 0) return movesSentence(tell, id, null, lead);
  if (out === 0) return movesSentence(tell, null, id, lead);
  const left = peoplePart(model, shown, { from: id, to: null }, true);
  return [...movesPart(tell, null, id, lead), { text: ', ' }, left, { text: ' left.' }];
}

/** "21 people went from OpenAI to Meta in this map." */
function movesSentence(tell: Telling, from: End, to: End, lead = ''): HeadlinePart[] {
  const { model, shown, lens } = tell;
  if (peopleMoved(model, shown, { from, to }) === 0)
    return nothingIn(model, lens.scope, 'no moves of named people');
  return [...movesPart(tell, from, to, lead), { text: '.' }];
}

function movesPart(tell: Telling, from: End, to: End, lead: string): HeadlinePart[] {
  const { model, shown, lens, isCut } = tell;
  const when = whenWords(lens.scope);
  const among = lens.scope.atLeast ? 'among the bigger companies' : '';
  const before = beginning([lead, among, when]);
  return [
    ...(before ? [{ text: before }] : []),
    peoplePart(model, shown, { from, to }),
    { text: ` ${wentWords(tell, from, to)}${when ? '' : isCut ? ' as shown' : ' in this map'}` },
  ];
}

function wentWords({ model }: Telling, from: End, to: End): string {
  if (from && from === to) return `moved inside ${nameOf(model, from)}`;
  if (from && to) return `went from ${nameOf(model, from)} to ${nameOf(model, to)}`;
  if (from) return `left ${nameOf(model, from)}`;
  if (to) return `joined ${nameOf(model, to)}`;
  return 'changed jobs';
}

/** "Jason Wei: Google, then OpenAI, then Meta since July 2025." */
function personWords(model: Model, id: PersonId): string {
  const path = pathInWords(model, id);
  const { length } = pathOf(model, id);
  if (length === 1) return `${nameOf(model, id)}: at ${path}.`;
  return path ? `${nameOf(model, id)}: ${path}.` : `What this map tells of ${nameOf(model, id)}.`;
}

/** A claim's own sentence, which says first where it is disputed or denied. */
function claimWords(claim: Claim): string {
  return `${standingPrefix(claim)}${claim.summary}`;
}
