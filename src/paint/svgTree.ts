// A scene as one tree of SVG elements, which two writers turn into text or into the document.
import type { Disc, Layer, Mark, Path, Scene, Text } from '../scene/scene';
import { num } from '../scene/geometry';
import { FACES } from '../scene/theme';
import { subjectId } from '../model/subject';

/** An element with its attributes in the order in which they are written. */
export interface SvgNode {
  readonly tag: 'svg' | 'title' | 'desc' | 'metadata' | 'g' | 'rect' | 'circle' | 'path' | 'text' | 'a';
  readonly key: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

type Attribute = readonly [string, string];

export function svgTree(scene: Scene): SvgNode {
  return {
    tag: 'svg',
    key: 'svg',
    attributes: [['xmlns', 'http://www.w3.org/2000/svg'], ...frameOf(scene)],
    children: [backgroundNode(scene), ...scene.layers.map(layerNode)],
  };
}

export function frameOf({ frame: { width, height } }: Scene): SvgNode['attributes'] {
  return [
    ['viewBox', `0 0 ${num(width)} ${num(height)}`],
    ['width', num(width)],
    ['height', num(height)],
  ];
}

export function backgroundNode({ frame: { width, height }, background }: Scene): SvgNode {
  return {
    tag: 'rect',
    key: 'background',
    attributes: [
      ['width', num(width)],
      ['height', num(height)],
      ['fill', background],
    ],
  };
}

function layerNode({ id, marks, back }: Layer): SvgNode {
  const nodes = marks.map(nodeOf);
  return groupOf(
    id,
    back ? [backNode(nodes.slice(0, back.count), back.opacity), ...nodes.slice(back.count)] : nodes,
  );
}

export function groupOf(layer: string, children: readonly SvgNode[]): SvgNode {
  return { tag: 'g', key: layer, attributes: [['data-layer', layer]], children };
}

/** What recedes does so as one. */
function backNode(children: readonly SvgNode[], opacity: number | undefined): SvgNode {
  return {
    tag: 'g',
    key: 'back',
    attributes: opacity === undefined ? [] : [['opacity', num(opacity)]],
    children,
  };
}

const remembered = new WeakMap<Mark, SvgNode>();

/** The same element for the same mark, so that a writer knows at sight what stays as it is. */
export function nodeOf(mark: Mark): SvgNode {
  const node = remembered.get(mark) ?? markNode(mark);
  remembered.set(mark, node);
  return node;
}

function markNode(mark: Mark): SvgNode {
  const shape = mark.kind === 'disc' ? disc(mark) : mark.kind === 'path' ? path(mark) : text(mark);
  const subject: Attribute[] = mark.subject ? [['data-subject', subjectId(mark.subject)]] : [];
  return {
    ...shape,
    key: mark.key,
    attributes: [...subject, ...shape.attributes],
    ...named(mark, shape),
  };
}

/** A mark with a spoken name carries it as a title; text is its own name. */
function named(mark: Mark, shape: SvgNode): Partial<SvgNode> {
  if (mark.label === undefined || mark.kind === 'text')
    return shape.text === undefined ? {} : { text: shape.text };
  return { children: [{ tag: 'title', key: `${mark.key}/title`, attributes: [], text: mark.label }] };
}

function disc({ at, r, fill, stroke, width }: Disc): SvgNode {
  return {
    tag: 'circle',
    key: '',
    attributes: [
      ['cx', num(at[0])],
      ['cy', num(at[1])],
      ['r', num(r)],
      ['fill', fill],
      ...strokeOf(stroke, width),
    ],
  };
}

function path({ d, fill, stroke, width, dash, round }: Path): SvgNode {
  return {
    tag: 'path',
    key: '',
    attributes: [
      ['d', d],
      ['fill', fill ?? 'none'],
      ...strokeOf(stroke, width),
      ...(dash ? [['stroke-dasharray', dash] as const] : []),
      ...(round
        ? ([
            ['stroke-linecap', 'round'],
            ['stroke-linejoin', 'round'],
          ] as const)
        : []),
    ],
  };
}

function text({ at, text: words, face, size, fill, anchor, halo, haloWidth }: Text): SvgNode {
  const { family, weight, italic } = FACES[face];
  return {
    tag: 'text',
    key: '',
    text: words,
    attributes: [
      ['x', num(at[0])],
      ['y', num(at[1])],
      ['font-family', family],
      ['font-size', num(size)],
      ...(weight === 400 ? [] : [['font-weight', String(weight)] as const]),
      ...(italic ? [['font-style', 'italic'] as const] : []),
      ...(anchor === 'start' ? [] : [['text-anchor', anchor] as const]),
      ['fill', fill],
      ...(halo
        ? ([
            ['stroke', halo],
            ['stroke-width', num(haloWidth ?? 3)],
            ['stroke-linejoin', 'round'],
            ['paint-order', 'stroke'],
          ] as const)
        : []),
    ],
  };
}

function strokeOf(stroke: string | undefined, width: number | undefined): Attribute[] {
  return stroke
    ? [
        ['stroke', stroke],
        ['stroke-width', num(width ?? 1)],
      ]
    : [];
}
