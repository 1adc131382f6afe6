// A scene as planes that lie one over the other: what steps back has a plane of its own, which a pick leaves as it is.
import type { Back, Layer, Mark, Scene } from '../scene/scene';
import { num } from '../scene/geometry';
import { backgroundNode, frameOf, groupOf, nodeOf, type SvgNode } from './svgTree';

/**
 * Whole `<svg>` elements, the lowest first, that together look like the one of `svgTree`. What is lit is drawn over
 * its own receded mark, so that with a pick no more of a back changes than its opacity.
 */
export function planesOf(scene: Scene): SvgNode[] {
  const planes: SvgNode[] = [];
  const lay = (children: readonly SvgNode[], attributes: SvgNode['attributes'] = []) =>
    planes.push({
      tag: 'svg',
      key: String(planes.length),
      attributes: [...frameOf(scene), ...attributes],
      children,
    });
  let children = [backgroundNode(scene)];
  for (const { id, marks, back } of scene.layers) {
    if (back) {
      lay(children);
      lay([groupOf(id, nodesOf(back.all))], backAttributes(back));
      children = [];
    }
    children.push(groupOf(id, marks.slice(back?.count).map(nodeOf)));
  }
  lay(children);
  return planes;
}

/** From so many marks on, a browser is asked to keep a back as it was drawn: that takes memory, and less time. */
const MANY = 1500;

function backAttributes({ all, opacity }: Back): SvgNode['attributes'] {
  return [
    ['data-plane', all.length < MANY ? 'back' : 'crowded back'],
    ...(opacity === undefined ? [] : [['opacity', num(opacity)] as const]),
  ];
}

const remembered = new WeakMap<readonly Mark[], readonly SvgNode[]>();

/** The same elements for the same marks, so that a writer knows at sight that a whole back stays as it is. */
function nodesOf(marks: readonly Mark[]): readonly SvgNode[] {
  const nodes = remembered.get(marks) ?? marks.map(nodeOf);
  remembered.set(marks, nodes);
  return nodes;
}

/** All marks of a layer in the order in which they lie on planes: what is lit is there twice. */
export function marksOnPlanes({ marks, back }: Layer): readonly Mark[] {
  return back ? [...back.all, ...marks.slice(back.count)] : marks;
}
