// Taking the map away: the picture and its dataset as files.
import type { Frame } from '../scene/scene';
import { frameOfFile, pictureFile } from '../pictureFile';
import { embeddedFonts } from './fonts';
import type { Live } from './live';
import { fileName, save } from './save';

/** Saves the present view as SVG, the bytes that the command line writes for it; rejects where it finds no places. */
export async function downloadSvg(live: Live, frame: Frame): Promise<void> {
  save(new Blob([await snapshotOf(live, frame)], { type: 'image/svg+xml' }), `${fileName(live)}.svg`);
}

/** Saves the present view as PNG at twice the size; rejects where the browser cannot draw it. */
export async function downloadPng(live: Live, frame: Frame): Promise<void> {
  save(await toPng(await snapshotOf(live, frame), frame), `${fileName(live)}.png`);
}

/** The SVG of the present view, whatever is chosen while it is made: the bytes that the command line writes. */
export async function snapshotOf(live: Live, frame: Frame): Promise<string> {
  const { scene, model, view } = await live.pictureIn(frameOfFile(frame));
  return pictureFile(model, view, scene);
}

/** Saves the dataset itself as the JSON that was read. */
export function downloadDataset(live: Live): void {
  const { dataset } = live.store.getState().model;
  save(
    new Blob([JSON.stringify(dataset, null, 2) + '\n'], { type: 'application/json' }),
    `${fileName(live)}.json`,
  );
}

async function toPng(svg: string, { width, height }: Frame): Promise<Blob> {
  const style = `<style>${await embeddedFonts(document)}</style>`;
  const picture = new Image(width * 2, height * 2);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace('</metadata>', `</metadata>${style}`))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser could not draw the picture.'))),
      'image/png',
    );
  });
}
