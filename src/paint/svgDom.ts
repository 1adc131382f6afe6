// The tree as elements of a document: the least change from one scene to the next, text only through textContent.
import type { Scene } from '../scene/scene';
import { longestRise } from './order';
import type { Painter } from './paint';
import { type SvgNode, svgTree } from './svgTree';

const SVG = 'http://www.w3.org/2000/svg';

/** An element and the node that it shows now. */
interface Shown {
  node: SvgNode;
  readonly element: SVGElement;
  children: Map<string, Shown>;
  /** Its place among its siblings; below 0 before it has one. */
  at: number;
}

/** Paints into an empty `<svg>` of the caller's, whose own role and name it leaves alone. */
export function svgDomPainter(svg: SVGSVGElement): Painter {
  let painted: Scene | null = null;
  const root: Shown = {
    node: { tag: 'svg', key: 'svg', attributes: [] },
    element: svg,
    children: new Map(),
    at: 0,
  };
  return {
    paint(scene) {
      if (scene !== painted) update(root, svgTree(scene));
      painted = scene;
    },
    destroy() {
      svg.replaceChildren();
      root.children = new Map();
      painted = null;
    },
  };
}

function update(shown: Shown, node: SvgNode): void {
  if (shown.node === node) return;
  setAttributes(shown, node);
  if (node.text !== undefined && node.text !== shown.node.text) shown.element.textContent = node.text;
  if (node.text === undefined) updateChildren(shown, drawn(node));
  shown.node = node;
}

/** Without spoken names: on a page the picture is one image, and a browser would show them as a second tip. */
function drawn({ children = [] }: SvgNode): readonly SvgNode[] {
  return children.filter(({ tag }) => tag !== 'title');
}

function setAttributes({ element, node: before }: Shown, node: SvgNode): void {
  const { length } = node.attributes;
  // Most marks keep their attributes in their order.
  if (
    before.attributes.length === length &&
    node.attributes.every(([name], at) => before.attributes[at]![0] === name)
  ) {
    for (const [at, [name, value]] of node.attributes.entries())
      if (before.attributes[at]![1] !== value) element.setAttribute(name, value);
    return;
  }
  const old = new Map(before.attributes);
  for (const [name, value] of node.attributes) {
    if (name !== 'xmlns' && old.get(name) !== value) element.setAttribute(name, value);
    old.delete(name);
  }
  for (const name of old.keys()) if (name !== 'xmlns') element.removeAttribute(name);
}

function updateChildren(shown: Shown, nodes: readonly SvgNode[]): void {
  if (isAsShown(shown.children, nodes)) return;
  const children = new Map<string, Shown>();
  /** Where each stood before; below 0 what was not there. */
  const before: number[] = [];
  let isInOrder = true;
  for (const node of nodes) {
    const child = reuse(shown.children.get(node.key), node) ?? create(shown.element, node);
    update(child, node);
    isInOrder &&= child.at > (before.at(-1) ?? -1);
    before.push(child.at);
    child.at = children.size;
    children.set(node.key, child);
  }
  for (const [key, child] of shown.children) if (children.get(key) !== child) child.element.remove();
  // Mostly nothing is new and nothing has another place.
  if (!isInOrder) place(shown.element, [...children.values()], longestRise(before));
  shown.children = children;
}

/** Moves all children but those that may stay where they are. */
function place(parent: SVGElement, children: readonly Shown[], stays: ReadonlySet<number>): void {
  for (let at = children.length - 1; at >= 0; at--)
    if (!stays.has(at)) parent.insertBefore(children[at]!.element, children[at + 1]?.element ?? null);
}

function isAsShown(children: ReadonlyMap<string, Shown>, nodes: readonly SvgNode[]): boolean {
  if (children.size !== nodes.length) return false;
  let at = 0;
  for (const { node } of children.values()) if (node !== nodes[at++]) return false;
  return true;
}

function reuse(known: Shown | undefined, node: SvgNode): Shown | undefined {
  return known?.node.tag === node.tag ? known : undefined;
}

function create(parent: SVGElement, node: SvgNode): Shown {
  const element = parent.ownerDocument.createElementNS(SVG, node.tag);
  return { node: { tag: node.tag, key: node.key, attributes: [] }, element, children: new Map(), at: -1 };
}
