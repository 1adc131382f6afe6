// Shows the receipts of what is picked, from those that already stand in the page.
import type { Claim, ClaimId } from '../dataset/dataset';
import { claimsOf, claimsTold } from '../model/about';
import type { Model } from '../model/model';
import type { Subject } from '../model/subject';
import { isWithdrawn, WITHDRAWN } from '../model/receiptWords';
import { count, subjectName } from '../model/words';
import { shownClaims } from '../view/filter';
import { modelThen } from '../view/past';
import { withPick } from '../view/view';
import { element } from './element';
import type { Live } from './live';
import { entry, heading, more, OPEN, tombstone } from './receiptParts';

export interface ReceiptPlaces {
  /** Where the hand goes back to when the receipts close. */
  readonly stage: HTMLElement;
  /** Where the receipts of a pick go; what stands in it is shown while nothing is picked. */
  readonly panel: HTMLElement;
  /** Where all receipts stand. */
  readonly store: HTMLElement;
  /** Before a claim's id, in the id of its receipt. */
  readonly prefix: string;
}

/** So many rows are there at once. */
const ROWS = 12;

export function attachReceipts(live: Live, { stage, panel, store, prefix }: ReceiptPlaces): () => void {
  const { ownerDocument: document } = panel;
  const invitation = [...panel.children];
  const status = element(document, 'p', 'visually-hidden');
  status.setAttribute('aria-live', 'polite');
  panel.before(status);
  const receipts = new Map(
    [...store.querySelectorAll('article')].map((article) => [
      article.id.slice(prefix.length) as ClaimId,
      article,
    ]),
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
      return panel.replaceChildren(...invitation);
    }
    if (isWithdrawn(model, view.pick)) {
      status.textContent = WITHDRAWN;
      return panel.replaceChildren(closeButton(), tombstone(document));
    }
    const claims = claimsPicked(live, view.pick);
    status.textContent = `${subjectName(model, view.pick)}. ${count(claims.length, 'receipt', 'receipts')} after the picture.`;
    panel.replaceChildren(
      closeButton(),
      heading(document, model, view.pick, claims),
      ...bodies(model, claims, view.pick),
    );
  }

  function closeButton() {
    const button = element(document, 'button', 'close', '×');
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', 'Close');
    button.title = 'Close (Esc)';
    button.addEventListener('click', () => {
      live.change((view) => withPick(view, null), 'push');
      stage.querySelector<HTMLElement>('[data-stage]')?.focus({ preventScroll: true });
    });
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
  const { model: whole, view } = live.store.getState();
  const model = modelThen(whole, view.asOf);
  if (pick.kind === 'node') return claimsTold(model, pick.id, view.lens.rolled);
  return claimsOf(model, pick, shownClaims(model, live.network(), view.filter));
}
