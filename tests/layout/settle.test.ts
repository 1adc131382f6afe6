// Places: the same wherever and however often they are computed, apart from each other, and moved by nothing but the lens.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../src/dataset/dataset';
import { digest } from '../../src/dataset/canonical';
import { DOT, type Layout, placesOf, radiusOf } from '../../src/layout/layout';
import { settle, settleFrom } from '../../src/layout/settle';
import { buildModel, type Model } from '../../src/model/model';
import { buildNetwork } from '../../src/model/network';
import { distance } from '../../src/model/vector';
import type { Lens, Scope } from '../../src/model/subject';
import { FIELD, type Settled } from '../../src/placing';
import { crowd } from '../fixtures/crowd';
import { draw } from '../fixtures/draw';
import { layoutOf, settleAll, settleLens } from '../../src/settling';
import { snapshot } from '../../src/snapshot';
import type { Disc, Frame, Scene } from '../../src/scene/scene';
import { openingView } from '../../src/view/query';
import { EMPTY_VIEW, withFilter, withMoved } from '../../src/view/view';
import { shipped, shippedDataset, smallModel } from '../fixtures/shipped';
import { stress } from '../bench/legibility.bench';
import { shuffled } from '../fixtures/shuffled';
import { small } from '../fixtures/small';

const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: false };
/** So narrow that organizations alone are drawn. */
const NARROW: Frame = { width: 390, height: 560, theme: 'dark', furniture: false };
const model = shipped();
const opening = openingView(model);
const network = buildNetwork(model, { ...opening.lens, show: 'people' });
const layout = settle(network);

/** The bits themselves, so that no rounding of a report hides a difference. */
const bits = ({ ids, xy, bounds }: Layout) => ({
  ids,
  bounds,
  xy: [...new BigUint64Array(xy.buffer)],
});

describe('settled places', () => {
  test('are the same to the last bit each time', () => {
    expect(layout.ids.length).toBeGreaterThan(80);
    expect(bits(settle(network))).toEqual(bits(layout));
    const flows = buildNetwork(model, { ...opening.lens, show: 'flows' });
    expect(bits(settle(flows))).toEqual(bits(settle(flows)));
  });

  test('are finite, within their bounds, and one for each node', () => {
    expect(layout.ids).toEqual(network.nodes.map((node) => node.id));
    for (const node of network.nodes) {
      const [x, y] = placesOf(layout).get(node.id)!;
      const r = radiusOf(node) - 0.01;
      expect(x - r).toBeGreaterThanOrEqual(layout.bounds.x0);
      expect(x + r).toBeLessThanOrEqual(layout.bounds.x1);
      expect(y - r).toBeGreaterThanOrEqual(layout.bounds.y0);
      expect(y + r).toBeLessThanOrEqual(layout.bounds.y1);
    }
  });

  test('are none for an empty network, which still has bounds', () => {
    const empty = settle(buildNetwork(model, { show: 'people', scope: { atLeast: 9999 } }));
    expect(empty).toEqual({
      ids: [],
      xy: new Float64Array(0),
      larger: 1,
      bounds: { x0: 0, y0: 0, x1: 0, y1: 0 },
    });
  });

  test('of the small map are finite too, also where an organization has nobody', () => {
    const places = settle(buildNetwork(smallModel(), EMPTY_VIEW.lens));
    expect([...places.xy].every(Number.isFinite)).toBe(true);
    expect(places.ids).toContain('ladleworks');
  });
});

describe('the order of the file', () => {
  const same = (dataset: ReturnType<typeof small>) => {
    const pictureOf = (one: Model, frame: Frame) => snapshot(one, openingView(one), frame);
    const frames = [FRAME, NARROW].map((frame) => ({ frame, was: pictureOf(buildModel(dataset), frame) }));
    const was = digest(dataset);
    return (seed: number) => {
      const other = shuffled(dataset, seed);
      expect(digest(other)).toBe(was);
      for (const one of frames) expect(pictureOf(buildModel(other), one.frame) === one.was).toBe(true);
    };
  };

  test('changes neither digest nor picture of the small map', () => {
    fc.assert(fc.property(fc.integer(), same(small())), { numRuns: 12 });
  });

  test('changes neither digest nor picture of the shipped map', () => {
    fc.assert(fc.property(fc.integer(), same(shippedDataset())), { numRuns: 1 });
  });

  test('is really another one in these tests', () => {
    const other = shuffled(small(), 7);
    expect(other.claims.map((claim) => claim.id)).not.toEqual(small().claims.map((claim) => claim.id));
    expect(other.claims.map((claim) => claim.id).toSorted()).toEqual(
      small()
        .claims.map((claim) => claim.id)
        .toSorted(),
    );
  });
});

describe('the opening view at rest', () => {
  const places = placesOf(layout);
  const people = network.nodes.filter((node) => node.kind === 'person');
  const rings = network.nodes.filter((node) => node.kind === 'organization');

  test('has no two dots that touch', () => {
    const touching = people.flatMap((one, at) =>
      people
        .slice(at + 1)
        .filter((two) => distance(places.get(one.id)!, places.get(two.id)!) < 2 * DOT)
        .map((two) => `${one.id} and ${two.id}`),
    );
    expect(touching).toEqual([]);
  });

  test('has no dot in a ring', () => {
    const inside = people.flatMap((one) =>
      rings
        .filter((ring) => distance(places.get(one.id)!, places.get(ring.id)!) < radiusOf(ring) + DOT)
        .map((ring) => `${one.id} in ${ring.id}`),
    );
    expect(inside).toEqual([]);
  });

  test('has no two rings that touch', () => {
    const touching = rings.flatMap((one, at) =>
      rings
        .slice(at + 1)
        .filter(
          (two) => distance(places.get(one.id)!, places.get(two.id)!) < radiusOf(one) + radiusOf(two) + 4,
        )
        .map((two) => `${one.id} and ${two.id}`),
    );
    expect(touching).toEqual([]);
  });
});

describe('places that the build settled', () => {
  const settled = JSON.parse(JSON.stringify(settleAll(model))) as Settled[];

  test.each([FRAME, NARROW])('give the very picture that settling gives, at $width x $height', (frame) => {
    expect(draw(model, opening, frame, null, settled).scene).toEqual(draw(model, opening, frame).scene);
  });

  test('are for their own scope alone', () => {
    const other = { ...opening, lens: { show: 'people' as const, scope: { atLeast: 4 } } };
    expect(draw(model, other, FRAME, null, settled).scene).toEqual(draw(model, other, FRAME).scene);
  });
});

describe('a scope', () => {
  const field = layoutOf(model, FIELD, buildNetwork(model, FIELD), []);
  const base = placesOf(field);
  const placed = (lens: Lens) => {
    const network = buildNetwork(model, lens);
    return { network, layout: layoutOf(model, lens, network, []) };
  };

  /** Of the pairs of organizations that lie apart in the field, across or down: how many there are, and how many lie the other way round. */
  const turnedIn = (lens: Lens) => {
    const { network, layout } = placed(lens);
    const places = placesOf(layout);
    const known = network.nodes.filter(({ id, kind }) => kind === 'organization' && base.has(id));
    const sides = known.flatMap((one, at) =>
      known.slice(at + 1).flatMap((two) =>
        ([0, 1] as const).flatMap((axis) => {
          const there = base.get(two.id)![axis] - base.get(one.id)![axis];
          const here = places.get(two.id)![axis] - places.get(one.id)![axis];
          return Math.abs(there) < 2 * (radiusOf(one) + radiusOf(two)) ? [] : [there * here < 0];
        }),
      ),
    );
    return { pairs: sides.length, turned: sides.filter((isTurned) => isTurned).length };
  };

  const apple = { kind: 'node', id: 'apple' as never } as const;
  describe.each([
    ['the opening as people', 'people', opening.lens.scope, 0.2],
    ['the opening as flows', 'flows', opening.lens.scope, 0.13],
    ['the whole field as flows', 'flows', {}, 0.19],
    ['around a company', 'people', { around: { subject: apple, steps: 1 } }, 0.15],
    ['a year', 'people', { dates: { from: '2024-01', to: '2024-12' } }, 0.21],
  ] as const)('such as %s', (_, show, scope, most) => {
    test('has hardly anybody on another side than in the whole field', () => {
      const { pairs, turned } = turnedIn({ show, scope });
      expect(pairs).toBeGreaterThan(30);
      expect(turned / pairs).toBeLessThan(0.05);
    });

    test('has its distances as the steps between are', () => {
      expect(stress(placed({ show, scope }))).toBeLessThan(most);
    });
  });

  test('of any companies, with or without their neighbors, has hardly anybody on another side', () => {
    const companies = buildNetwork(model, FIELD).nodes.filter(({ kind }) => kind === 'organization');
    let all = { pairs: 0, turned: 0 };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...companies), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('people' as const, 'flows' as const),
        fc.constantFrom(1 as const, 2 as const, null),
        (some, show, steps) => {
          const organizations = some.map(({ id }) => id as OrganizationId);
          const subject = { kind: 'node', id: organizations[0]! } as const;
          const scope: Scope = steps ? { around: { subject, steps } } : { organizations };
          const { pairs, turned } = turnedIn({ show, scope });
          all = { pairs: all.pairs + pairs, turned: all.turned + turned };
          expect(turned).toBeLessThanOrEqual(1 + 0.08 * pairs);
        },
      ),
      { numRuns: 40 },
    );
    expect(all.turned / all.pairs).toBeLessThan(0.02);
  });

  test('has all its organizations apart, also where labs are rolled up into a parent that the field does not have', () => {
    for (const lens of [
      { ...FIELD, rolled: true as const },
      { show: 'people' as const, scope: opening.lens.scope, rolled: true as const },
    ]) {
      const { network, layout } = placed(lens);
      const places = placesOf(layout);
      const rings = network.nodes.filter(({ kind }) => kind === 'organization');
      const touching = rings.flatMap((one, at) =>
        rings
          .slice(at + 1)
          .filter(
            (two) =>
              distance(places.get(one.id)!, places.get(two.id)!) <
              layout.larger * (radiusOf(one) + radiusOf(two)),
          ),
      );
      expect(touching).toEqual([]);
    }
  });

  test('has the same places whether the field was settled before or is now', () => {
    const lens: Lens = { show: 'flows', scope: opening.lens.scope };
    const again = buildModel(shippedDataset());
    const settled = settleLens(model, FIELD, []);
    expect(settleLens(again, lens, [settled])).toEqual(settleLens(model, lens, []));
  });

  test('too large to be tidied has nevertheless few on another side, and no two discs that touch', () => {
    const crowded = buildNetwork(buildModel(crowd(5000)), FIELD);
    const rings = crowded.nodes.filter(({ kind }) => kind === 'organization');
    expect(rings.length).toBeGreaterThan(200);
    const board = new Map(
      rings.map(({ id }, at) => [id, [(at % 20) * 90 + at, Math.floor(at / 20) * 60] as const]),
    );
    const { larger, ...layout } = settleFrom(crowded, board);
    const places = placesOf({ larger, ...layout });
    const pairs = rings.flatMap((one, at) => rings.slice(at + 1).map((two) => [one, two] as const));
    const touching = pairs.filter(
      ([one, two]) =>
        distance(places.get(one.id)!, places.get(two.id)!) < larger * (radiusOf(one) + radiusOf(two)),
    );
    expect(touching).toEqual([]);
    const apart = pairs.filter(([one, two]) => Math.abs(board.get(one.id)![0] - board.get(two.id)![0]) > 90);
    const turned = apart.filter(
      ([one, two]) =>
        (board.get(one.id)![0] - board.get(two.id)![0]) * (places.get(one.id)![0] - places.get(two.id)![0]) <
        0,
    );
    expect(turned.length / apart.length).toBeLessThan(0.08);
  });
});

describe('what a reader does', () => {
  const discs = (scene: Scene) =>
    new Map(
      scene.layers
        .flatMap((layer) => layer.marks)
        .filter((mark): mark is Disc => mark.kind === 'disc' && mark.subject?.kind === 'node')
        .map((disc) => [disc.key, disc.at]),
    );
  const picture = draw(model, opening, FRAME);
  const before = discs(picture.scene);

  test('hiding moves, offers or whatever is not quoted leaves every disc where it was', () => {
    for (const filter of [
      { hide: ['moves'], quoted: false },
      { hide: ['offers', 'disputed'], quoted: false },
      { hide: [], quoted: true },
    ] as const) {
      const after = discs(draw(model, withFilter(opening, filter), FRAME).scene);
      expect(after.size).toBeLessThan(before.size);
      for (const [id, at] of after) expect(at).toEqual(before.get(id));
    }
  });

  test('dragging a node moves that node alone, by what it was dragged', () => {
    const id = people()[3]!;
    const camera = { center: [0, 0], span: 700 } as const;
    const still = discs(draw(model, { ...opening, camera }, FRAME, picture).scene);
    const moved = draw(model, withMoved({ ...opening, camera }, id, [-77, 31]), FRAME, picture).scene;
    for (const [other, at] of discs(moved)) if (other !== id) expect(at).toEqual(still.get(other));
    const { scale, dx, dy } = moved.projection;
    expect(discs(moved).get(id)).toEqual([-77 * scale + dx, 31 * scale + dy]);
  });

  test('dragging does not move what a fitted map shows elsewhere', () => {
    const id = people()[3]!;
    const after = discs(draw(model, withMoved(opening, id, [4000, 0]), FRAME, picture).scene);
    for (const [other, at] of after) if (other !== id) expect(at).toEqual(before.get(other));
  });

  function people() {
    return network.nodes.filter((node) => node.kind === 'person').map((node) => node.id);
  }
});
