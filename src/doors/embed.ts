// The embed's one script: it dresses the page before the first paint, then runs the map that the page carries.
import type { Dataset } from '../dataset/dataset';
import { dressEmbed, runEmbed } from '../live/embed';
import { fetchScript } from '../live/ownScript';
import { needsSettling, settleHere } from '../live/settleHere';
import type { Settled } from '../placing';
import { PLACES, RECEIPT } from '../publish/places';
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/picture.css';
import '../ui/subject.css';
import '../ui/receipt.css';
import '../publish/embed.css';

/** Our own element, which names the script that settles: it is known only while we are read. */
const SCRIPT = document.currentScript;

dressEmbed(window);
document.addEventListener('DOMContentLoaded', () => void start());

async function start(): Promise<void> {
  try {
    const { settle } = SCRIPT?.dataset ?? {};
    if (settle && needsSettling(location.search)) await fetchScript(window, settle);
    runEmbed(window, read<Dataset>(PLACES.data), read<Settled[]>(PLACES.settled), settleHere, {
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
}

/** What the page carries was admitted and settled when it was written. */
function read<T>(id: string): T {
  return JSON.parse(at(id).textContent!) as T;
}

function at(id: string): HTMLElement {
  return document.getElementById(id)!;
}
