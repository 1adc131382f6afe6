// What stands round the receipts of a pick: whose they are, and rows where there are many.
import type { Claim, PersonId } from '../dataset/dataset';
import { groundsOf } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { NOT_REPEATED, WITHDRAWN } from '../model/receiptWords';
import { familyOf, type Subject } from '../model/subject';
import {
  claimInShort,
  count,
  dateInWords,
  groundsInWords,
  KIND_WORDS,
  leadOf,
  lower,
  pathInWords,
  subjectName,
} from '../model/words';
import { element } from './element';

/** So many receipts stand open; more are rows that open. */
export const OPEN = 3;

/** Whom the receipts are about. */
export function heading(
  document: Document,
  model: Model,
  pick: Subject,
  claims: readonly Claim[],
): HTMLElement {
  const header = element(document, 'header', 'subject');
  const one = pick.kind === 'claim' ? model.claims.get(pick.id)! : null;
  const person = pick.kind === 'node' ? model.people.get(pick.id as PersonId) : undefined;
  if (one) header.append(element(document, 'p', 'kicker', KIND_WORDS[one.kind]));
  const node = one?.person ?? (pick.kind === 'node' ? pick.id : null);
  header.append(element(document, 'h2', '', node ? nameOf(model, node) : subjectName(model, pick)));
  if (person?.knownFor) header.append(element(document, 'p', 'known-for', person.knownFor));
  const path = person ? pathInWords(model, person.id) : '';
  if (path) header.append(element(document, 'p', 'path', path));
  if (claims.length > OPEN)
    header.append(element(document, 'p', 'known-for', count(claims.length, 'claim', 'claims')));
  return header;
}

/** In place of a claim that was withdrawn: nothing of what it said. */
export function tombstone(document: Document): HTMLElement {
  const header = element(document, 'header', 'subject');
  header.append(element(document, 'h2', '', WITHDRAWN), element(document, 'p', 'known-for', NOT_REPEATED));
  return header;
}

/** A row that opens into its receipt. */
export function entry(
  document: Document,
  model: Model,
  claim: Claim,
  pick: Subject,
  receipt: readonly HTMLElement[],
): HTMLElement {
  const details = element(document, 'details');
  const summary = element(document, 'summary');
  const { mark, says } = groundsInWords(groundsOf(model, claim));
  summary.append(
    element(document, 'span', 'who', rowName(model, claim, pick)),
    ' ',
    element(document, 'span', 'when', `${dateInWords(claim.date)} · ${mark} ${lower(leadOf(says))}`),
  );
  details.append(summary, ...receipt);
  const item = element(document, 'li', 'entry');
  item.append(details);
  return item;
}

/** A node's claims say what they are; in a bundle or a number only the person differs. */
function rowName(model: Model, claim: Claim, pick: Subject): string {
  if (pick.kind !== 'node') return nameOf(model, claim.person);
  const isOffer = familyOf(claim.kind) === 'offer';
  return `${isOffer ? `${KIND_WORDS[claim.kind]}: ` : ''}${claimInShort(model, claim)}`;
}

/** A button that adds the rest of the rows. */
export function more(document: Document, list: HTMLElement, rest: readonly HTMLElement[]): HTMLElement {
  const button = element(document, 'button', 'more-entries', `Show ${rest.length} more`);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    button.remove();
    list.append(...rest);
    rest[0]!.querySelector('summary')!.focus();
  });
  return button;
}
