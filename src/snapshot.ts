// A picture as a file: the SVG of a view, with what it was made from.
import { digest } from './dataset/canonical';
import type { Model } from './model/model';
import { VERSION } from './model/version';
import { snapshotTree } from './paint/snapshot';
import { svgText } from './paint/svgText';
import { draw, type Picture } from './picture';
import type { Frame } from './scene/scene';
import { query } from './view/query';
import type { View } from './view/view';

/** The SVG file of a view: self-contained, inert, and the same bytes wherever it is written. */
export function snapshot(model: Model, view: View, frame: Frame, before?: Picture | null): string {
  const { width, height, theme } = frame;
  const { scene } = draw(model, view, { width, height, theme, furniture: true }, before);
  const { title, updated } = model.dataset;
  const provenance = {
    view: query(view, model),
    frame: { width, height, theme },
    soupline: VERSION,
    dataset: { title, updated, sha256: digest(model.dataset) },
  };
  return svgText(snapshotTree(scene, provenance));
}
