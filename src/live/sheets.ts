// The sheets that pictures are drawn on: two for each lens, so that what was shown lately is there at once.
import { svgDomPainter } from '../paint/svgDom';
import type { Painter } from '../paint/paint';
import type { Picture } from '../placing';
import type { Frame } from '../scene/scene';

const SVG = 'http://www.w3.org/2000/svg';

export interface Sheets {
  /** Draws a picture on a sheet, which is the one in sight from then on. */
  show(picture: Picture): SVGSVGElement;
  destroy(): void;
}

interface Sheet {
  readonly element: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly painter: Painter;
  readonly lens: 'people' | 'flows';
  frame: Frame;
}

/** Beside the list a picture has another size than alone. */
const SIZES = 2;

export function createSheets(host: HTMLElement): Sheets {
  /** The one in sight first. */
  let sheets: readonly Sheet[] = [];

  function sheetFor({ network, scene }: Picture): Sheet {
    const { frame } = scene;
    const mine = sheets.filter(({ lens }) => lens === network.show);
    const fitting = mine.find((one) => one.frame.width === frame.width && one.frame.height === frame.height);
    return fitting ?? (mine.length < SIZES ? newSheet(host, network.show, frame) : mine.at(-1)!);
  }

  return {
    show(picture) {
      const sheet = sheetFor(picture);
      sheet.frame = picture.scene.frame;
      sheet.painter.paint(picture.scene);
      sheets = [sheet, ...sheets.filter((one) => one !== sheet)];
      for (const one of sheets) one.element.toggleAttribute('data-away', one !== sheet);
      return sheet.svg;
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

/** Out of sight a sheet keeps what the browser has computed for it: see `.sheet` in picture.css. */
function newSheet(host: HTMLElement, lens: Sheet['lens'], frame: Frame): Sheet {
  const element = host.ownerDocument.createElement('div');
  const svg = host.ownerDocument.createElementNS(SVG, 'svg');
  element.className = 'sheet';
  // The image that all sheets stand for has its own name.
  element.setAttribute('aria-hidden', 'true');
  element.append(svg);
  host.append(element);
  return { element, svg, painter: svgDomPainter(svg), lens, frame };
}
