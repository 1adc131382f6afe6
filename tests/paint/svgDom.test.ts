// The tree in a document is the tree in a file, whatever was shown before.
// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/dataset/dataset';
import { svgDomPainter } from '../../src/paint/svgDom';
import { svgText } from '../../src/paint/svgText';
import { type SvgNode, svgTree } from '../../src/paint/svgTree';
import { draw } from '../../src/picture';
import type { Frame, Scene } from '../../src/scene/scene';
import { openingView, readQuery } from '../../src/view/query';
import { type View, withFilter, withMoved, withPick } from '../../src/view/view';
import { shipped, smallModel } from '../fixtures/shipped';

const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: true };
const SVG = 'http://www.w3.org/2000/svg';
const emptySvg = () => document.createElementNS(SVG, 'svg');

/** What a tree draws, whoever wrote it; a namespace is said by a file and known by a document, and spoken names are only a file's. */
const said = (node: SvgNode): unknown => ({
  tag: node.tag,
  attributes: Object.fromEntries(node.attributes.filter(([name]) => name !== 'xmlns')),
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
    const svg = emptySvg();
    const painter = svgDomPainter(svg);
    for (const [name, scene] of SCENES) {
      painter.paint(scene);
      expect({ name, shows: shownBy(svg) }).toEqual({ name, shows: said(svgTree(scene)) });
    }
  }, 20_000);

  test('shows what the file of the same scene shows', () => {
    const [, scene] = SCENES[1]!;
    const svg = emptySvg();
    svgDomPainter(svg).paint(scene);
    const file = new DOMParser().parseFromString(svgText(svgTree(scene)), 'image/svg+xml');
    const strip = (element: Element): Element => {
      for (const node of [...element.childNodes])
        if (
          node.nodeName === 'title' ||
          (node.nodeType === Node.TEXT_NODE && node.textContent!.trim() === '')
        )
          node.remove();
        else if (node instanceof Element) strip(node);
      element.removeAttribute('xmlns');
      return element;
    };
    expect(shownBy(svg)).toEqual(shownBy(strip(file.documentElement)));
  });

  test('keeps the elements of what recedes with a pick, so that only what is lit is drawn anew', () => {
    const [opening, picked] = [SCENES[0]![1], SCENES[1]![1]];
    const svg = emptySvg();
    const painter = svgDomPainter(svg);
    painter.paint(opening);
    const before = new Map(
      [...svg.querySelectorAll('circle[data-subject]')].map((one) => [one.getAttribute('data-subject'), one]),
    );
    painter.paint(picked);
    const lit = new Set(
      [...svg.querySelectorAll('[data-layer] > circle')].map((one) => one.getAttribute('data-subject')),
    );
    expect(lit.size).toBeGreaterThan(1);
    expect(before.size - lit.size).toBeGreaterThan(6);
    for (const [id, element] of before)
      if (!lit.has(id)) expect(svg.querySelector(`circle[data-subject="${id}"]`)).toBe(element);
  });

  test('leaves what the page says of its svg alone, and an empty svg behind', () => {
    const svg = emptySvg();
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', 'A map');
    const painter = svgDomPainter(svg);
    painter.paint(SCENES[0]![1]);
    painter.paint(SCENES[1]![1]);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('A map');
    painter.destroy();
    expect(svg.childNodes).toHaveLength(0);
  });

  test('writes hostile words as words', () => {
    const hostile = smallModel((dataset) => ({
      ...dataset,
      organizations: dataset.organizations.map((one) => ({ ...one, name: '<img src=x onerror=alert(1)>' })),
    }));
    const svg = emptySvg();
    svgDomPainter(svg).paint(draw(hostile, openingView(hostile), FRAME).scene);
    expect(svg.querySelector('img, script, foreignObject')).toBeNull();
    expect(
      [...svg.querySelectorAll('text')].filter((text) => text.textContent!.startsWith('<img')),
    ).not.toHaveLength(0);
  });
});
