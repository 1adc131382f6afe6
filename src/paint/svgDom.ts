// The tree as elements of a document: the least change from one scene to the next, text only through textContent.
import type { Painter } from './paint';
import { type SvgNode, svgTree } from './svgTree';

const SVG = 'http://www.w3.org/2000/svg';

/** An element and the node that it shows now. */
interface Shown {
  node: SvgNode;
  readonly element: SVGElement;
  children: Map<string, Shown>;
}

/** Paints into an empty `<svg>` of the caller's, whose own role and name it leaves alone. */
export function svgDomPainter(svg: SVGSVGElement): Painter {
  const root: Shown = { node: { tag: 'svg', key: 'svg', attributes: [] }, element: svg, children: new Map() };
  return {
    paint(scene) {
      update(root, svgTree(scene));
    },
    destroy() {
      svg.replaceChildren();
      root.children = new Map();
    },
  };
}

function update(shown: Shown, node: SvgNode): void {
  setAttributes(shown, node);
  if (node.text !== undefined && node.text !== shown.node.text) shown.element.textContent = node.text;
  if (node.text === undefined) updateChildren(shown, node.children ?? []);
  shown.node = node;
}

function setAttributes({ element, node: before }: Shown, node: SvgNode): void {
  const old = new Map(before.attributes);
  for (const [name, value] of node.attributes) {
    if (name !== 'xmlns' && old.get(name) !== value) element.setAttribute(name, value);
    old.delete(name);
  }
  for (const name of old.keys()) if (name !== 'xmlns') element.removeAttribute(name);
}

function updateChildren(shown: Shown, nodes: readonly SvgNode[]): void {
  const kept = new Map<string, Shown>();
  let next = shown.element.firstChild;
  for (const node of nodes) {
    const child = reuse(shown.children.get(node.key), node) ?? create(shown.element, node);
    update(child, node);
    kept.set(node.key, child);
    if (child.element === next) next = next.nextSibling;
    else shown.element.insertBefore(child.element, next);
  }
  for (const [key, child] of shown.children) if (kept.get(key) !== child) child.element.remove();
  shown.children = kept;
}

function reuse(known: Shown | undefined, node: SvgNode): Shown | undefined {
  return known?.node.tag === node.tag ? known : undefined;
}

function create(parent: SVGElement, node: SvgNode): Shown {
  const element = parent.ownerDocument.createElementNS(SVG, node.tag);
  return { node: { tag: node.tag, key: node.key, attributes: [] }, element, children: new Map() };
}
