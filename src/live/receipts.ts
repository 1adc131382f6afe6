// Shows the receipts of what is picked, from those that already stand in the page.
import type { Claim, ClaimId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
import { groundsOf } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { claimInShort, count, dateInWords, groundsInWords, KIND_WORDS, pathInWords, subjectName } from '../model/words';
import type { Subject } from '../model/subject';
import { shownClaims } from '../view/filter';
import { withPick } from '../view/view';
import { element } from './element';
import type { Live } from './live';

export interface ReceiptPlaces {
  /** Where the receipts of a pick go; what stands in it is shown while nothing is picked. */
  readonly panel: HTMLElement;
  /** Where all receipts stand. */
  readonly store: HTMLElement;
  /** Before a claim's id, in the id of its receipt. */
  readonly prefix: string;
}

/** So many receipts stand open; more are rows that open. */
const OPEN = 3;
/** So many rows are there at once. */
const ROWS = 12;

export function attachReceipts(live: Live, { panel, store, prefix }: ReceiptPlaces): () => void {
  const { ownerDocument: document } = panel;
  const invitation = [...panel.children];
  const status = element(document, 'p', 'visually-hidden');
  status.setAttribute('role', 'status');
  const receipts = new Map(
    [...store.querySelectorAll('article')].map((article) => [article.id.slice(prefix.length) as ClaimId, article]),
  );
  let lent: HTMLElement[] = [];

  function show() {
    const { model, view } = live.store.getState();
    store.append(...lent);
    lent = [];
    panel.parentElement!.toggleAttribute('data-picked', view.pick !== null);
    panel.scrollTop = 0;
    if (!view.pick) {
      status.textContent = '';
      return panel.replaceChildren(status, ...invitation);
    }
    const claims = claimsPicked(live, view.pick);
    status.textContent = `${subjectName(model, view.pick)}. ${count(claims.length, 'receipt', 'receipts')} after the picture.`;
    panel.replaceChildren(status, closeButton(), heading(document, model, view.pick, claims), ...bodies(model, claims, view.pick));
  }

  function closeButton() {
    const button = element(document, 'button', 'close', '×');
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', 'Close');
    button.title = 'Close (Esc)';
    button.addEventListener('click', () => live.change((view) => withPick(view, null), 'push'));
    return button;
  }

  function bodies(model: Model, claims: readonly Claim[], pick: Subject): HTMLElement[] {
    if (claims.length <= OPEN) return claims.flatMap(({ id }) => lend(id));
    const list = element(document, 'ul', 'entries');
    const rows = claims.map((claim) => entry(document, model, claim, pick, lend(claim.id)));
    list.append(...rows.slice(0, ROWS));
    const rest = rows.slice(ROWS);
    return rest.length === 0 ? [list] : [list, more(document, list, rest)];
  }

  function lend(id: ClaimId): HTMLElement[] {
    const receipt = receipts.get(id);
    if (receipt) lent.push(receipt);
    return receipt ? [receipt] : [];
  }

  show();
  return live.store.subscribe((now, before) => {
    if (now.view.pick !== before.view.pick) show();
  });
}

/** A node's claims are shown whole, a bundle's and a number's as far as they are in sight. */
function claimsPicked(live: Live, pick: Subject): Claim[] {
  const { model, view } = live.store.getState();
  if (pick.kind === 'node') return claimsOf(model, pick);
  return claimsOf(model, pick, shownClaims(model, live.picture().network, view.filter));
}

function heading(document: Document, model: Model, pick: Subject, claims: readonly Claim[]): HTMLElement {
  const header = element(document, 'header', 'subject');
  const one = pick.kind === 'claim' ? model.claims.get(pick.id)! : null;
  const person = pick.kind === 'node' ? [...model.people.values()].find(({ id }) => id === pick.id) : undefined;
  if (one) header.append(element(document, 'p', 'kicker', KIND_WORDS[one.kind]));
  const node = one?.person ?? (pick.kind === 'node' ? pick.id : null);
  header.append(element(document, 'h2', '', node ? nameOf(model, node) : subjectName(model, pick)));
  if (person?.knownFor) header.append(element(document, 'p', 'known-for', person.knownFor));
  const path = person ? pathInWords(model, person.id) : '';
  if (path) header.append(element(document, 'p', 'path', path));
  if (claims.length > OPEN) header.append(element(document, 'p', 'known-for', count(claims.length, 'claim', 'claims')));
  return header;
}

function entry(
  document: Document,
  model: Model,
  claim: Claim,
  pick: Subject,
  receipt: readonly HTMLElement[],
): HTMLElement {
  const details = element(document, 'details');
  const summary = element(document, 'summary');
  const { mark, says } = groundsInWords(groundsOf(model, claim));
  const grounds = says.split(', ')[0]!;
  const who = pick.kind === 'node' ? claimInShort(model, claim) : nameOf(model, claim.person);
  summary.append(
    element(document, 'span', 'who', who),
    ' ',
    element(document, 'span', 'when', `${dateInWords(claim.date)} · ${mark} ${grounds.charAt(0).toLowerCase()}${grounds.slice(1)}`),
  );
  details.append(summary, ...receipt);
  const item = element(document, 'li', 'entry');
  item.append(details);
  return item;
}

function more(document: Document, list: HTMLElement, rest: readonly HTMLElement[]): HTMLElement {
  const button = element(document, 'button', 'more-entries', `Show ${rest.length} more`);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    button.remove();
    list.append(...rest);
    rest[0]!.querySelector('summary')!.focus();
  });
  return button;
}
