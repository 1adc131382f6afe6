// A reader opens the map, picks, reads the receipts, filters, goes Back, and sends somebody a link.
import { snapshotOf } from '../../src/live/download';
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/dataset/dataset';
import { claimsOf } from '../../src/model/about';
import { sameSubject } from '../../src/model/subject';
import { claimName } from '../../src/model/words';
import { pickAt } from '../../src/scene/pick';
import { isEmpty, toggleHidden } from '../../src/view/filter';
import { readQuery } from '../../src/view/query';
import { withFilter, withLens, withMoved, withPick } from '../../src/view/view';
import { shippedDataset } from '../fixtures/shipped';
import { linesIn, namedIn, nodeDiscs } from '../scene/marks';
import { placesOn, STAGE, visit } from './browser';

const ODETTE = 'odette-minestrone' as NodeId;
const pickNode = (id: NodeId) => (view: Parameters<typeof withPick>[0]) =>
  withPick(view, { kind: 'node', id });

describe('a reader who opens the map', () => {
  test('sees the opening view at an address without a query', () => {
    const { live, address } = visit();
    expect(address.read()).toBe('');
    expect(live.store.getState()).toMatchObject({
      origin: { kind: 'shipped' },
      refusal: null,
      hover: null,
      view: { pick: null },
    });
    expect(live.picture().scene.title).toContain('Ladleworks filled a broth lab');
  });

  test('points at a dot, clicks it, and reads the receipts of that person', () => {
    const { live, address } = visit();
    const at = nodeDiscs(live.picture().scene).get(ODETTE)!.at;
    const subject = pickAt(live.picture().scene, at)!;
    live.hover(subject);
    expect(address.read()).toBe('');
    live.change((view) => withPick(view, subject), 'push');
    expect(address.read()).toBe('pick=odette-minestrone');
    const { model, view } = live.store.getState();
    const receipts = claimsOf(model, view.pick!);
    expect(receipts.map((claim) => claimName(model, claim))).toEqual([
      'Move on record: Odette Minestrone, Tureen to Ladleworks Broth Lab, 24 June 2025',
    ]);
    expect(receipts[0]!.evidence).toHaveLength(2);
    expect(namedIn(live.picture().scene)).toContain(ODETTE);
  });

  test('clicks a line and reads the very claim that it draws', () => {
    const { live } = visit();
    const line = linesIn(live.picture().scene).get('bisque-offer')!;
    live.change((view) => withPick(view, line.subject!), 'push');
    const { model, view } = live.store.getState();
    expect(claimsOf(model, view.pick!).map((claim) => claim.id)).toEqual(['bisque-offer']);
  });

  test('reads a number of the headline as the list of those whom it counts', () => {
    const { live } = visit();
    live.change(
      (view) => withPick(view, { kind: 'count', from: 'tureen' as never, to: 'ladleworks' as never }),
      'push',
    );
    const { model, view } = live.store.getState();
    expect(claimsOf(model, view.pick!, live.picture().network.claims).map((claim) => claim.person)).toEqual([
      'odette-minestrone',
      'bartholomew-crouton',
    ]);
  });

  test('goes Back step by step and forward again, the picture with the address', () => {
    const { live, address } = visit();
    live.change(pickNode(ODETTE), 'push');
    live.change(pickNode('tureen' as NodeId), 'push');
    live.change((view) => withFilter(view, toggleHidden(view.filter, 'offers')), 'push');
    expect(address.entries).toEqual(['', 'pick=odette-minestrone', 'pick=tureen', 'hide=offers&pick=tureen']);
    const picked = () => live.store.getState().view.pick;
    address.back();
    expect(isEmpty(live.store.getState().view.filter)).toBe(true);
    address.back();
    expect(sameSubject(picked(), { kind: 'node', id: ODETTE })).toBe(true);
    address.back();
    expect(picked()).toBeNull();
    address.forward();
    expect(sameSubject(picked(), { kind: 'node', id: ODETTE })).toBe(true);
    live.change(pickNode('stockpot' as NodeId), 'push');
    expect(address.entries).toEqual(['', 'pick=odette-minestrone', 'pick=stockpot']);
  });

  test('zooms without filling the history, and fits everything again', () => {
    const { live, address } = visit();
    const { scale } = live.picture().scene.projection;
    live.zoom(1.3);
    live.zoom(1.3);
    expect(live.picture().scene.projection.scale / scale).toBeCloseTo(1.69, 2);
    expect(address.entries).toHaveLength(1);
    expect(address.read()).toMatch(/^at=-?[\d.]+,-?[\d.]+,[\d.]+$/);
    live.zoom(null);
    expect(address.read()).toBe('');
    expect(live.picture().scene.projection.scale).toBe(scale);
  });

  test('picks what is picked already and nothing happens', () => {
    const { live, address } = visit('pick=odette-minestrone');
    const before = live.store.getState();
    live.change(pickNode(ODETTE), 'push');
    expect(live.store.getState()).toBe(before);
    expect(address.entries).toHaveLength(1);
  });
});

describe('a filter', () => {
  test('hides and moves nothing, and what comes back comes back where it was', () => {
    const { live } = visit();
    const before = placesOn(live);
    live.change((view) => withFilter(view, { hide: ['moves'], quoted: true }), 'push');
    const after = placesOn(live);
    expect(after.size).toBeLessThan(before.size);
    for (const [id, at] of after) expect(at).toEqual(before.get(id));
    live.change((view) => withFilter(view, { hide: [], quoted: false }), 'push');
    expect(placesOn(live)).toEqual(before);
  });

  test('changes the headline’s numbers to those of what is shown', () => {
    const { live } = visit();
    expect(live.picture().scene.title).toContain('2 people came from Tureen');
    live.change((view) => withFilter(view, { hide: [], quoted: true }), 'push');
    expect(live.picture().scene.title).toContain('1 person came from Tureen');
  });
});

describe('a link', () => {
  test('shows another reader the same view and the same picture', async () => {
    const one = visit('', shippedDataset());
    one.live.change(
      (view) =>
        withLens(view, { show: 'people', scope: { dates: { from: '2025', to: '2026' }, atLeast: 2 } }),
      'push',
    );
    one.live.change(pickNode('openai' as NodeId), 'push');
    one.live.change((view) => withMoved(view, 'openai' as NodeId, [-40.4, 17.9]), 'push');
    one.live.zoom(1.3);
    const other = visit(one.address.read(), shippedDataset());
    expect(other.live.store.getState().view).toEqual(one.live.store.getState().view);
    expect(other.live.picture().scene).toEqual(one.live.picture().scene);
    expect((await snapshotOf(other.live, STAGE)) === (await snapshotOf(one.live, STAGE))).toBe(true);
  });

  test('that has grown old opens what there still is of it', () => {
    const { live } = visit('pick=somebody-withdrawn&orgs=tureen,a-lab-that-closed&dates=nonsense');
    const { view, model, refusal } = live.store.getState();
    expect(view).toEqual(readQuery('orgs=tureen', model));
    expect(refusal).toBeNull();
    expect(live.picture().network.nodes.length).toBeGreaterThan(2);
  });
});

test('another scope forgets places moved by hand and the camera, which mean nothing in it', () => {
  const { live } = visit('moved=tureen,5,5&at=0,0,300');
  live.change((view) => withLens(view, { show: 'people', scope: { atLeast: 2 } }), 'push');
  expect(live.store.getState().view).toMatchObject({ moved: new Map(), camera: null });
});

test('a phone shows flows where a laptop shows people, of the same view at the same address', () => {
  const { live, address } = visit();
  expect(live.picture().network.show).toBe('people');
  live.setFrame({ ...STAGE, width: 390, height: 560 });
  expect(live.picture().network.show).toBe('flows');
  expect(address.entries).toEqual(['']);
});

test('a picture is remembered until something of it changes', () => {
  const { live } = visit();
  const first = live.picture();
  live.hover({ kind: 'node', id: ODETTE });
  expect(live.picture()).toBe(first);
  live.change(pickNode(ODETTE), 'push');
  expect(live.picture()).not.toBe(first);
  expect(live.picture().layout).toBe(first.layout);
});

test('a map that is destroyed no longer listens to the address', () => {
  const { live, address } = visit();
  live.change(pickNode(ODETTE), 'push');
  live.destroy();
  address.back();
  expect(live.store.getState().view.pick).not.toBeNull();
});
