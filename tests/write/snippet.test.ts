// The snippet of the Share dialog: what it says, and whom it believes.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { embedSnippet } from '../../src/write/snippet';

const SNIPPET = embedSnippet({
  address: 'https://map.example/embed.html?orgs=a,b&theme=dark',
  title: 'The "soup" war <1>',
  height: 760.4,
});

const inPage = (html: string) => new JSDOM(html).window.document.querySelector('iframe')!;

test('the frame has its address, a title, a height without script, and the sandbox', () => {
  const frame = inPage(SNIPPET);
  expect(frame.src).toBe('https://map.example/embed.html?orgs=a,b&theme=dark');
  expect(frame.title).toBe('The "soup" war <1>');
  expect(frame.height).toBe('760');
  expect(frame.getAttribute('loading')).toBe('lazy');
  expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
  expect(frame.getAttribute('allow')).toBe('clipboard-write');
});

describe('the listener', () => {
  const { window } = new JSDOM(`<!doctype html>${SNIPPET}`, { runScripts: 'dangerously' });
  const frame = window.document.querySelector('iframe')!;
  const heightAfter = (data: unknown, source: unknown = frame.contentWindow, origin = 'null') => {
    frame.style.height = '';
    window.dispatchEvent(new window.MessageEvent('message', { data, source: source as never, origin }));
    return frame.style.height;
  };
  const says = (height: unknown) => ({ type: 'soupline:height', height });

  test('gives the frame the height it asks for', () => {
    expect(heightAfter(says(812))).toBe('812px');
    expect(heightAfter(says(812), frame.contentWindow, 'https://map.example')).toBe('812px');
  });

  test('clamps it', () => {
    expect(heightAfter(says(3))).toBe('200px');
    expect(heightAfter(says(1e9))).toBe('8000px');
    expect(heightAfter(says(Infinity))).toBe('8000px');
  });

  test.each([
    ['another window', says(812), window, 'null'],
    ['another origin', says(812), frame.contentWindow, 'https://other.example'],
    ['no number', says('tall'), frame.contentWindow, 'null'],
    ['not a number', says(NaN), frame.contentWindow, 'null'],
    ['below zero', says(-5), frame.contentWindow, 'null'],
    ['another type', { type: 'height', height: 812 }, frame.contentWindow, 'null'],
    ['no object', null, frame.contentWindow, 'null'],
  ])('does not listen to %s', (_, data, source, origin) => {
    expect(heightAfter(data, source, origin)).toBe('');
  });
});

test('the example article listens in the same words', () => {
  const bare = (text: string) => text.replace(/\s+/g, ' ');
  const listener = SNIPPET.slice(SNIPPET.indexOf('addEventListener'), SNIPPET.indexOf('</script>'));
  expect(bare(readFileSync('examples/blog.html', 'utf8'))).toContain(bare(listener).trim());
});
