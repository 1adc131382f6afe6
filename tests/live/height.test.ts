// How an embed tells its host how high it is.
import { describe, expect, test } from 'vitest';
import { heightMessages, postHeight } from '../../src/live/height';

function framed(isAlone = false) {
  const posted: { message: unknown; to: string }[] = [];
  let height = 0;
  let look = () => {};
  let isWatching = true;
  const parent = { postMessage: (message: unknown, to: string) => posted.push({ message, to }) };
  const window = {
    location: { href: 'https://map.example/embed.html' },
    ResizeObserver: class {
      constructor(seen: () => void) {
        look = () => isWatching && seen();
      }
      observe() {}
      disconnect() {
        isWatching = false;
      }
    },
  };
  Object.assign(window, { parent: isAlone ? window : parent });
  const element = { getBoundingClientRect: () => ({ height }) };
  const stop = postHeight(window as never, element as never);
  return {
    posted,
    stop,
    grow: (to: number) => {
      height = to;
      look();
    },
  };
}

describe('an embed in a frame', () => {
  test('posts its height in three spellings that hosts understand', () => {
    const { posted, grow } = framed();
    grow(700.2);
    expect(posted.map(({ message }) => message)).toEqual([
      { type: 'soupline:height', height: 701 },
      { sentinel: 'amp', type: 'embed-size', height: 701 },
      '{"src":"https://map.example/embed.html","context":"iframe.resize","height":701}',
    ]);
  });

  test('posts to any host, since a sandboxed frame cannot know its own', () => {
    const { posted, grow } = framed();
    grow(700);
    expect(new Set(posted.map(({ to }) => to))).toEqual(new Set(['*']));
  });

  test('says nothing while nothing changed', () => {
    const { posted, grow } = framed();
    grow(700);
    grow(700);
    grow(699.5);
    expect(posted).toHaveLength(3);
    grow(712);
    expect(posted).toHaveLength(6);
  });

  test('stops when it is told to', () => {
    const { posted, grow, stop } = framed();
    stop();
    grow(700);
    expect(posted).toEqual([]);
  });
});

test('an embed alone in a tab posts nothing', () => {
  const { posted, grow } = framed(true);
  grow(700);
  expect(posted).toEqual([]);
});

test('a message tells one fact besides its name', () => {
  const [own, amp] = heightMessages(640, 'https://map.example/embed.html') as Record<string, unknown>[];
  expect(Object.keys(own!)).toEqual(['type', 'height']);
  expect(Object.keys(amp!)).toEqual(['sentinel', 'type', 'height']);
});
