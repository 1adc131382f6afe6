// What is picked is named and lit; the rest steps back, unless the reader asked for contrast.
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/dataset/dataset';
import { claimsOf } from '../../src/model/about';
import { nodesOf } from '../../src/model/model';
import type { Subject } from '../../src/model/subject';
import { draw } from '../fixtures/draw';
import type { Frame, Scene, Text } from '../../src/scene/scene';
import { PALETTES, RECEDED } from '../../src/scene/theme';
import { shownClaims } from '../../src/view/filter';
import { openingView, readQuery } from '../../src/view/query';
import { withPick } from '../../src/view/view';
import { shipped } from '../fixtures/shipped';
import { contrast } from './contrast';
import { marksIn, namedIn, nodeDiscs, textsIn } from './marks';

const model = shipped();
const view = openingView(model);
const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: false };
const plain = draw(model, view, FRAME);
const shown = shownClaims(model, plain.network, view.filter);
const inNetwork = new Set(plain.network.nodes.map((node) => node.id));

function openingClaim(): Subject {
  return { kind: 'claim', id: plain.network.links.find(({ family }) => family === 'move')!.claims[0]! };
}
function openingBundle(): Subject {
  return readQuery('bundle=move:openai:meta-superintelligence-labs', model).pick!;
}

/** Nodes that stay lit when one is picked: itself, and whoever shares a claim shown with it. */
const neighbors = (id: NodeId) =>
  [...new Set([id, ...claimsOf(model, { kind: 'node', id }, shown).flatMap(nodesOf)])].filter((one) =>
    inNetwork.has(one),
  );
const few = (nodes: readonly NodeId[]) => nodes.filter((id) => model.people.has(id as never)).length <= 10;

const unnamedAt = (frame: Frame) => {
  const whole = draw(model, view, frame);
  return plain.network.nodes.flatMap(({ id }) => {
    const named = namedIn(draw(model, withPick(view, { kind: 'node', id }), frame, whole).scene);
    const wanted = few(neighbors(id))
      ? neighbors(id)
      : [id, ...neighbors(id).filter((one) => model.organizations.has(one as never))];
    return wanted.filter((one) => !named.has(one)).map((one) => `${one}, with ${id} picked`);
  });
};

describe('a picked node', () => {
  test('is named with its neighbors, where they are few, on the stage of a laptop', () => {
    expect(unnamedAt({ width: 1028, height: 700, theme: 'light', furniture: false })).toEqual([]);
  });

  test('is named with its neighbors in the column of an article, but for a very few crowded ones', () => {
    const frame: Frame = { width: 720, height: 640, theme: 'light', furniture: true };
    expect(unnamedAt(frame).length).toBeLessThanOrEqual(0.05 * plain.network.nodes.length);
  });

  test('has a ring of ink round it, and nothing else has', () => {
    const id = plain.network.nodes[0]!.id;
    const rings = marksIn(
      draw(model, withPick(view, { kind: 'node', id }), FRAME, plain).scene,
      'discs',
    ).filter((mark) => mark.key === 'picked');
    expect(rings).toEqual([
      expect.objectContaining({
        at: nodeDiscs(plain.scene).get(id)!.at,
        stroke: PALETTES.light.ink,
        fill: 'none',
      }),
    ]);
    expect(marksIn(plain.scene, 'discs').some((mark) => mark.key === 'picked')).toBe(false);
  });
});

/** Claims in the lines layer with the opacity of each of their marks. */
function opacities(scene: Scene): ReadonlyMap<string, readonly (number | undefined)[]> {
  const found = new Map<string, (number | undefined)[]>();
  const { count, opacity } = scene.layers.find(({ id }) => id === 'lines')!.back!;
  for (const [at, mark] of marksIn(scene, 'lines').entries()) {
    if (mark.subject?.kind !== 'claim') continue;
    found.set(mark.subject.id, [...(found.get(mark.subject.id) ?? []), at < count ? opacity : undefined]);
  }
  return found;
}

const PICKS: readonly Subject[] = [
  { kind: 'node', id: 'openai' as NodeId },
  { kind: 'claim', id: claimWith('disputed') },
  { kind: 'claim', id: claimWith('reported') },
  { kind: 'bundle', from: 'openai' as never, to: 'meta' as never, family: 'move' },
  { kind: 'count', from: null, to: 'meta' as never },
];

function claimWith(standing: string) {
  return [...shown].find((id) => {
    const claim = model.claims.get(id)!;
    return claim.standing === standing && claim.kind !== 'position';
  })!;
}

describe('when something is picked', () => {
  test.each(PICKS)('all other lines recede, arrowheads and signs with them: $kind $id', (pick) => {
    const { scene } = draw(model, withPick(view, pick), FRAME, plain);
    const lit = new Set(claimsOf(model, pick, shown).map((claim) => claim.id as string));
    let back = 0;
    for (const [id, marks] of opacities(scene)) {
      expect(new Set(marks)).toEqual(new Set([lit.has(id) ? undefined : RECEDED.lines]));
      if (!lit.has(id)) back++;
    }
    expect(RECEDED.lines).toBe(0.15);
    expect(back).toBeGreaterThan(0);
    expect(opacities(scene).size).toBe(opacities(plain.scene).size);
  });

  test('a receding offer has several marks, and a disputed one its sign, so that the test above means something', () => {
    const sizes = [...opacities(plain.scene).values()].map((marks) => marks.length);
    expect(sizes).toContain(2);
    expect(sizes).toContain(4);
  });

  test.each(['light', 'dark'] as const)('no name recedes below 3:1 on paper, %s', (theme) => {
    const { scene } = draw(model, withPick(view, PICKS[1]!), { ...FRAME, theme }, plain);
    const names: Text[] = textsIn(scene, 'names');
    expect(new Set(names.map((name) => name.fill)).size).toBeGreaterThan(2);
    for (const name of names) expect(contrast(name.fill, scene.background)).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['people', 'claim', openingClaim()],
    ['flows', 'bundle', openingBundle()],
  ] as const)(
    'for a reader who asked for contrast a picked line among %s has an edge of ink, and nothing else',
    (show, _, pick) => {
      const frame: Frame = { ...FRAME, contrast: 'more' };
      const asked = { ...view, lens: { ...view.lens, show } };
      const before = draw(model, asked, frame);
      const { scene } = draw(model, withPick(asked, pick), frame, before);
      const edges = marksIn(scene, 'lines').filter(({ key }) => key.endsWith('/edge'));
      expect(edges.length).toBeGreaterThan(0);
      for (const edge of edges)
        expect(edge).toMatchObject({ kind: 'path', stroke: PALETTES.light.ink, fill: 'none' });
      const lit = marksIn(scene, 'lines').slice(scene.layers.find(({ id }) => id === 'lines')!.back!.count);
      expect(lit.filter(({ key }) => !key.endsWith('/edge')).length).toBeGreaterThanOrEqual(edges.length);
      expect(
        marksIn(
          draw(model, withPick(asked, { kind: 'node', id: plain.network.nodes[0]!.id }), frame, before).scene,
          'lines',
        ).some(({ key }) => key.endsWith('/edge')),
      ).toBe(false);
      expect(
        marksIn(draw(model, withPick(asked, pick), FRAME, before).scene, 'lines').some(({ key }) =>
          key.endsWith('/edge'),
        ),
      ).toBe(false);
    },
  );

  test('nobody recedes for a reader who asked for more contrast', () => {
    const frame: Frame = { ...FRAME, contrast: 'more' };
    const before = draw(model, view, frame);
    for (const pick of PICKS) {
      const { scene } = draw(model, withPick(view, pick), frame, before);
      expect(scene.layers.filter(({ back }) => back?.opacity !== undefined)).toEqual([]);
      expect([...nodeDiscs(scene).values()]).toEqual([...nodeDiscs(before.scene).values()]);
      const faint = textsIn(scene, 'names').filter((name) => contrast(name.fill, scene.background) < 4.5);
      expect(faint.map((name) => name.text)).toEqual([]);
    }
  });

  test('words stay where they stand, but for a few that give way to what is picked', () => {
    const standing = new Map(textsIn(plain.scene).map((text) => [text.key, text]));
    let words = 0;
    let moved = 0;
    for (const { id } of plain.network.nodes) {
      const { scene } = draw(model, withPick(view, { kind: 'node', id }), FRAME, plain);
      const now = new Map(textsIn(scene).map((text) => [text.key, text]));
      for (const [key, { at, anchor }] of standing) {
        const text = now.get(key);
        words++;
        if (text?.anchor !== anchor || text.at[0] !== at[0] || text.at[1] !== at[1]) moved++;
      }
    }
    expect(words).toBeGreaterThan(5000);
    expect(moved / words).toBeLessThan(0.02);
  });

  test('nothing moves', () => {
    for (const pick of PICKS) {
      const { scene } = draw(model, withPick(view, pick), FRAME, plain);
      for (const [id, disc] of nodeDiscs(scene)) expect(disc.at).toEqual(nodeDiscs(plain.scene).get(id)!.at);
    }
  });
});
