// A view drawn and written as an SVG file, all at once: what the command line and the build do.
import type { Model } from './model/model';
import { draw } from './picture';
import { frameOfFile, pictureFile } from './pictureFile';
import type { Frame } from './scene/scene';
import type { View } from './view/view';

/** The SVG file of a view: self-contained, inert, and the same bytes wherever it is written. */
export function snapshot(model: Model, view: View, frame: Frame): string {
  return pictureFile(model, view, draw(model, view, frameOfFile(frame)).scene);
}
