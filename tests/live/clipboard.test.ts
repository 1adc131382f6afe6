// The clipboard: rich and plain together, plain alone where that is all, and the truth where neither.
import { afterEach, expect, test, vi } from 'vitest';
import { copyRich, copyText } from '../../src/live/clipboard';

const NOTE = { text: 'soup', html: '<p>soup</p>' };

function clipboard(parts: { write?: boolean; writeText?: boolean; item?: boolean }) {
  const written: unknown[] = [];
  const answer = (allowed: boolean | undefined) => (given: unknown) => {
    if (!allowed) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
    written.push(given);
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', {
    clipboard: { write: answer(parts.write), writeText: answer(parts.writeText) },
  });
  class Item {
    constructor(readonly types: Record<string, Blob>) {}
  }
  vi.stubGlobal('ClipboardItem', parts.item === false ? undefined : Item);
  return written;
}

afterEach(() => vi.unstubAllGlobals());

test('rich text is written with its plain text beside it', async () => {
  const written = clipboard({ write: true });
  expect(await copyRich(NOTE)).toBe(true);
  const [[item]] = written as [[{ types: Record<string, Blob> }]];
  expect(await item.types['text/html']!.text()).toBe(NOTE.html);
  expect(await item.types['text/plain']!.text()).toBe(NOTE.text);
});

test('a browser without clipboard items gets the plain text', async () => {
  const written = clipboard({ write: true, writeText: true, item: false });
  expect(await copyRich(NOTE)).toBe(true);
  expect(written).toEqual(['soup']);
});

test('a refusal is told', async () => {
  clipboard({});
  expect(await copyRich(NOTE)).toBe(false);
  expect(await copyText('soup')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copyText('soup')).toBe(false);
});
