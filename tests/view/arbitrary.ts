// Arbitrary views of a model for properties: whatever a reader could have asked of it.
import fc from 'fast-check';
import { compareText } from '../../src/model/order';
import type { Model } from '../../src/model/model';
import type { Lens, Scope, Steps, Subject } from '../../src/model/subject';
import { roundCamera } from '../../src/view/camera';
import { type Filter, HIDEABLE } from '../../src/view/filter';
import { EMPTY_VIEW, type View, withMoved } from '../../src/view/view';

/** Ids as a view holds them: sorted, without repeats, at least one. */
const some = <Id extends string>(ids: readonly Id[]) =>
  fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 })
    .map((list) => list.toSorted(compareText));

const year = fc.integer({ min: 2019, max: 2027 }).map(String);
const two = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
);
const dated = fc.tuple(date, fc.constantFrom('', '~')).map((parts) => parts.join(''));
const dates = fc
  .tuple(dated, dated)
  .map(([a, b]) => ({ from: a, to: b }))
  .filter(({ from, to }) => from.slice(0, 4) < to.slice(0, 4) || from === to);

const arbitraryScope = (model: Model): fc.Arbitrary<Scope> =>
  fc.record(
    {
      organizations: some([...model.organizations.keys()]),
      dates,
      around: fc.record({ subject: arbitrarySubject(model), steps: fc.constantFrom<Steps>(1, 2, 3) }),
      atLeast: fc.integer({ min: 1, max: 9999 }),
      pinned: some([...model.claims.keys()]),
    },
    { requiredKeys: [] },
  );

const month = fc.tuple(year, two(12)).map((parts) => parts.join('-'));
const months = fc.tuple(month, month).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

export const arbitraryFilter: fc.Arbitrary<Filter> = fc.record(
  { hide: fc.subarray([...HIDEABLE]), quoted: fc.boolean(), dates: months },
  { requiredKeys: ['hide', 'quoted'] },
);

const arbitraryPick = (model: Model): fc.Arbitrary<Subject | null> =>
  fc.option(arbitrarySubject(model), { nil: null });

function arbitrarySubject(model: Model): fc.Arbitrary<Subject> {
  const organization = fc.constantFrom(...model.organizations.keys());
  const open = fc.option(organization, { nil: null });
  return fc.oneof(
    fc.record({
      kind: fc.constant('node' as const),
      id: fc.constantFrom(...model.people.keys(), ...model.organizations.keys()),
    }),
    fc.record({ kind: fc.constant('claim' as const), id: fc.constantFrom(...model.claims.keys()) }),
    fc.record(
      {
        kind: fc.constant('bundle' as const),
        from: organization,
        to: organization,
        family: fc.constantFrom('move' as const, 'offer' as const),
        rolled: fc.constant(true as const),
      },
      { requiredKeys: ['kind', 'from', 'to', 'family'] },
    ),
    fc.record({ kind: fc.constant('count' as const), from: open, to: open }),
  );
}

const near = fc.double({ min: -90_000, max: 90_000, noNaN: true });

export const arbitraryView = (model: Model): fc.Arbitrary<View> =>
  fc
    .record({
      lens: fc.record<Lens, 'show' | 'scope'>(
        {
          show: fc.constantFrom('auto', 'people', 'flows'),
          scope: arbitraryScope(model),
          rolled: fc.constant(true as const),
        },
        { requiredKeys: ['show', 'scope'] },
      ),
      filter: arbitraryFilter,
      asOf: fc.option(
        fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
        { nil: null },
      ),
      pick: arbitraryPick(model),
      drags: fc.array(
        fc.tuple(fc.constantFrom(...model.people.keys(), ...model.organizations.keys()), near, near),
        { maxLength: 4 },
      ),
      camera: fc.option(
        fc
          .record({ center: fc.tuple(near, near), span: fc.double({ min: 0.001, max: 1e6, noNaN: true }) })
          .map(roundCamera),
        { nil: null },
      ),
    })
    .map(({ lens, filter, asOf, pick, drags, camera }) =>
      drags.reduce<View>((view, [id, x, y]) => withMoved(view, id, [x, y]), {
        ...EMPTY_VIEW,
        lens,
        filter,
        asOf,
        pick,
        camera,
      }),
    );
