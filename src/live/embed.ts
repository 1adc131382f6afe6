// One map in a page of somebody else's: stage and receipts, the size and theme of the frame, and nothing kept.
import type { ClaimId, Dataset } from '../dataset/dataset';
import type { Settled } from '../placing';
import type { Frame } from '../scene/scene';
import { query } from '../view/query';
import { withCamera, withPick } from '../view/view';
import { memoryAddress } from './address';
import { createLive } from './createLive';
import { stageHeight } from './embedFrame';
import { postHeight } from './height';
import type { Live } from './live';
import type { Settle } from './places';
import { spellAddresses } from './outward';
import { attachReceipts, type ReceiptPlaces } from './receipts';
import { followScheme, MORE_CONTRAST, schemeOf } from './scheme';

export interface EmbedPlaces extends ReceiptPlaces {
  readonly page: HTMLElement;
  readonly zoom: HTMLElement;
  readonly fullMap: HTMLAnchorElement;
  readonly address: HTMLElement;
}

/** Before the first paint: the theme, room for the picture, and whether the still picture may stand until then. */
export function dressEmbed(window: Window): void {
  const { documentElement: root } = window.document;
  root.dataset.theme = schemeOf(window);
  root.dataset.live = '';
  root.style.setProperty('--stage-height', `${stageHeight(window.innerWidth)}px`);
  // The still picture is the opening view in light, with people: in place of another it would flash.
  const isSame = root.dataset.theme === 'light' && window.innerWidth >= 560 && window.innerWidth < 1000;
  if (isSame && !/[?&](?!theme=)/.test(window.location.search)) root.dataset.still = '';
}

export function runEmbed(
  window: Window & typeof globalThis,
  dataset: Dataset,
  settled: readonly Settled[],
  settle: Settle,
  places: EmbedPlaces,
): Live {
  const { documentElement: root } = window.document;
  const live = createLive({
    dataset,
    address: memoryAddress(window.location.search.slice(1)),
    frame: frameNow(),
    settled,
    settle,
    stage: { wheel: 'page' },
  });
  const refit = () => {
    root.dataset.theme = schemeOf(window);
    const frame = frameNow();
    root.style.setProperty('--stage-height', `${frame.height}px`);
    live.setFrame(frame);
  };

  function frameNow(): Frame {
    return {
      width: Math.round(places.stage.clientWidth),
      height: stageHeight(places.page.clientWidth),
      theme: schemeOf(window),
      furniture: true,
      ...(window.matchMedia(MORE_CONTRAST).matches && {
        contrast: 'more' as const,
      }),
    };
  }

  live.attach(places.stage);
  attachReceipts(live, places);
  attachButtons(window, live, places);
  leadToFullMap(live, places);
  sayLens(root, live);
  spellAddresses(window, places.page);
  followScheme(window, refit);
  // Paper is light.
  window.addEventListener('beforeprint', () => live.setFrame({ ...frameNow(), theme: 'light' }));
  window.addEventListener('afterprint', refit);
  observeWidth(window, places.page, refit);
  postHeight(window, places.page);
  return live;
}

/** The page speaks of people or of companies, as the picture does. */
function sayLens(root: HTMLElement, live: Live): void {
  const say = () => (root.dataset.lens = live.network().show);
  say();
  live.store.subscribe((now, before) => {
    if (now.view.lens !== before.view.lens || now.frame.width !== before.frame.width) say();
  });
}

/** The width alone: the height follows from it, and must not ask again. */
function observeWidth(window: Window & typeof globalThis, page: HTMLElement, changed: () => void): void {
  let width = page.clientWidth;
  new window.ResizeObserver(() => {
    if (page.clientWidth === width) return;
    width = page.clientWidth;
    changed();
  }).observe(page);
}

function attachButtons(window: Window, live: Live, { zoom, panel }: EmbedPlaces): void {
  for (const button of zoom.querySelectorAll('button')) {
    const factor = Number(button.dataset.zoom);
    button.addEventListener('click', () => live.zoom(factor || null));
  }
  panel.addEventListener('click', (event) => {
    const { claim } = (event.target as Element).closest<HTMLElement>('[data-claim]')?.dataset ?? {};
    if (claim === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    live.change((view) => withPick(view, { kind: 'claim', id: claim as ClaimId }), 'push');
  });
  window.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) live.change((view) => withPick(view, null), 'push');
  });
}

/** The full map opens with the same view and pick, and its address stands there to be copied. */
function leadToFullMap(live: Live, { fullMap, address }: EmbedPlaces): void {
  const base = fullMap.getAttribute('href')!;
  const lead = () => {
    const { view, model } = live.store.getState();
    const text = query(withCamera(view, null), model);
    fullMap.setAttribute('href', text ? `${base}?${text}` : base);
    address.textContent = fullMap.href.replace(/index\.html(?=\?|$)/, '');
  };
  lead();
  live.store.subscribe((now, before) => {
    if (now.view !== before.view) lead();
  });
}
