// A reader without a mouse walks the map along its relations, and gets everywhere.
import { describe, expect, test } from 'vitest';
import type { NodeId } from '../../src/dataset/dataset';
import type { Live } from '../../src/live/live';
import { type Direction, startAt, type Step, subjectOf, walk } from '../../src/live/walk';
import { familyOf, subjectId } from '../../src/model/subject';
import { shownClaims } from '../../src/view/filter';
import { toggleHidden } from '../../src/view/filter';
import { withFilter } from '../../src/view/view';
import { shippedDataset } from '../fixtures/shipped';
import { settleNever } from '../fixtures/settleAtOnce';
import { visit } from './browser';

const KEYS: readonly Direction[] = ['next', 'previous', 'along', 'back'];

function walker(live: Live) {
  const { model, view } = live.store.getState();
  const network = live.network();
  const shown = shownClaims(model, network, view.filter);
  return {
    network,
    shown,
    model,
    start: startAt(model, network, shown, view.pick)!,
    press: (step: Step, ...keys: Direction[]) =>
      keys.reduce((at, key) => walk(model, network, shown, at, key), step),
  };
}

/** Every node that some row of keys leads to. */
function reached(live: Live): Set<NodeId> {
  const { start, press, model } = walker(live);
  // Only from a person does it matter where one came from.
  const key = ({ at, line, trail }: Step) =>
    `${at} ${line} ${model.people.has(at as never) ? trail.at(-1) : ''}`;
  const seen = new Set([key(start)]);
  const open = [start];
  const nodes = new Set<NodeId>();
  for (let step = open.pop(); step; step = open.pop()) {
    nodes.add(step.at);
    for (const next of KEYS.map((one) => press(step, one))) {
      if (seen.has(key(next))) continue;
      seen.add(key(next));
      open.push(next);
    }
  }
  return nodes;
}

/** Nodes that have a line in sight: those whom only a position ties to the map have none. */
function withClaims(live: Live): NodeId[] {
  const { network, shown, model } = walker(live);
  const ends = [...shown]
    .map((id) => model.claims.get(id)!)
    .flatMap((claim) => [claim.person, claim.from, claim.to]);
  return network.nodes.map((node) => node.id).filter((id) => ends.includes(id as never));
}

describe('the keys', () => {
  test('lead from the biggest organization to every node of the opening view that has a claim in sight, positions too', () => {
    const { live } = visit('', shippedDataset(), settleNever);
    expect(withClaims(live).length).toBeGreaterThan(80);
    const there = reached(live);
    expect(withClaims(live).filter((id) => !there.has(id))).toEqual([]);
  }, 20_000);

  test('do so too where a filter leaves fewer lines, and never to what it hides', () => {
    const { live } = visit('', shippedDataset(), settleNever);
    live.change((view) => withFilter(view, toggleHidden(view.filter, 'moves')), 'push');
    const offered = withClaims(live);
    expect(offered.length).toBeGreaterThan(3);
    for (const id of reached(live)) expect(offered).toContain(id);
  });

  test('begin at what is picked, or at the biggest organization', () => {
    expect(walker(visit().live).start.at).toBe('tureen');
    expect(walker(visit('pick=odette-minestrone').live).start.at).toBe('odette-minestrone');
    expect(walker(visit('pick=odette-minestrone&orgs=stockpot').live).start.at).not.toBe('odette-minestrone');
  });

  test('begin with the picked line in hand', () => {
    expect(walker(visit('claim=bisque-offer').live).start).toEqual({
      at: 'petronella-bisque',
      line: 'bisque-offer',
      trail: [],
    });
    const flows = walker(visit('show=flows&bundle=move:tureen:ladleworks').live);
    expect(subjectOf(flows.network, flows.start)).toMatchObject({
      kind: 'bundle',
      to: 'ladleworks',
    });
  });

  test('turn through all lines of a node and come round again', () => {
    const { start, press, shown, model } = walker(visit().live);
    const turned = new Set<string>();
    let step = press(start, 'next');
    const first = step.line;
    do {
      turned.add(step.line!);
      step = press(step, 'next');
    } while (step.line !== first);
    const own = [...shown].filter((id) => {
      const claim = model.claims.get(id)!;
      return familyOf(claim.kind) !== 'tie' && (claim.from === start.at || claim.to === start.at);
    });
    expect([...turned].toSorted()).toEqual(own.toSorted());
    expect(press(start, 'previous').line).not.toBe(first);
    expect(press(start, 'next', 'next', 'previous').line).toBe(first);
  });

  test('go along a line to the person, on to where they went, and back the way they came', () => {
    const { start, press } = walker(visit('pick=broth-lab').live);
    const lines = [press(start, 'next'), press(start, 'next', 'next'), press(start, 'next', 'next', 'next')];
    const line = lines.find((step) => step.line === 'odette-to-broth-lab')!;
    const person = press(line, 'along');
    expect(person).toMatchObject({ at: 'odette-minestrone', line: null });
    const beyond = press(person, 'next', 'along');
    expect(beyond.at).toBe('tureen');
    expect(press(beyond, 'back').at).toBe('odette-minestrone');
    expect(press(beyond, 'back', 'back').at).toBe('broth-lab');
    expect(press(beyond, 'back', 'back', 'back').at).toBe('broth-lab');
    expect(press(beyond, 'biggest')).toEqual({ at: 'tureen', line: null, trail: [] });
  });

  test('light the line in hand, and the node where there is none', () => {
    const { start, press, network } = walker(visit().live);
    expect(subjectOf(network, start)).toEqual({ kind: 'node', id: 'tureen' });
    expect(subjectOf(network, press(start, 'next')).kind).toBe('claim');
    expect(subjectOf(network, press(start, 'next', 'back'))).toEqual({ kind: 'node', id: 'tureen' });
  });

  test('have nowhere to begin where nothing is in scope', () => {
    expect(walker(visit('atleast=99').live).start).toBeNull();
  });

  test('also lead on among organizations alone', () => {
    const { live } = visit('show=flows', shippedDataset(), settleNever);
    expect(reached(live).size).toBe(live.network().nodes.length);
    const rolled = visit('show=flows&labs=rolled', shippedDataset(), settleNever).live;
    expect(rolled.network().rolled).toBe(true);
    expect(reached(rolled).size).toBe(rolled.network().nodes.length);
  });

  test('take each ribbon once round an organization, and light and open it as the bundle it is', () => {
    const { live } = visit('show=flows', shippedDataset(), settleNever);
    const { start, press, network } = walker(live);
    const ribbons = network.links.filter(({ from, to }) => from === start.at || to === start.at);
    const lit = ribbons.map((_, at) =>
      subjectId(subjectOf(network, press(start, ...Array.from({ length: at + 1 }, () => 'next' as const)))),
    );
    expect(lit.toSorted()).toEqual(ribbons.map(({ id }) => id).toSorted());
  });
});
