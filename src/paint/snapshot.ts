// A picture that travels alone: the same tree with its name, its description and where it came from.
import type { Scene } from '../scene/scene';
import { type SvgNode, svgTree } from './svgTree';

/** Where a snapshot came from: never an origin, a path or a clock, so that the same view gives the same bytes. */
export interface Provenance {
  /** The view's query, as in the address. */
  readonly view: string;
  readonly frame: { readonly width: number; readonly height: number; readonly theme: 'light' | 'dark' };
  readonly soupline: string;
  readonly dataset: { readonly title: string; readonly updated: string; readonly sha256: string };
}

export function snapshotTree(scene: Scene, provenance: Provenance): SvgNode {
  const tree = svgTree(scene);
  return {
    ...tree,
    attributes: [...tree.attributes, ['role', 'img'], ['aria-labelledby', 'soupline-title soupline-desc']],
    children: [
      { tag: 'title', key: 'title', attributes: [['id', 'soupline-title']], text: scene.title },
      { tag: 'desc', key: 'desc', attributes: [['id', 'soupline-desc']], text: scene.describes },
      { tag: 'metadata', key: 'metadata', attributes: [], text: JSON.stringify(provenance) },
      ...(tree.children ?? []),
    ],
  };
}
