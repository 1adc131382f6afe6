// Every view that the shipped map offers says one thing: numbers above nothing, notes that stand, and a picture that can be read.
import { describe, expect, test } from 'vitest';
import { fillHeadline } from '../../src/model/headline';
import { draw } from '../fixtures/draw';
import type { Frame } from '../../src/scene/scene';
import { savedViews } from '../../src/view/saved';
import { shipped } from '../fixtures/shipped';
import { namedIn, textsIn } from '../scene/marks';

const model = shipped();
const views = savedViews(model);
const WIDE: Frame = { width: 1440, height: 900, theme: 'light', furniture: true };
const PHONE: Frame = { width: 390, height: 560, theme: 'light', furniture: true };

describe('the saved views', () => {
  test('have a name and a scope of their own, and are more than the opening', () => {
    expect(views.length).toBeGreaterThanOrEqual(4);
    expect(new Set(views.map(({ saved }) => saved.title)).size).toBe(views.length);
    const lenses = views.map(({ view }) => JSON.stringify(view.lens.scope));
    expect(new Set(lenses).size).toBe(views.length);
  });

  test('give a company the hue that it has in the opening, at most three of them a view', () => {
    for (const { saved } of views) {
      const hues = Object.entries(saved.hues ?? {});
      expect(hues.length).toBeLessThanOrEqual(3);
      for (const [id, hue] of hues) expect([id, hue]).toEqual([id, model.opening.hues?.[id]]);
    }
  });
});

describe.each(views.map(({ saved, view }) => ({ title: saved.title, saved, view })))(
  'the view "$title"',
  ({ saved, view }) => {
    const { scene, network, lens } = draw(model, view, WIDE);

    test('asks for what the dataset has: every id of its query is known', () => {
      const asked = new URLSearchParams(saved.query);
      const idsOf = (key: string) => (asked.get(key) ?? '').split(',').filter((id) => id !== '');
      expect(view.lens.scope.organizations ?? []).toEqual(idsOf('orgs').toSorted());
      expect(view.lens.scope.pinned ?? []).toEqual(idsOf('pin').toSorted());
    });

    test('is of a size to be read', () => {
      expect(lens.show).toBe('people');
      expect(network.claims.size).toBeGreaterThanOrEqual(25);
      expect(network.claims.size).toBeLessThanOrEqual(120);
    });

    test('has a headline of at most 26 words, with at least three numbers, all above 0', () => {
      const parts = fillHeadline(model, saved.headline!, network.claims);
      const numbers = parts.filter((part) => part.count).map((part) => Number.parseInt(part.text, 10));
      expect(numbers.length).toBeGreaterThanOrEqual(3);
      for (const number of numbers) expect(number).toBeGreaterThan(0);
      const sentence = parts.map((part) => part.text).join('');
      expect(sentence.split(' ').length).toBeLessThanOrEqual(26);
      expect(sentence).toMatch(/\.$/);
      expect(scene.title).toBe(sentence);
    });

    test('has three to five notes, at claims that it shows, and all of them stand', () => {
      const claims = (saved.notes ?? []).map((note) => note.claim);
      expect(claims.length).toBeGreaterThanOrEqual(3);
      expect(claims.length).toBeLessThanOrEqual(5);
      expect(claims.filter((id) => !network.claims.has(id))).toEqual([]);
      const standing = textsIn(scene, 'notes').map(({ subject }) => subject && 'id' in subject && subject.id);
      expect([...new Set(standing)].map(String).toSorted()).toEqual(claims.toSorted());
    });

    test('says in words what it shows, before the counts', () => {
      expect(saved.alt!.length).toBeGreaterThan(100);
      expect(scene.describes.startsWith(saved.alt!)).toBe(true);
    });

    test('names every company, as people in a window and as flows on a phone', () => {
      const small = draw(model, view, PHONE);
      expect(small.lens.show).toBe('flows');
      for (const picture of [{ scene, network }, small]) {
        const named = namedIn(picture.scene);
        const rings = picture.network.nodes.filter((node) => node.kind === 'organization');
        expect(rings.filter((ring) => !named.has(ring.id)).map((ring) => ring.label)).toEqual([]);
      }
    });

    test('shows every company to which it gives a hue, or one of its labs', () => {
      const shown = network.nodes.map(({ id }) => model.familyHead.get(id as never) ?? id);
      for (const id of Object.keys(saved.hues ?? {})) expect(shown).toContain(id);
    });
  },
);
