// The picture as text: whatever a dataset says in it is words, and nothing in the file can act or call anywhere.
// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { escape, svgText } from '../../src/paint/svgText';
import { type SvgNode, svgTree } from '../../src/paint/svgTree';
import { draw } from '../fixtures/draw';
import { snapshot } from '../../src/snapshot';
import type { Frame } from '../../src/scene/scene';
import { EMPTY_VIEW } from '../../src/view/view';
import { small } from '../fixtures/small';
import { buildModel } from '../../src/model/model';

const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: true };
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href="https://evil.example/x" onload="alert(1)"/>',
  "'onclick='alert(1)",
  ']]></text><foreignObject/>',
  '&lt;b&gt; &amp; &#60;',
  'a\u0000b\u0008c\u001fd\ufffee',
  'lone \ud800 and \udc00 halves, 𝔘 whole',
  'url(javascript:alert(1))',
  'line\nbreak\ttab\u2028',
];

/** The small dataset with every text that is drawn or spoken replaced by a hostile one. */
function poisoned(text: string): Dataset {
  const dataset = small();
  return {
    ...dataset,
    title: text,
    credit: { name: text },
    people: dataset.people.map((person) => ({ ...person, name: text })),
    organizations: dataset.organizations.map((one) => ({ ...one, name: text })),
    claims: dataset.claims.map((claim) => ({ ...claim, role: text, summary: text })),
    views: dataset.views.map((view) => ({
      ...view,
      headline: text,
      alt: text,
      notes: view.notes?.map((note) => ({ ...note, text })),
    })),
  };
}

const pictureOf = (dataset: Dataset) => snapshot(buildModel(dataset), EMPTY_VIEW, FRAME);

/** Parses strictly, as a browser does for a file; a fault in the text is an error. */
function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? '');
  return document;
}

const ELEMENTS = ['svg', 'title', 'desc', 'metadata', 'g', 'rect', 'circle', 'path', 'text'];
const ATTRIBUTES = [
  ...['viewBox', 'width', 'height', 'role', 'aria-labelledby', 'id', 'data-layer', 'data-subject'],
  ...['x', 'y', 'cx', 'cy', 'r', 'd', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['opacity'],
  ...['stroke-linecap', 'stroke-linejoin', 'paint-order', 'text-anchor'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'xmlns'],
];

describe.each([
  ['the small map', small()],
  ...HOSTILE.map((text) => [JSON.stringify(text), poisoned(text)] as const),
] as [string, Dataset][])('the picture of %s', (_, dataset) => {
  const text = pictureOf(dataset);
  const elements = [...parsed(text).querySelectorAll('*')];

  test('is well-formed and holds nothing but what is drawn', () => {
    expect(elements.length).toBeGreaterThan(60);
    expect(
      [...new Set(elements.map((element) => element.localName))].filter((name) => !ELEMENTS.includes(name)),
    ).toEqual([]);
    const names = new Set(elements.flatMap((element) => element.getAttributeNames()));
    expect([...names].filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
  });

  test('has no address, style or script in any attribute', () => {
    for (const element of elements)
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^(on|style|class|href|xlink|src)/i);
        if (name !== 'xmlns') expect(value).not.toMatch(/url\(|javascript:|https?:|data:|</i);
      }
  });

  test('has the structure of any other: words change no element', () => {
    const layers = elements.filter((element) => element.hasAttribute('data-layer'));
    expect(layers.map((layer) => layer.getAttribute('data-layer'))).toEqual([
      'hulls',
      'lines',
      'discs',
      'notes',
      'counts',
      'names',
      'furniture',
    ]);
  });
});

describe('hostile words', () => {
  test.each(HOSTILE)('%j stand in the picture as they are, less what XML forbids', (text) => {
    const title = parsed(pictureOf(poisoned(text))).querySelector('title')!.textContent;
    const expected = text
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) =>
        unit.length === 2 ? unit : '\ufffd',
      );
    expect(title).toBe(expected);
  });
});

describe('escape', () => {
  test('lets any text through an XML parser and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
        const root = parsed(`<svg id="${escape(one)}">${escape(two)}</svg>`).documentElement;
        const clean = (text: string) =>
          text
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
            .replaceAll(/\r\n?/g, '\n');
        expect(root.textContent).toBe(clean(two));
        expect(root.getAttribute('id')!.replaceAll(/[\n\t\r]/g, ' ')).toBe(
          clean(one).replaceAll(/[\n\t]/g, ' '),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('drops halves of pairs and keeps whole ones', () => {
    expect(escape('\ud83c\udf72')).toBe('\ud83c\udf72');
    expect(escape('\udf72\ud83c')).toBe('\ufffd\ufffd');
    expect(escape(`<>&"'`)).toBe(`&lt;&gt;&amp;&quot;'`);
  });
});

test('an attribute that is not on the list is not written', () => {
  const node: SvgNode = {
    tag: 'circle',
    key: 'a',
    attributes: [
      ['r', '1'],
      ['onclick', 'alert(1)'],
      ['href', 'https://evil.example/'],
      ['style', 'fill: url(https://evil.example/)'],
    ],
  };
  expect(svgText(node)).toBe('<circle r="1"/>\n');
});

test('numbers have at most two decimals, and none is missing', () => {
  const { scene } = draw(buildModel(small()), EMPTY_VIEW, FRAME);
  const text = svgText(svgTree(scene));
  expect(text).not.toMatch(/\d\.\d{3}/);
  expect(text).not.toMatch(/NaN|Infinity|undefined|null|[^a-z]-0[ "]/);
});
