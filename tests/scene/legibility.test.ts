// The shipped opening view can be read at every size at which it is shown: nothing over anything else, nothing cut off.
import { describe, expect, test } from 'vitest';
import { pickAt } from '../../src/scene/pick';
import type { Picture } from '../../src/placing';
import { draw } from '../fixtures/draw';
import { claimsOf } from '../../src/model/about';
import { kinIn } from '../../src/model/kin';
import { convexHull, distance, distanceToPolygon } from '../../src/model/vector';
import { boxesMeet, boxHolds, boxWithin, discMeetsBox } from '../../src/scene/geometry';
import type { Box } from '../../src/model/subject';
import type { Disc, Frame, Text } from '../../src/scene/scene';
import { panBy, toWorld } from '../../src/view/camera';
import { openingView, readQuery } from '../../src/view/query';
import { type View, withShow } from '../../src/view/view';
import { contrast } from './contrast';
import { shipped, SIZES } from '../fixtures/shipped';
import { linesIn, marksIn, namedIn, nodeDiscs, pathsIn, textsIn } from './marks';

const model = shipped();
const view = openingView(model);

/** Windows in which a map is read, as a picture that travels alone. */
const WINDOWS: readonly Omit<Frame, 'theme'>[] = [
  { width: 1024, height: 768, furniture: true },
  { width: 390, height: 844, furniture: true },
];

/** Pictures of one lens share their places. */
const settled = new Map<string, Picture>();
function drawn(name: string, shown: View, frame: Frame): Picture {
  const key = `${name} ${frame.width < 560 ? 'narrow' : 'wide'}`;
  const picture = draw(model, shown, frame, settled.get(key));
  settled.set(key, picture);
  return picture;
}
const FRAMES = [...SIZES, ...WINDOWS].flatMap((size): Frame[] => [
  { ...size, theme: 'light' },
  { ...size, theme: 'dark' },
]);
const isRing = (id: string) => model.organizations.has(id as never);
const isOpening = ({ lens }: View) => lens.scope === view.lens.scope;
/** Px from a box to the edge of a disc. */
const gap = ({ x0, y0, x1, y1 }: Box, { at: [x, y], r }: Disc) =>
  distance([x, y], [Math.max(x0, Math.min(x, x1)), Math.max(y0, Math.min(y, y1))]) - r;
/** A box with the room that a reader needs to see a new beginning, px. */
const widened = ({ x0, x1, ...rows }: Box): Box => ({ x0: x0 - 6.5, x1: x1 + 6.5, ...rows });
/** Companies of the whole field that are named at every size. */
const BIGGEST = 8;

const flows = withShow(view, 'flows');
const VIEWS = [
  ['opening view', view],
  ['opening view as flows', flows],
  ['whole field', readQuery('scope=all', model)],
  ['whole field as flows', readQuery('scope=all&show=flows', model)],
  ['whole field with labs rolled up', readQuery('scope=all&labs=rolled', model)],
] as const;

describe.each(VIEWS.flatMap(([name, shown]) => FRAMES.map((frame) => ({ name, shown, ...frame }))))(
  'the $name at $width x $height, $theme',
  ({ name, shown, ...frame }) => {
    const { scene, network } = drawn(name, shown, frame);
    const rings = network.nodes.filter((node) => node.kind === 'organization');
    const texts = textsIn(scene);

    test('has no two texts that overlap', () => {
      expect(texts.length).toBeGreaterThan(20);
      const over = texts.flatMap((one, at) =>
        texts
          .slice(at + 1)
          .filter((two) => boxesMeet(one.box, two.box))
          .map((two) => `"${one.text}" and "${two.text}"`),
      );
      expect(over).toEqual([]);
    });

    test('has no two words side by side that would be read as one sentence', () => {
      const words = ['names', 'counts', 'notes'].flatMap((layer) => textsIn(scene, layer));
      const joined = words.flatMap((one, at) =>
        words
          .slice(at + 1)
          .filter((two) => boxesMeet(widened(one.box), two.box))
          .map((two) => `"${one.text}" and "${two.text}"`),
      );
      expect(joined).toEqual([]);
    });

    test('has no name, count or note on the disc of another', () => {
      const words = ['names', 'counts', 'notes'].flatMap((layer) => textsIn(scene, layer));
      const crossing = words.flatMap((word) =>
        [...nodeDiscs(scene)]
          .filter(([id]) => isRing(id) && word.key.split('/')[1] !== id)
          .filter(([, disc]) => discMeetsBox(disc.at, disc.r, word.box))
          .map(([id]) => `"${word.text}" on ${id}`),
      );
      expect(crossing).toEqual([]);
    });

    test('has no two companies on each other, and none in the hull of others', () => {
      const discs = nodeDiscs(scene);
      const touching = rings.flatMap((one, at) =>
        rings
          .slice(at + 1)
          .filter(
            (two) =>
              distance(discs.get(one.id)!.at, discs.get(two.id)!.at) <
              discs.get(one.id)!.r + discs.get(two.id)!.r,
          )
          .map((two) => `${one.id} and ${two.id}`),
      );
      expect(touching).toEqual([]);
      const hulls = pathsIn(scene, 'hulls');
      const families = kinIn(network);
      expect(hulls.length).toBe(families.length);
      const inside = families.flatMap(({ head, members }) => {
        const hull = hulls.find(({ key }) => key === `hull/${head}`)!;
        const corners = convexHull(members.map(({ id }) => discs.get(id)!.at));
        return rings
          .filter(({ id }) => !members.some((member) => member.id === id))
          .filter(
            ({ id }) => distanceToPolygon(discs.get(id)!.at, corners) < hull.width! / 2 + discs.get(id)!.r,
          )
          .map(({ id }) => `${id} in the hull of ${head}`);
      });
      expect(inside).toEqual([]);
    });

    test('has no text and no disc that leaves the frame', () => {
      const whole = { x0: 0, y0: 0, x1: frame.width, y1: frame.height };
      expect(texts.filter((text) => !boxWithin(text.box, whole)).map((text) => text.text)).toEqual([]);
      const cut = [...nodeDiscs(scene).values()].filter(({ at: [x, y], r }) => {
        return !boxWithin({ x0: x - r, y0: y - r, x1: x + r, y1: y + r }, whole);
      });
      expect(cut.map((disc) => disc.key)).toEqual([]);
    });

    test('leaves no disc on the words round the map', () => {
      const furniture = textsIn(scene, 'furniture');
      const covered = furniture.filter((word) =>
        [...nodeDiscs(scene).values()].some((disc) => discMeetsBox(disc.at, disc.r, word.box)),
      );
      expect(covered.map((word) => word.text)).toEqual([]);
    });

    test('names every organization of the opening view, and the eight biggest of a whole field', () => {
      const named = namedIn(scene);
      const ordered = rings.toSorted((a, b) => b.weight - a.weight);
      const wanted = isOpening(shown) ? ordered : ordered.slice(0, BIGGEST);
      expect(wanted.filter((ring) => !named.has(ring.id)).map((ring) => ring.label)).toEqual([]);
    });

    test('has no text that is smaller than 11 px, and counts of at least 13', () => {
      expect(texts.filter((text) => text.size < 11)).toEqual([]);
      expect(textsIn(scene, 'counts').filter((text) => text.size < 13)).toEqual([]);
    });

    test('draws every line so that it is seen, three to one against the paper', () => {
      const strokes = new Set(pathsIn(scene, 'lines').map((path) => path.stroke ?? path.fill!));
      expect(strokes.size).toBeGreaterThan(2);
      for (const color of strokes) expect(contrast(color, scene.background)).toBeGreaterThanOrEqual(3);
    });

    test('gives every mark a key of its own', () => {
      const keys = marksIn(scene).map((mark) => mark.key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  },
);

const OPENINGS = [
  ['people', view],
  ['flows', flows],
] as const;

describe.each(FRAMES.flatMap((frame) => OPENINGS.map(([name, shown]) => ({ name, shown, ...frame }))))(
  'the opening view as $name at $width x $height, $theme',
  ({ name, shown, ...frame }) => {
    test('has no name of a company that is as near to another', () => {
      const { scene, network } = drawn(name, shown, frame);
      const discs = nodeDiscs(scene);
      const led = new Set(pathsIn(scene, 'names').map(({ key }) => key.split('/')[1]));
      const rings = network.nodes.filter(({ id }) => isRing(id));
      const named = rings.filter(({ id }) => !led.has(id));
      expect(named.length).toBeGreaterThan(5);
      const doubtful = named.flatMap(({ id, label }) => {
        const lines = textsIn(scene, 'names').filter(({ key }) => key.split('/')[1] === id);
        const gapTo = (ring: string) => Math.min(...lines.map(({ box }) => gap(box, discs.get(ring)!)));
        return rings
          .filter((ring) => ring.id !== id && gapTo(ring.id) <= gapTo(id))
          .map((ring) => `"${label}" beside ${ring.id}`);
      });
      expect(doubtful).toEqual([]);
    });
  },
);

describe('a small pan', () => {
  test.each(VIEWS)('leaves the names of the %s where they stood', (name, shown) => {
    const frame: Frame = { width: 1440, height: 900, theme: 'light', furniture: false };
    const still = drawn(name, shown, frame);
    const { area, projection } = still.scene;
    const camera = {
      center: toWorld(projection, [area.x + area.width / 2, area.y + area.height / 2]),
      span: Math.min(area.width, area.height) / projection.scale,
    };
    const before = draw(model, { ...shown, camera }, frame, still);
    const after = draw(model, { ...shown, camera: panBy(camera, area, 6, -4) }, frame, before);
    const places = new Map(textsIn(after.scene, 'names').map((name) => [name.key, name.at]));
    const names = textsIn(before.scene, 'names');
    const steady = names.filter(({ key, at }) => {
      const now = places.get(key);
      return now && Math.abs(now[0] - at[0] - 6) < 0.01 && Math.abs(now[1] - at[1] + 4) < 0.01;
    });
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(steady.length / names.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the people who are named when the map opens', () => {
  const namedPeople = (width: number, height: number, furniture = true) =>
    [...namedIn(draw(model, view, { width, height, theme: 'light', furniture }).scene)].filter(
      (id) => !isRing(id),
    );

  test('are 18 to 24 where there is room', () => {
    for (const [width, height, furniture] of [
      [1028, 700, false],
      [1200, 800, true],
      [1440, 900, true],
    ] as const) {
      const { length } = namedPeople(width, height, furniture);
      expect(length).toBeGreaterThanOrEqual(18);
      expect(length).toBeLessThanOrEqual(24);
    }
  });

  test('are at least ten in the column of an article', () => {
    expect(namedPeople(720, 640).length).toBeGreaterThanOrEqual(10);
    expect(namedPeople(720, 640).length).toBeLessThanOrEqual(24);
  });

  test('are at most ten on a phone', () => {
    expect(namedPeople(390, 560).length).toBeLessThanOrEqual(10);
  });

  test('are more as one comes near', () => {
    const frame: Frame = { width: 1200, height: 800, theme: 'light', furniture: false };
    const fitted = draw(model, view, frame);
    const { scale } = fitted.scene.projection;
    const span = Math.min(fitted.scene.area.width, fitted.scene.area.height) / scale;
    const [x, y] = fitted.layout.xy;
    const near = draw(model, { ...view, camera: { center: [x!, y!], span: span / 3 } }, frame, fitted);
    const seen = (picture: typeof fitted) => {
      const whole = { x0: 0, y0: 0, x1: frame.width, y1: frame.height };
      const people = [...nodeDiscs(picture.scene).values()].filter(({ key, at: [px, py] }) => {
        return !isRing(key) && boxWithin({ x0: px, y0: py, x1: px, y1: py }, whole);
      });
      const named = namedIn(picture.scene);
      return people.filter(({ key }) => named.has(key)).length / people.length;
    };
    expect(seen(near)).toBeGreaterThan(seen(fitted));
  });
});

test.each(FRAMES.filter(({ width }) => width >= 560))(
  'no count of a wedge stands where most lines are others, at $width x $height, $theme',
  (frame) => {
    const spots = [view, readQuery('scope=all', model)].flatMap((shown) => {
      const { scene } = drawn(shown === view ? 'opening view' : 'whole field', shown, frame);
      const lines = [...linesIn(scene).values()];
      return textsIn(scene, 'counts').map(({ text, subject, box }) => {
        const claims = new Set(claimsOf(model, subject!).map(({ id }) => String(id)));
        const within = (own: boolean) =>
          lines
            .filter((line) => claims.has(line.key) === own)
            .reduce((sum, { spine }) => sum + spine!.filter((point) => boxHolds(box, point)).length, 0);
        return { text, isRight: within(true) >= within(false) };
      });
    });
    expect(spots.length).toBeGreaterThan(3);
    expect(spots.filter(({ isRight }) => !isRight)).toEqual([]);
  },
);

describe('the legend', () => {
  test.each([
    [320, 'people'],
    [320, 'flows'],
    [390, 'people'],
    [390, 'flows'],
  ] as const)('lies inside a picture %i px wide, drawn as %s', (width, show) => {
    const frame: Frame = { width, height: 640, theme: 'light', furniture: true };
    const view = { ...openingView(model), lens: { ...openingView(model).lens, show } };
    const words = draw(model, view, frame)
      .scene.layers.flatMap(({ marks }) => marks)
      .filter((mark): mark is Text => mark.kind === 'text' && mark.key.startsWith('legend/'));
    expect(words.length).toBeGreaterThan(2);
    for (const { box, text } of words)
      expect({ text, isInside: box.x1 <= width }).toEqual({ text, isInside: true });
  });
});

describe('the notes of the editor', () => {
  test.each(SIZES.filter(({ width }) => width >= 720))('all stand at $width x $height', (size) => {
    const { scene } = draw(model, view, { ...size, theme: 'light' });
    const standing = new Set(
      textsIn(scene, 'notes')
        .map((mark) => mark.subject!)
        .map((one) => 'id' in one && one.id),
    );
    expect([...standing].map(String).toSorted()).toEqual(
      (model.opening.notes ?? []).map((note) => note.claim).toSorted(),
    );
  });
});

describe('where room is short', () => {
  test('no sign of disagreement lies on a disc in the column of an article', () => {
    const { scene } = draw(model, view, { width: 720, height: 640, theme: 'light', furniture: true });
    const covered = textsIn(scene, 'lines').filter((sign) =>
      [...nodeDiscs(scene)].some(([id, disc]) => isRing(id) && discMeetsBox(disc.at, disc.r, sign.box)),
    );
    expect(covered.map((sign) => sign.key)).toEqual([]);
  });

  test('a map that one came near runs under bands of paper, never under the words round it', () => {
    const frame: Frame = { width: 1200, height: 800, theme: 'light', furniture: true };
    const near = draw(model, { ...view, camera: { center: [0, 0], span: 250 } }, frame).scene;
    const { id, marks } = near.layers.at(-1)!;
    expect(id).toBe('furniture');
    expect(marks.slice(0, 2).map((mark) => mark.key)).toEqual(['band/above', 'band/below']);
    const { y, height } = near.area;
    for (const { box } of textsIn(near, 'furniture')) expect(box.y1 <= y || box.y0 >= y + height).toBe(true);
    const hidden = [...nodeDiscs(near).values()].find(
      ({ at }) => at[1] < y && at[1] > 0 && at[0] > 0 && at[0] < 1200,
    );
    expect(hidden && pickAt(near, hidden.at)?.kind).not.toBe('node');
  });
});
