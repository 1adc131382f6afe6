// The snippet for a page that shows the map: a frame, and the few lines that let it have its height.
import { escaped } from './html';

export interface Embed {
  /** Absolute address of `embed.html`, with its query. */
  readonly address: string;
  readonly title: string;
  /** Px until the frame has told its own, and for pages that take no scripts. */
  readonly height: number;
}

/** Heights that the listener gives a frame, px: a message asks, it does not command. */
const HEIGHTS = [200, 8000] as const;

export function embedSnippet({ address, title, height }: Embed): string {
  return `${frame({ address, title, height })}\n${LISTENER}`;
}

function frame({ address, title, height }: Embed): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" data-soupline
  width="100%" height="${Math.round(height)}" style="border:0" loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write"></iframe>`;
}

/** Who sent it, of what shape, and within which bounds; a sandboxed frame has the origin "null". */
const LISTENER = [
  '<script>',
  "addEventListener('message', function (event) {",
  '  var data = event.data;',
  "  if (!data || data.type !== 'soupline:height' || !(data.height > 0)) return;",
  "  document.querySelectorAll('iframe[data-soupline]').forEach(function (frame) {",
  '    if (frame.contentWindow !== event.source) return;',
  "    if (event.origin !== 'null' && event.origin !== new URL(frame.src).origin) return;",
  `    frame.style.height = Math.min(Math.max(data.height, ${HEIGHTS[0]}), ${HEIGHTS[1]}) + 'px';`,
  '  });',
  '});',
  '</script>',
].join('\n');
