// A scope whose places are not known: all else follows at once, and the picture before stays in use until they come.
import { describe, expect, test } from 'vitest';
import { snapshotOf } from '../../src/live/download';

import type { Live } from '../../src/live/live';
import type { Settle } from '../../src/live/places';
import { buildModel } from '../../src/model/model';
import { type Lens, sameSubject } from '../../src/model/subject';
import { snapshot } from '../../src/snapshot';
import { toggleHidden } from '../../src/view/filter';
import { withFilter, withLens, withPick } from '../../src/view/view';
import { organizationId } from '../fixtures/ids';
import { settleAtOnce } from '../fixtures/settleAtOnce';
import { small } from '../fixtures/small';
import { nodeDiscs } from '../scene/marks';
import { bytes, STAGE, visit } from './browser';

/** A reader whose places come when they are let, and by whom they were asked for. */
function slow(query = '') {
  const asked: Lens[] = [];
  const waiting: Record<'come' | 'fail' | 'overtake', () => void>[] = [];
  const settle: Settle = (model, lens, field) =>
    new Promise((resolve, reject) => {
      asked.push(lens);
      waiting.push({
        come: () => resolve(settleAtOnce(model, lens, field)),
        fail: () => reject(new Error('Nobody settles.')),
        overtake: () => resolve(null),
      });
    });
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const end = async (how: keyof (typeof waiting)[number]) => {
    await turn();
    for (const one of waiting.splice(0)) one[how]();
    await turn();
  };
  return {
    ...visit(query, small(), settle),
    asked,
    come: () => end('come'),
    fail: () => end('fail'),
    overtake: () => end('overtake'),
  };
}

async function opened(query = '') {
  const reader = slow(query);
  await reader.come();
  return reader;
}

const company = organizationId('tureen');
const PART: Lens = { show: 'people', scope: { organizations: [company] } };
const choose = (live: Live, lens = PART) => live.change((view) => withLens(view, lens), 'push');
const places = (live: Live) => live.store.getState().places;
const discOf = (live: Live) => nodeDiscs(live.picture().scene).get(company)!;

describe('a first visit', () => {
  test('has its network at once and its picture when the places come', async () => {
    const { live, come } = slow('orgs=tureen');
    expect(live.isDrawn()).toBe(false);
    expect(() => live.picture()).toThrow('still being found');
    expect(live.network().nodes.some(({ id }) => id === company)).toBe(true);
    await come();
    expect(places(live)).toBe('known');
    expect(live.picture().network).toBe(live.network());
  });
});

describe('another part of the map', () => {
  test('is in view, address and network at once; the picture before stays until its places come', async () => {
    const { live, address, come } = await opened();
    const before = live.picture();
    choose(live);
    expect(address.read()).toBe('show=people&orgs=tureen');
    expect(live.network()).not.toBe(before.network);
    expect(places(live)).toBe('sought');
    expect(live.picture()).toBe(before);
    await come();
    expect(places(live)).toBe('known');
    expect(live.picture().network).toBe(live.network());
  });

  test('is not settled again when the reader comes back to it', async () => {
    const { live, address, asked, come } = await opened();
    choose(live);
    await come();
    const { layout } = live.picture();
    address.back();
    expect(places(live)).toBe('known');
    address.forward();
    expect(places(live)).toBe('known');
    expect(live.picture().layout).toBe(layout);
    expect(asked).toHaveLength(2);
  });

  test('that is left before its places came never shows', async () => {
    const { live, address, come } = await opened();
    const before = live.picture();
    choose(live);
    address.back();
    expect(places(live)).toBe('known');
    await come();
    expect(live.picture().layout).toBe(before.layout);
    expect(places(live)).toBe('known');
  });

  test('gives way to the one that is chosen after it', async () => {
    const { live, asked, come } = await opened();
    choose(live);
    choose(live, { show: 'flows', scope: {} });
    await come();
    expect(live.picture().lens).toEqual({ show: 'flows', scope: {} });
    expect(asked.map(({ show }) => show)).toEqual(['people', 'people', 'flows']);
  });
});

describe('the picture before', () => {
  test('shows what is picked and hidden', async () => {
    const { live } = await opened();
    const { network } = live.picture();
    choose(live);
    live.change((view) => withPick(view, { kind: 'node', id: company }), 'push');
    live.change((view) => withFilter(view, { ...view.filter, hide: ['offers'] }), 'push');
    const { scene, network: still } = live.picture();
    expect(still).toBe(network);
    const rings = scene.layers
      .flatMap(({ marks }) => marks)
      .filter(
        (mark) => mark.kind === 'disc' && sameSubject(mark.subject ?? null, { kind: 'node', id: company }),
      );
    expect(rings.length).toBeGreaterThan(0);
    expect(live.store.getState().view).toMatchObject({ pick: { id: company }, filter: { hide: ['offers'] } });
  });

  test('is zoomed and carried about without a trace in what comes', async () => {
    const { live, address, come } = await opened();
    const { r } = discOf(live);
    choose(live);
    const here = address.read();
    live.zoom(2);
    live.change((view) => ({ ...view, moved: new Map([[company, [500, 500]]]) }), 'push');
    expect(discOf(live).r).toBeGreaterThan(r);
    live.zoom(null);
    expect(discOf(live).r).toBeCloseTo(r);
    live.zoom(2);
    expect(address.read()).toBe(here);
    await come();
    expect(live.store.getState().view).toMatchObject({ camera: null, moved: new Map() });
  });

  test('of another file cannot be picked', async () => {
    const { live, come } = await opened();
    const before = live.picture();
    live.open(bytes({ ...small(), title: 'My own kitchen' }), 'mine.json');
    expect(live.store.getState().model.dataset.title).toBe('My own kitchen');
    expect(live.picture()).toBe(before);
    expect(live.isPickable()).toBe(false);
    live.zoom(2);
    expect(live.picture().model).toBe(before.model);
    await come();
    expect(live.isPickable()).toBe(true);
    expect(live.picture().model.dataset.title).toBe('My own kitchen');
    expect(live.store.getState().view.camera).toBeNull();
  });
});

describe('places that cannot be found', () => {
  test('leave the picture before, and the next choice starts anew', async () => {
    const { live, asked, fail, come, address } = await opened();
    const before = live.picture();
    choose(live);
    await fail();
    expect(places(live)).toBe('missing');
    expect(live.picture()).toBe(before);
    live.change((view) => withPick(view, { kind: 'node', id: company }), 'push');
    expect(asked).toHaveLength(2);
    address.back();
    address.back();
    expect(places(live)).toBe('known');
    choose(live);
    expect(places(live)).toBe('sought');
    await come();
    expect(places(live)).toBe('known');
  });

  test('that were overtaken by a choice that is left again are asked for again', async () => {
    const { live, asked, overtake, come } = await opened();
    choose(live);
    await overtake();
    expect(places(live)).toBe('sought');
    expect(asked).toHaveLength(3);
    await come();
    expect(places(live)).toBe('known');
    expect(live.picture().network).toBe(live.network());
  });
});

describe('a file of the picture', () => {
  test('waits for the places, and has the bytes of the command line, also where its frame asks for others', async () => {
    const { live, come } = await opened('orgs=tureen');
    const model = buildModel(small());
    const { view } = live.store.getState();
    for (const frame of [STAGE, { ...STAGE, width: 390 }]) {
      const file = snapshotOf(live, frame);
      await come();
      expect((await file) === snapshot(model, view, frame)).toBe(true);
    }
  });

  test('is of the view that was asked for, whatever is chosen while its places are found', async () => {
    const { live, come } = await opened('orgs=tureen');
    const { view } = live.store.getState();
    const frame = { ...STAGE, width: 390 };
    const file = snapshotOf(live, frame);
    await Promise.resolve();
    live.change((now) => withFilter(now, toggleHidden(now.filter, 'offers')), 'push');
    await come();
    const text = await file;
    expect(text === snapshot(buildModel(small()), view, frame)).toBe(true);
    expect(text).not.toContain('hide=offers');
  });
});
