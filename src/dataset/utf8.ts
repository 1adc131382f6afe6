// Bytes into text by strict UTF-8: a Latin-1 file would otherwise misspell names in silence.
import type { Problem } from './problem';
import { broken } from './rules';

/** The text of the bytes (a leading byte order mark is dropped), or what is wrong with them. */
export function decode(bytes: Uint8Array): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
}

function notUtf8(bytes: Uint8Array): Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return broken('utf-8', [], 'The file is UTF-16, not UTF-8.', { hint: 'save the file as UTF-8' });
  }
  const offset = firstBadByte(bytes);
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  const says = `The file is not UTF-8: byte ${offset} (0x${byte}) cannot stand there, as in a file saved as Latin-1.`;
  return broken('utf-8', [], says, { hint: 'save the file as UTF-8' });
}

/** The offset at which bytes stop being well-formed UTF-8 (Unicode table 3-7), or -1. */
export function firstBadByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0 || !secondFits(lead, bytes[i + 1] ?? 0)) return 0;
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function secondFits(lead: number, second: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}
