// Strict UTF-8: our walk over the bytes and the platform's decoder agree.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, firstBadByte } from '../../src/dataset/utf8';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        0x41,
        0x80,
        0xbf,
        0xc1,
        0xc3,
        0xe0,
        0xa0,
        0x9f,
        0xed,
        0xef,
        0xf0,
        0x90,
        0x8f,
        0xf4,
        0xf5,
        0xff,
      ),
      { maxLength: 8 },
    )
    .map((list) => new Uint8Array(list)),
  fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
);

test('bytes have a first bad one exactly where the platform refuses them', () => {
  fc.assert(
    fc.property(bytes, (list) => {
      expect(firstBadByte(list) === -1).toBe(typeof decode(list) === 'string');
    }),
    { numRuns: 3000 },
  );
});

test('everything before the first bad byte is good', () => {
  fc.assert(
    fc.property(bytes, (list) => {
      expect(firstBadByte(list.slice(0, Math.max(0, firstBadByte(list))))).toBe(-1);
    }),
    { numRuns: 2000 },
  );
});

test('a sequence that is cut off at the end is bad at its first byte', () => {
  expect(firstBadByte(new Uint8Array([0x41, 0xe2, 0x82]))).toBe(1);
});
