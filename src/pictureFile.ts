// A scene as a file: its SVG, with what it was made from.
import { digest } from './dataset/canonical';
import type { Model } from './model/model';
import { VERSION } from './model/version';
import { snapshotTree } from './paint/snapshot';
import { svgText } from './paint/svgText';
import type { Frame, Scene } from './scene/scene';
import { query } from './view/query';
import type { View } from './view/view';

export function pictureFile(model: Model, view: View, scene: Scene): string {
  const { width, height, theme } = scene.frame;
  const { title, updated } = model.dataset;
  const provenance = {
    view: query(view, model),
    frame: { width, height, theme },
    soupline: VERSION,
    dataset: { title, updated, sha256: digest(model.dataset) },
  };
  return svgText(snapshotTree(scene, provenance));
}

/** A frame for a file, which has no page round it: the picture brings its own headline, legend and credit. */
export function frameOfFile({ width, height, theme }: Frame): Frame {
  return { width, height, theme, furniture: true };
}
