// What is kept from picture to picture changes none: after any walk a picture is that of a reader who came straight to it.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset';
import { buildModel, type Model } from '../../src/model/model';
import { svgText } from '../../src/paint/svgText';
import { svgTree } from '../../src/paint/svgTree';
import { draw } from '../fixtures/draw';
import type { Settled } from '../../src/placing';
import type { Frame } from '../../src/scene/scene';
import { settleLens } from '../../src/settling';
import { readQuery } from '../../src/view/query';
import { field } from '../fixtures/field';

/** Enough lines that names, counts and signs contend for room. */
const CLAIMS = 60;
const LENSES = [
  { show: 'people', scope: {} },
  { show: 'flows', scope: {} },
] as const;

let dataset: Dataset;
let settled: readonly Settled[];
beforeAll(() => {
  dataset = withEverything(field(CLAIMS));
  const model = buildModel(dataset);
  settled = LENSES.map((lens) => settleLens(model, lens, []));
});

/** Offers and disputes among the moves. */
function withEverything({ claims, ...others }: Dataset): Dataset {
  return {
    ...others,
    claims: claims.map((claim, at) => ({
      ...claim,
      ...(at % 4 === 3 && { kind: 'offer' as const }),
      ...(at % 7 === 2 && { standing: 'disputed' as const }),
    })) as Dataset['claims'],
  };
}

const pictureOf = (model: Model, query: string, frame: Frame) =>
  svgText(svgTree(draw(model, readQuery(query, model), frame, null, settled).scene));

/** One of what a reader may ask, as an address spells it. */
const asked = () => {
  const ids = [...dataset.organizations, ...dataset.people].map(({ id }) => `pick=${id}`);
  const claims = dataset.claims.map(({ id }) => `claim=${id}`);
  const part = (...ways: string[]) => fc.constantFrom('', ...ways);
  return fc.record({
    query: fc
      .tuple(
        fc.constantFrom('show=people&scope=all', 'show=flows&scope=all'),
        part('hide=offers', 'hide=disputed', 'quoted=1', 'months=2023-01..2024-06'),
        part(...ids, ...claims),
        part('at=0,0,400', 'at=120,-80,900'),
      )
      .map((parts) => parts.filter((one) => one !== '').join('&')),
    frame: fc.record({
      width: fc.constantFrom(1028, 640),
      height: fc.constant(680),
      theme: fc.constantFrom('light', 'dark'),
      furniture: fc.constant(false),
    }) as fc.Arbitrary<Frame>,
  });
};

test('a picture is the same after any others', () => {
  fc.assert(
    fc.property(fc.array(asked(), { minLength: 2, maxLength: 8 }), (walk) => {
      const walker = buildModel(dataset);
      const last = walk.map(({ query, frame }) => pictureOf(walker, query, frame)).at(-1);
      const { query, frame } = walk.at(-1)!;
      expect(last).toBe(pictureOf(buildModel(dataset), query, frame));
    }),
    { numRuns: 30 },
  );
});
