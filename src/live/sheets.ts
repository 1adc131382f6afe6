// The sheets that pictures are drawn on: a few for each lens, so that what was shown lately is there at once.
import { svgDomPainter } from '../paint/svgDom';
import type { Painter } from '../paint/paint';
import type { Picture } from '../placing';

export interface Sheets {
  /** Draws a picture on a sheet, which is the one in sight from then on. */
  show(picture: Picture): HTMLElement;
  destroy(): void;
}

interface Sheet {
  readonly element: HTMLElement;
  readonly painter: Painter;
  readonly lens: 'people' | 'flows';
  /** What was last drawn on it. */
  picture: Picture;
}

/** For a lens: beside the list a picture has another size than alone, and one goes to another scope and back. */
const MOST = 3;

export function createSheets(host: HTMLElement): Sheets {
  /** The one in sight first. */
  let sheets: readonly Sheet[] = [];

  function sheetFor(picture: Picture): Sheet {
    const lens = picture.network.show;
    const mine = sheets.filter((one) => one.lens === lens);
    const fitting = mine.find((one) => isAlike(one.picture, picture));
    return fitting ?? (mine.length < MOST ? newSheet(host, lens, picture) : mine.at(-1)!);
  }

  return {
    show(picture) {
      const sheet = sheetFor(picture);
      sheet.picture = picture;
      sheet.painter.paint(picture.scene);
      sheets = [sheet, ...sheets.filter((one) => one !== sheet)];
      for (const one of sheets) one.element.toggleAttribute('data-away', one !== sheet);
      return sheet.element;
    },
    destroy() {
      for (const { painter, element } of sheets) {
        painter.destroy();
        element.remove();
      }
      sheets = [];
    },
  };
}

/** Whether the same places are drawn at the same size. */
function isAlike(a: Picture, b: Picture): boolean {
  const [one, two] = [a.scene.frame, b.scene.frame];
  return a.layout === b.layout && one.width === two.width && one.height === two.height;
}

/** Out of sight a sheet keeps what the browser has computed for it: see `.sheet` in picture.css. */
function newSheet(host: HTMLElement, lens: Sheet['lens'], picture: Picture): Sheet {
  const element = host.ownerDocument.createElement('div');
  element.className = 'sheet';
  // The image that all sheets stand for has its own name.
  element.setAttribute('aria-hidden', 'true');
  host.append(element);
  return { element, painter: svgDomPainter(element), lens, picture };
}
