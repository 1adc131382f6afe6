// A scope's picture comes out of the one before: the same nodes glide, new ones appear, and nothing moves for less.
import { describe, expect, test } from 'vitest';
import { isAnotherPlacing, isFollowed, waysIn } from '../../src/live/glide';
import { draw } from '../fixtures/draw';
import type { Frame } from '../../src/scene/scene';
import { openingView, readQuery } from '../../src/view/query';
import { withPick } from '../../src/view/view';
import { smallModel } from '../fixtures/shipped';
import { nodeDiscs } from '../scene/marks';

const FRAME: Frame = { width: 900, height: 600, theme: 'light', furniture: false };
const model = smallModel();
const opening = draw(model, openingView(model), FRAME);
const only = draw(model, readQuery('around=tureen', model), FRAME);

describe('from one picture to the next', () => {
  test('another scope is another placing; a pick, another size and another file are not', () => {
    expect(isAnotherPlacing(opening, only)).toBe(true);
    const picked = withPick(openingView(model), { kind: 'node', id: opening.network.nodes[0]!.id });
    expect(isAnotherPlacing(opening, draw(model, picked, FRAME, opening))).toBe(false);
    expect(
      isAnotherPlacing(opening, draw(model, readQuery('around=tureen', model), { ...FRAME, width: 800 })),
    ).toBe(false);
    expect(isAnotherPlacing(opening, draw(smallModel(), readQuery('around=tureen', model), FRAME))).toBe(
      false,
    );
  });

  test('a scope glides whatever moves; from lens to lens only what an eye can follow', () => {
    const flows = draw(model, readQuery('show=flows', model), FRAME);
    const ways = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ key: `${at}`, by: [1, 1] as const }));
    const fresh = Array.from({ length: 500 }, (_, at) => ({ key: `new ${at}`, by: null }));
    expect(isFollowed(opening, only, ways(500))).toBe(true);
    expect(isFollowed(opening, flows, [...ways(60), ...fresh])).toBe(true);
    expect(isFollowed(opening, flows, ways(61))).toBe(false);
  });

  test('each disc starts where it was, and one that was not there has no way', () => {
    const [before, after] = [nodeDiscs(opening.scene), nodeDiscs(only.scene)];
    const ways = waysIn('discs', opening.scene, only.scene);
    expect(ways.length).toBeGreaterThan(2);
    for (const { key, by } of ways) {
      const from = before.get(key)?.at;
      expect(by === null).toBe(from === undefined);
      const to = after.get(key)!.at;
      if (by && from) expect([to[0] + by[0], to[1] + by[1]]).toEqual([from[0], from[1]]);
    }
    const back = waysIn('discs', only.scene, opening.scene);
    expect(back.some(({ by }) => by === null)).toBe(true);
  });
});
