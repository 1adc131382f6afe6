// The embed's one script: it dresses the page before the first paint, then runs the map that the page carries.
import type { Dataset } from '../dataset/dataset';
import { dressEmbed, runEmbed } from '../live/embed';
import type { Settled } from '../picture';
import { PLACES, RECEIPT } from '../publish/places';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/picture.css';
import '../ui/subject.css';
import '../ui/receipt.css';
import '../publish/embed.css';

dressEmbed(window);
document.addEventListener('DOMContentLoaded', () => {
  try {
    runEmbed(window, read<Dataset>(PLACES.data), read<Settled[]>(PLACES.settled), {
      page: at(PLACES.page),
      stage: at(PLACES.stage),
      panel: at(PLACES.panel),
      zoom: at(PLACES.zoom),
      fullMap: at(PLACES.fullMap) as HTMLAnchorElement,
      address: at(PLACES.address),
      store: at(PLACES.receipts),
      prefix: RECEIPT,
    });
  } catch (error) {
    // The page is complete without us: it is left as it came.
    delete document.documentElement.dataset.live;
    throw error;
  }
});

/** What the page carries was admitted and settled when it was written. */
function read<T>(id: string): T {
  return JSON.parse(at(id).textContent!) as T;
}

function at(id: string): HTMLElement {
  return document.getElementById(id)!;
}
