// The planes as elements of a document: the least change from one scene to the next, text only through textContent.
import type { Scene } from '../scene/scene';
import { longestRise } from './order';
import type { Painter } from './paint';
import { planesOf } from './planes';
import type { SvgNode } from './svgTree';

const SVG = 'http://www.w3.org/2000/svg';

/** An element and the node that it shows now. */
interface Shown {
  node: SvgNode;
  readonly element: SVGElement;
  children: Children;
  /** Its place among its siblings; below 0 before it has one. */
  at: number;
}

type Children = ReadonlyMap<string, Shown>;

/** Paints into an empty element of the caller's, in which the planes are to lie one over the other. */
export function svgDomPainter(host: HTMLElement): Painter {
  let painted: Scene | null = null;
  let planes: Children = new Map();
  return {
    paint(scene) {
      if (scene !== painted) planes = updated(host, planes, planesOf(scene));
      painted = scene;
    },
    destroy() {
      host.replaceChildren();
      planes = new Map();
      painted = null;
    },
  };
}

function update(shown: Shown, node: SvgNode): void {
  if (shown.node === node) return;
  setAttributes(shown, node);
  if (node.text !== undefined && node.text !== shown.node.text) shown.element.textContent = node.text;
  if (node.text === undefined && node.children !== shown.node.children)
    shown.children = updated(shown.element, shown.children, drawn(node));
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
    if (old.get(name) !== value) element.setAttribute(name, value);
    old.delete(name);
  }
  for (const name of old.keys()) element.removeAttribute(name);
}

/** The children of a parent after they have become those that some nodes ask for. */
function updated(parent: Element, old: Children, nodes: readonly SvgNode[]): Children {
  if (isAsShown(old, nodes)) return old;
  const children = new Map<string, Shown>();
  /** Where each stood before; below 0 what was not there. */
  const before: number[] = [];
  let isInOrder = true;
  for (const node of nodes) {
    const child = reuse(old.get(node.key), node) ?? create(parent, node);
    update(child, node);
    isInOrder &&= child.at > (before.at(-1) ?? -1);
    before.push(child.at);
    child.at = children.size;
    children.set(node.key, child);
  }
  for (const [key, child] of old) if (children.get(key) !== child) child.element.remove();
  // Mostly nothing is new and nothing has another place.
  if (!isInOrder) place(parent, [...children.values()], longestRise(before));
  return children;
}

/** Moves all children but those that may stay where they are. */
function place(parent: Element, children: readonly Shown[], stays: ReadonlySet<number>): void {
  for (let at = children.length - 1; at >= 0; at--)
    if (!stays.has(at)) parent.insertBefore(children[at]!.element, children[at + 1]?.element ?? null);
}

function isAsShown(children: Children, nodes: readonly SvgNode[]): boolean {
  if (children.size !== nodes.length) return false;
  let at = 0;
  for (const { node } of children.values()) if (node !== nodes[at++]) return false;
  return true;
}

function reuse(known: Shown | undefined, node: SvgNode): Shown | undefined {
  return known?.node.tag === node.tag ? known : undefined;
}

function create(parent: Element, node: SvgNode): Shown {
  const element = parent.ownerDocument.createElementNS(SVG, node.tag);
  return { node: { tag: node.tag, key: node.key, attributes: [] }, element, children: new Map(), at: -1 };
}
