// Stress: none where distances are as the steps between, and the same as if every pair of nodes were compared.
import { describe, expect, test } from 'vitest';
import { footprintsOf } from '../../src/layout/footprint';
import type { Layout } from '../../src/layout/layout';
import { stepsIn } from '../../src/layout/steps';
import { Stress, WIDE } from '../../src/layout/stress';
import { buildNetwork, type Network } from '../../src/model/network';
import { openingView } from '../../src/view/query';
import { stress } from '../bench/legibility.bench';
import { shipped } from '../fixtures/shipped';

const model = shipped();
const opening = openingView(model).lens;
const flows = buildNetwork(model, { ...opening, show: 'flows' });
const people = buildNetwork(model, { ...opening, show: 'people' });

/** All of the stress of organizations that lie at x and y. */
function total(network: Network, x: Float64Array, y: Float64Array): number {
  const { of } = footprintsOf(network);
  const one = new Stress(of, stepsIn(network));
  const step = one.stepOf(x, y);
  return of.reduce((sum, _, at) => sum + one.at(at, x, y, step), 0);
}

/** Places that look strewn, the same each time. */
const strewn = (count: number, by: number) => Float64Array.from({ length: count }, (_, at) => (at * by) % 97);

describe('the stress of a placing', () => {
  const count = flows.nodes.length;
  const [x, y] = [strewn(count, 37), strewn(count, 59)];

  test('is what comparing every two companies gives, in a frame that is wider than high', () => {
    const xy = Float64Array.from([...x].flatMap((across, at) => [across / WIDE.flows, y[at]!]));
    const layout: Layout = {
      ids: flows.nodes.map(({ id }) => id),
      xy,
      larger: 1,
      bounds: { x0: 0, y0: 0, x1: 97, y1: 97 },
    };
    expect(total(flows, x, y)).toBeGreaterThan(0.1);
    expect(total(flows, x, y)).toBeCloseTo(stress({ network: flows, layout }), 9);
  });

  test('is the same at twice the size', () => {
    const twice = (values: Float64Array) => values.map((value) => 2 * value);
    expect(total(flows, twice(x), twice(y))).toBeCloseTo(total(flows, x, y), 9);
  });

  test('is nothing where each lies as many lengths off as there are steps', () => {
    const { of } = footprintsOf(flows);
    const [a, b] = [of[0]!, of[1]!];
    const three: Network = {
      ...flows,
      nodes: [a.node, b.node, of[2]!.node],
      links: [
        { ...flows.links[0]!, from: a.node.id as never, to: b.node.id as never },
        { ...flows.links[0]!, from: b.node.id as never, to: of[2]!.node.id as never },
      ],
    };
    const still = new Float64Array(3);
    expect(total(three, Float64Array.of(0, 50, 100), still)).toBeCloseTo(0, 9);
    expect(total(three, Float64Array.of(0, 50, 0), still)).toBeGreaterThan(0.1);
  });
});

describe('the steps of people', () => {
  const steps = stepsIn(people);
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);

  test('count every two nodes that a way of lines joins, where they sit', () => {
    const all = people.nodes.length;
    expect(sum(steps.pairs)).toBeLessThanOrEqual(all * (all - 1));
    expect(sum(steps.pairs)).toBeGreaterThan(0.5 * all * (all - 1));
  });

  test('are as many from one to the other as back', () => {
    for (let a = 0; a < steps.size; a++)
      for (let b = 0; b < a; b++)
        expect(steps.shares[a * steps.size + b]).toBeCloseTo(steps.shares[b * steps.size + a]!, 9);
  });

  test('lie between one and the number of nodes', () => {
    for (const [at, pairs] of steps.pairs.entries()) {
      expect(steps.shares[at]).toBeLessThanOrEqual(pairs);
      expect(steps.squares[at]).toBeLessThanOrEqual(steps.shares[at]! + 1e-9);
    }
  });
});
