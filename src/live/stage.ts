// The stage: the picture in an element of the page, with its pointer, its zoom and its keys.
import { subjectId } from '../model/subject';
import type { Picture } from '../placing';
import { attachKeys } from './keys';
import { standIns } from './drawn';
import type { Live } from './live';
import { attachPointer } from './pointer';
import { createSheets } from './sheets';
import { tipOf } from './tip';
import { attachZoom, type StageOptions } from './zoom';

/** Draws a live map into an element and listens to it, until the returned function is called. */
export function attachStage(
  live: Live,
  host: HTMLElement,
  options: StageOptions = { wheel: 'map' },
): () => void {
  const { composite, surface, tip, voice, help } = furnishStage(host);
  const sheets = createSheets(surface);
  const showTip = tipOf(live, tip);
  const zoom = attachZoom(live, surface, options);
  const stops = [attachPointer(live, surface, composite), attachKeys(live, composite, voice), zoom.stop];

  let frame = 0;
  let sheet: HTMLElement | null = null;
  let painted: Picture | null = null;
  let hovered: readonly Element[] = [];
  const paint = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const picture = live.picture();
    // The one before stays while places are being found.
    if (picture === painted) return;
    const { scene } = picture;
    // Measured before much has changed: what is laid out already need not be laid out for it.
    showTip();
    sheet = sheets.show(picture);
    if (painted) options.glide?.(sheet, painted, picture);
    painted = picture;
    surface.setAttribute('aria-label', scene.title);
    help.textContent = `${scene.describes} ${KEYS}`;
    zoom.follow();
    light();
  };
  const light = () => {
    if (!sheet) return;
    const { hover, model } = live.store.getState();
    for (const element of hovered) element.removeAttribute('data-hover');
    hovered = [];
    // What has no mark of its own is shown by what stands for it.
    for (const subject of hover ? [hover, ...standIns(model, hover)] : [])
      if ((hovered = lightOne(sheet, subjectId(subject))).length > 0) break;
  };
  // The first picture is there at once; later ones wait for the next frame, many changes at a time.
  paint();
  const stop = live.store.subscribe((now, before) => {
    if (now.hover !== before.hover) {
      light();
      showTip();
    }
    // Paper does not wait for a frame.
    if (now.frame.theme !== before.frame.theme) return paint();
    if (PICTURED.some((part) => now[part] !== before[part])) frame ||= requestAnimationFrame(paint);
  });

  return () => {
    stop();
    cancelAnimationFrame(frame);
    for (const end of stops) end();
    sheets.destroy();
    host.removeAttribute('role');
    host.removeAttribute('aria-label');
    host.replaceChildren();
  };
}

/** What of the state a picture depends on. */
const PICTURED = ['view', 'model', 'frame', 'places'] as const;

/** Lights every mark of a subject. */
function lightOne(sheet: HTMLElement, id: string): readonly Element[] {
  // Identifiers hold nothing that a selector would read otherwise.
  const marks = [...sheet.querySelectorAll(`[data-subject="${id}"]`)];
  for (const mark of marks) mark.setAttribute('data-hover', '');
  return marks;
}

const KEYS =
  'Arrow down and up choose a line of the place you are at, arrow right goes along it, arrow left goes back. ' +
  'Enter opens the receipts, Escape leaves. Home goes to the biggest organization, M picks up the place you are at ' +
  'to move it, plus and minus zoom, 0 shows everything.';

/**
 * The elements of a stage: one composite with one tab stop, an image in it, a tip and a voice. It is an application
 * within another: of one that stands alone Orca says nothing when it takes the focus, and keeps its keys to itself.
 */
function furnishStage(host: HTMLElement) {
  const { ownerDocument: document } = host;
  const surface = document.createElement('div');
  surface.className = 'sheets';
  surface.setAttribute('role', 'img');
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  const voice = document.createElement('div');
  voice.className = 'visually-hidden';
  voice.setAttribute('aria-live', 'polite');
  const help = document.createElement('div');
  help.className = 'visually-hidden';
  help.id = 'stage-help';
  surface.setAttribute('aria-describedby', help.id);
  const composite = document.createElement('div');
  composite.dataset.stage = '';
  composite.setAttribute('role', 'application');
  composite.setAttribute('aria-roledescription', 'map');
  composite.setAttribute('aria-label', 'Map: arrow keys go along the lines, Enter opens the receipts');
  composite.tabIndex = 0;
  composite.append(surface, tip, voice, help);
  host.setAttribute('role', 'application');
  host.setAttribute('aria-label', 'Map');
  host.replaceChildren(composite);
  return { composite, surface, tip, voice, help };
}
