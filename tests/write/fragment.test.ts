// Text fragments: prefix, both ends of the quote, suffix, and signs with a meaning percent-encoded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/dataset/dataset';
import { addressThere, textFragment } from '../../src/write/fragment';
import { sourceId } from '../fixtures/ids';

const quoted = (quote: string, more: Partial<Evidence> = {}): Evidence => ({
  source: sourceId('a'),
  stance: 'supports',
  quote,
  ...more,
});

/** Reads a directive as a browser does: parts at bare commas, prefix and suffix by their bare hyphens. */
function read(directive: string) {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]!.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : undefined;
  const suffix = parts.at(-1)!.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : undefined;
  const [start, end, ...more] = parts.map(decodeURIComponent);
  return { prefix, start, end, suffix, more };
}

test('a short quote is told whole', () => {
  expect(textFragment(quoted('They carried soup to us.'))).toBe('text=They%20carried%20soup%20to%20us.');
});

test('a hyphen, a comma and an ampersand are encoded', () => {
  expect(textFragment(quoted('home-made soup, bread & salt'))).toBe(
    'text=home%2Dmade%20soup%2C%20bread%20%26%20salt',
  );
});

test('a long quote is told by five words of each end', () => {
  const directive = textFragment(
    quoted('one two three four five six seven eight nine ten eleven twelve thirteen'),
  );
  expect(directive).toBe('text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen');
});

describe('what stands beside the quote', () => {
  const beside = (prefix: string, suffix: string) => {
    const { prefix: before, suffix: after } = read(textFragment(quoted('soup for them', { prefix, suffix })));
    return [before, after];
  };

  test('is three words before and after it, without the outermost, which may be cut', () => {
    expect(beside('rd carried by hand a ', ' and bread and salt for ev')).toEqual([
      'by hand a',
      'and bread and',
    ]);
  });

  test('may begin with a sign that touches the quote', () => {
    expect(beside('and then he said: “', ', although later he')).toEqual(['he said: “', ', although later']);
  });

  test('is left out where it is markup of a copy, another line, or nothing', () => {
    expect(beside('*   ', '')).toEqual([undefined, undefined]);
    expect(beside('of another line\n', '\nof another line')).toEqual([undefined, undefined]);
    expect(beside('cut', 'cut')).toEqual([undefined, undefined]);
  });
});

describe('a quote with parts left out', () => {
  const found = (check?: Evidence['check']) =>
    read(
      textFragment(
        quoted('He came to our door […] with a pot of soup', { prefix: 'a b c ', suffix: ' d e f', check }),
      ),
    );

  test('is looked for by its first part', () => {
    expect(found()).toMatchObject({ prefix: 'b c', start: 'He came to our door', end: undefined });
    expect(found().suffix).toBeUndefined();
    expect(found({ result: 'ellipsis', on: '2025-01-01' }).start).toBe('He came to our door');
  });

  test('is looked for whole where the text itself has the dots', () => {
    expect(found({ result: 'verbatim', on: '2025-01-01' })).toMatchObject({
      start: 'He came to our door […] with a pot of soup',
      suffix: 'd e',
    });
  });

  test('has no words before its first part where it begins with dots', () => {
    expect(read(textFragment(quoted('… to our door', { prefix: 'a b c ' })))).toMatchObject({
      prefix: undefined,
      start: 'to our door',
    });
  });
});

describe('there is no fragment', () => {
  test.each([
    ['for a paraphrase', { ...quoted(''), quote: undefined, paraphrase: 'Ours.' }],
    [
      'for words that were not found',
      quoted('not there at all', { check: { result: 'missing', on: '2025' } }),
    ],
    ['for dots alone', quoted('…')],
  ])('%s', (_, item) => {
    expect(textFragment(item)).toBe('');
    expect(addressThere('https://a.example/', item)).toBe('https://a.example/');
  });
});

test('an address keeps a fragment of its own', () => {
  const item = quoted('soup for them');
  expect(addressThere('https://a.example/b?c=d', item)).toBe(
    'https://a.example/b?c=d#:~:text=soup%20for%20them',
  );
  expect(addressThere('https://a.example/#part', item)).toBe(
    'https://a.example/#part:~:text=soup%20for%20them',
  );
  expect(addressThere('https://a.example/#:~:text=x', item)).toBe('https://a.example/#:~:text=x');
});

test('every quote can be read back from its directive, and the address stays one', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, (quote, prefix, suffix) => {
      const item = quoted(quote, { prefix, suffix, check: { result: 'verbatim', on: '2025' } });
      const directive = textFragment(item);
      if (directive === '') {
        expect(quote.trim()).toBe('');
        return;
      }
      const { start, end, more } = read(directive);
      const words = quote.split(/\s+/).filter((word) => word !== '');
      expect(more).toEqual([]);
      if (words.length <= 12) expect([start, end]).toEqual([words.join(' '), undefined]);
      else expect([start, end]).toEqual([words.slice(0, 5).join(' '), words.slice(-5).join(' ')]);
      expect(new URL(addressThere('https://a.example/', item)).href).toContain('#:~:text=');
      expect(directive).not.toMatch(/[\s"<>`]/);
    }),
  );
});

test('half of a surrogate pair does not stop it', () => {
  expect(textFragment(quoted('soup \ud800 soup'))).toBe('text=soup%20%EF%BF%BD%20soup');
});
