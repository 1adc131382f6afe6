// A difference as plain text, as Markdown and as JSON.
import { visible } from '../dataset/shown';
import type { Difference } from './difference';
import { outlineOf, sumOf, type Entry } from './differenceOutline';

export const DIFFERENCE_FORMATS = ['text', 'markdown', 'json'] as const;
export type DifferenceFormat = (typeof DIFFERENCE_FORMATS)[number];

export function writeDifference(difference: Difference, format: DifferenceFormat): string {
  if (format === 'json') return `${JSON.stringify(difference, null, 2)}\n`;
  return format === 'markdown' ? asMarkdown(difference) : asText(difference);
}

function asText(difference: Difference): string {
  const sections = outlineOf(difference).map(({ title, entries }) =>
    [
      title,
      ...entries.flatMap(({ id, says }) =>
        id === undefined ? says.map(indented(1)) : [indented(1)(id), ...says.map(indented(2))],
      ),
    ].join('\n'),
  );
  return `${[sumOf(difference), ...sections].join('\n\n')}\n`;
}

const indented = (depth: number) => (line: string) => '  '.repeat(depth) + onOneLine(line);

function asMarkdown(difference: Difference): string {
  const sections = outlineOf(difference).map(
    ({ title, entries }) => `## ${title}\n\n${entries.map(itemOf).join('\n')}`,
  );
  return `${[sumOf(difference), ...sections].join('\n\n')}\n`;
}

function itemOf({ id, says }: Entry): string {
  const lines = says.map((line) => escaped(onOneLine(line)));
  if (id === undefined) return lines.map((line) => `- ${line}`).join('\n');
  return [`- \`${id}\``, ...lines.map((line) => `  - ${line}`)].join('\n');
}

/** What a file says, on one line and with nothing invisible in it. */
function onOneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}

/** Text that no reader of Markdown takes for markup, HTML or a link. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&').replace(/:\/\//g, ':\\//');
}
