// A reader opens a file of their own: it is read whole or not at all, and the shipped map is never far.
import { snapshotOf } from '../../src/live/download';
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/dataset/dataset';
import { memoryAddress } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import { withPick } from '../../src/view/view';
import { small } from '../fixtures/small';
import { settleAtOnce } from '../fixtures/settleAtOnce';
import { bytes, STAGE, visit } from './browser';

const mine = () => ({
  ...small(),
  title: 'My own kitchen',
  views: [{ id: 'opening', title: 'Mine', query: '' }],
});
const shown = (live: ReturnType<typeof visit>['live']) => live.store.getState().model.dataset.title;

describe('a file that is refused', () => {
  test.each([
    ['no JSON at all', new TextEncoder().encode('Dear reader,')],
    ['another kind of JSON', bytes({ hello: 'world' })],
    ['a claim without evidence', bytes({ ...small(), claims: [{ ...small().claims[0], evidence: [] }] })],
    ['a claim about nobody', bytes({ ...small(), people: [] })],
    ['nothing', new Uint8Array()],
  ])('%s: says why, and leaves everything else as it was', (_, file) => {
    const { live, address } = visit('pick=odette-minestrone&hide=offers');
    const before = live.store.getState();
    const picture = live.picture();
    live.open(file, 'mine.json');
    const { refusal, ...after } = live.store.getState();
    expect(refusal!.name).toBe('mine.json');
    expect(refusal!.problems.filter((problem) => problem.grave).length).toBeGreaterThan(0);
    expect({ ...after, refusal: null }).toEqual(before);
    expect(live.picture()).toBe(picture);
    expect(address.entries).toEqual(['pick=odette-minestrone&hide=offers']);
    live.dismissRefusal();
    expect(live.store.getState().refusal).toBeNull();
    expect(address.entries).toHaveLength(1);
  });
});

describe('a file that is opened', () => {
  test('is shown from its own opening view, at an address that names it', () => {
    const { live, address } = visit('pick=odette-minestrone');
    live.open(bytes(mine()), 'my kitchen & more.json');
    expect(shown(live)).toBe('My own kitchen');
    expect(live.store.getState()).toMatchObject({
      origin: { kind: 'file', name: 'my kitchen & more.json' },
      view: { pick: null },
    });
    expect(address.read()).toBe('file=my%20kitchen%20%26%20more.json');
    live.change((view) => withPick(view, { kind: 'node', id: 'tureen' as NodeId }), 'push');
    expect(address.read()).toBe('file=my%20kitchen%20%26%20more.json&pick=tureen');
  });

  test('Back returns to the shipped map as it was, and forward to the file', () => {
    const { live, address } = visit('pick=odette-minestrone');
    const before = live.store.getState();
    live.open(bytes(mine()), 'mine.json');
    live.change((view) => withPick(view, { kind: 'node', id: 'tureen' as NodeId }), 'push');
    address.back();
    expect(shown(live)).toBe('My own kitchen');
    address.back();
    expect(live.store.getState()).toEqual(before);
    address.forward();
    address.forward();
    expect(shown(live)).toBe('My own kitchen');
    expect(live.store.getState().view.pick).toEqual({ kind: 'node', id: 'tureen' });
    expect(live.store.getState().refusal).toBeNull();
  });

  test('is closed again for the shipped map, and that too is undone by Back', () => {
    const { live, address } = visit();
    live.open(bytes(mine()), 'mine.json');
    live.close();
    expect(shown(live)).toBe('The soup war');
    expect(address.read()).toBe('');
    address.back();
    expect(shown(live)).toBe('My own kitchen');
  });

  test('takes an earlier refusal away', () => {
    const { live } = visit();
    live.open(bytes({}), 'bad.json');
    live.open(bytes(mine()), 'mine.json');
    expect(live.store.getState().refusal).toBeNull();
  });

  test('has a snapshot of its own', async () => {
    const { live } = visit();
    live.open(bytes(mine()), 'secret name.json');
    const file = await snapshotOf(live, STAGE);
    expect(file).toContain('My own kitchen');
    expect(file).not.toContain('secret name');
  });
});

test('the address of somebody else’s file shows the shipped map and says what to do', () => {
  const { live, address } = visit('file=theirs.json&pick=odette-minestrone');
  expect(shown(live)).toBe('The soup war');
  expect(live.store.getState()).toMatchObject({
    origin: { kind: 'shipped' },
    view: { pick: null },
    refusal: { name: 'theirs.json' },
  });
  live.dismissRefusal();
  expect(address.read()).toBe('');
});

test('where nothing reads files, none is opened', () => {
  const live = createLive({ dataset: small(), address: memoryAddress(), frame: STAGE, settle: settleAtOnce });
  const before = live.store.getState();
  live.open(bytes(mine()), 'mine.json');
  expect(live.store.getState()).toBe(before);
});
