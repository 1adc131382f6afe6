// Links that lead out of a frame which may not open anything: their address as text, to be copied.
import { element } from './element';

/** In a sandbox, a followed link also writes its address beside itself, since nobody can tell whether it opened. */
export function spellAddresses(window: Window, root: HTMLElement): void {
  if (window.origin !== 'null') return;
  root.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (!link || link.nextElementSibling?.className === 'spelled') return;
    link.after(element(root.ownerDocument, 'span', 'spelled', link.href.replace(/^mailto:([^?]*).*$/, '$1')));
  });
}
