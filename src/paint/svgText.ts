// The tree as text: an inert file, written from an allow list and escaped in this one place.
import type { SvgNode } from './svgTree';

const ATTRIBUTES = new Set([
  ...['xmlns', 'viewBox', 'width', 'height', 'role', 'aria-labelledby', 'id', 'data-layer', 'data-subject'],
  ...[
    'x',
    'y',
    'cx',
    'cy',
    'r',
    'd',
    'fill',
    'opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'paint-order'],
]);

export function svgText(node: SvgNode): string {
  const attributes = node.attributes
    .filter(([name]) => ATTRIBUTES.has(name))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const inside =
    (node.text === undefined ? '' : escape(node.text)) + (node.children ?? []).map(svgText).join('');
  const lines = node.tag === 'svg' || node.tag === 'g' ? '\n' : '';
  return `<${node.tag}${attributes}` + (inside === '' ? '/>' : `>${lines}${inside}</${node.tag}>`) + '\n';
}

/** Escapes for text and double-quoted attributes; what XML forbids is dropped, lone surrogates become U+FFFD. */
export function escape(text: string): string {
  return wellFormed(text)
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What XML 1.0 does not admit, as code units: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) =>
    unit.length === 2 ? unit : '\ufffd',
  );
}
