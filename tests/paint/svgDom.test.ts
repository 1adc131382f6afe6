// The planes in a document look like the tree in a file, whatever was shown before.
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/dataset/dataset';
import { planesOf } from '../../src/paint/planes';
import { svgDomPainter } from '../../src/paint/svgDom';
import { type SvgNode, svgTree } from '../../src/paint/svgTree';
import { draw } from '../fixtures/draw';
import type { Frame, Scene } from '../../src/scene/scene';
import { openingView, readQuery } from '../../src/view/query';
import { type View, withFilter, withMoved, withPick } from '../../src/view/view';
import { shipped, smallModel } from '../fixtures/shipped';

const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: true };
const SVG = 'http://www.w3.org/2000/svg';
const emptySheet = () => document.createElement('div');

/** What a tree draws, whoever wrote it; spoken names are only a file's. */
const said = (node: SvgNode): unknown => ({
  tag: node.tag,
  attributes: Object.fromEntries(node.attributes),
  inside: node.text ?? (node.children ?? []).filter(({ tag }) => tag !== 'title').map(said),
});
function shownBy(element: Element): unknown {
  expect(element.namespaceURI).toBe(SVG);
  const inside = [...element.childNodes];
  const text = inside.length > 0 && inside.every((node) => node.nodeType === Node.TEXT_NODE);
  return {
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    inside: text ? element.textContent : [...element.children].map(shownBy),
  };
}

interface Drawn {
  readonly layer: string;
  readonly key: string;
  readonly opacity: number;
  readonly as: unknown;
}

/** All that a tree draws, one thing over the other. */
function drawnIn(node: SvgNode, layer = '', opacity = 1): Drawn[] {
  const attributes = new Map(node.attributes);
  if (node.tag !== 'svg' && node.tag !== 'g') return [{ layer, key: node.key, opacity, as: said(node) }];
  const within = attributes.get('data-layer') ?? layer;
  const left = opacity * Number(attributes.get('opacity') ?? 1);
  return node.children!.flatMap((child) => drawnIn(child, within, left));
}

const SCENES = scenes();

function scenes(): readonly [name: string, scene: Scene][] {
  const model = smallModel();
  const big = shipped();
  const opening = openingView(model);
  const pick = (view: View, id: string) => withPick(view, { kind: 'node', id: id as NodeId });
  const scene = (view: View, frame: Partial<Frame> = {}, of = model) =>
    draw(of, view, { ...FRAME, ...frame }).scene;
  const whole = draw(big, openingView(big), FRAME);
  return [
    ['the opening view', scene(opening)],
    ['somebody picked', scene(pick(opening, 'odette-minestrone'))],
    ['somebody else picked', scene(pick(opening, 'tureen'))],
    ['nobody picked', scene(opening)],
    ['offers hidden', scene(withFilter(opening, { hide: ['offers'], quoted: false }))],
    ['the opening view again', scene(opening)],
    ['a node moved', scene(withMoved(opening, 'tureen' as NodeId, [300, -200]))],
    ['dark', scene(opening, { theme: 'dark' })],
    ['flows', scene(readQuery('show=flows', model))],
    ['narrow', scene(opening, { width: 390, height: 560 })],
    ['nothing in scope', scene(readQuery('atleast=99', model))],
    ['another map', whole.scene],
    ['another map, picked', draw(big, pick(openingView(big), 'openai'), FRAME, whole).scene],
    ['the small map at last', scene(opening)],
  ];
}

describe('a painter', () => {
  test('shows each of a long row of scenes exactly, whatever it showed before', () => {
    const sheet = emptySheet();
    const painter = svgDomPainter(sheet);
    for (const [name, scene] of SCENES) {
      painter.paint(scene);
      expect({ name, shows: [...sheet.children].map(shownBy) }).toEqual({
        name,
        shows: planesOf(scene).map(said),
      });
    }
  }, 20_000);

  test.each(SCENES)('looks like the file of the same scene: %s', (_, scene) => {
    const file = drawnIn(svgTree(scene));
    const planes = planesOf(scene).flatMap((plane) => drawnIn(plane));
    const isUnderItself = ({ key, layer }: Drawn, at: number) =>
      planes.some((one, later) => later > at && one.key === key && one.layer === layer && one.opacity === 1);
    expect(planes.filter((one, at) => !isUnderItself(one, at))).toEqual(file);
  });

  test('leaves what recedes with a pick as it is, but for its opacity', () => {
    const sheet = emptySheet();
    const painter = svgDomPainter(sheet);
    painter.paint(SCENES[0]![1]);
    const observer = new MutationObserver(() => {});
    const options = { attributes: true, childList: true, subtree: true, characterData: true };
    const backs = [...sheet.querySelectorAll('[data-plane~="back"]')];
    for (const back of backs) observer.observe(back, options);
    painter.paint(SCENES[1]![1]);
    expect(observer.takeRecords().map(({ attributeName, target }) => [attributeName, target])).toEqual(
      backs.map((back) => ['opacity', back]),
    );
    expect(backs).toHaveLength(2);
    const lit = sheet.querySelectorAll('svg:not([data-plane]) > [data-layer="discs"] > circle');
    expect(lit.length).toBeGreaterThan(1);
    observer.disconnect();
  });

  test('leaves an empty sheet behind', () => {
    const sheet = emptySheet();
    const painter = svgDomPainter(sheet);
    painter.paint(SCENES[0]![1]);
    painter.paint(SCENES[1]![1]);
    painter.destroy();
    expect(sheet.childNodes).toHaveLength(0);
  });

  test('writes hostile words as words', () => {
    const hostile = smallModel((dataset) => ({
      ...dataset,
      organizations: dataset.organizations.map((one) => ({ ...one, name: '<img src=x onerror=alert(1)>' })),
    }));
    const sheet = emptySheet();
    svgDomPainter(sheet).paint(draw(hostile, openingView(hostile), FRAME).scene);
    expect(sheet.querySelector('img, script, foreignObject')).toBeNull();
    expect(
      [...sheet.querySelectorAll('text')].filter((text) => text.textContent!.startsWith('<img')),
    ).not.toHaveLength(0);
  });
});
