// What is kept is the same object while its parts are, and no more is kept than was said.
import { describe, expect, test } from 'vitest';
import { Kept } from '../../src/model/kept';

describe('what is kept', () => {
  const key = {};

  test('is the same object for the same parts, and another for others', () => {
    const kept = new Kept<object, object>();
    const one = kept.of(key, [1, 'a'], () => ({}));
    expect(kept.of(key, [1, 'a'], () => ({}))).toBe(one);
    expect(kept.of(key, [1, 'b'], () => ({}))).not.toBe(one);
    expect(kept.of({}, [1, 'b'], () => ({}))).not.toBe(one);
    expect(kept.of(key, [1], () => ({}))).not.toBe(one);
  });

  test('is given up for the next, but for as many as were asked for', () => {
    const kept = new Kept<object, string>(2);
    const made: string[] = [];
    const ask = (part: string) => kept.of(key, [part], () => (made.push(part), part));
    for (const part of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(part)).toBe(part);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
