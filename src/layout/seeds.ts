// Starting places from whole-number arithmetic: d3's own use sin and cos, whose last bits differ between engines.

/** 32-bit FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/** A starting place for an id, within a box of 2 * halfWidth by 2 * halfHeight about the origin. */
export function startingPlace(
  id: string,
  seed: number,
  halfWidth: number,
  halfHeight: number,
): [number, number] {
  const value = hash(id, Math.imul(seed + 1, 0x9e3779b1));
  const x = (value & 0xffff) / 0xffff;
  const y = (value >>> 16) / 0xffff;
  return [(2 * x - 1) * halfWidth, (2 * y - 1) * halfHeight];
}

/** A source of numbers in [0, 1) for d3's jiggle: the same linear congruential generator as d3-force's, from a fixed seed. */
export function steadyRandom(): () => number {
  let state = 1;
  return () => (state = (1664525 * state + 1013904223) % 4294967296) / 4294967296;
}
