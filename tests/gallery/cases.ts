// The pictures of the gallery: each shows one thing that the map can say, or the shipped map at one size.
import type { Claim, Dataset } from '../../src/dataset/dataset';
import { buildModel, type Model } from '../../src/model/model';
import type { Frame } from '../../src/scene/scene';
import { shipped } from '../fixtures/shipped';
import { small } from '../fixtures/small';

export interface Case {
  readonly name: string;
  readonly model: Model;
  readonly query: string;
  readonly frame: Frame;
}

type Change = (dataset: Dataset) => Dataset;

const LITTLE: Frame = { width: 600, height: 420, theme: 'light', furniture: true };

/** The small map with a few of its claims and without a headline or notes. */
const only =
  (...ids: string[]): Change =>
  (dataset) => ({
    ...dataset,
    claims: dataset.claims.filter((claim) => ids.includes(claim.id)),
    views: bare(dataset),
  });
const bare = (dataset: Dataset): Dataset['views'] =>
  dataset.views.map((view) => ({ ...view, notes: undefined, headline: undefined }));
const headed =
  (headline: string): Change =>
  (dataset) => ({ ...dataset, views: dataset.views.map((view) => ({ ...view, headline })) });

/** As many moves from Tureen to the Broth Lab, so that a wedge carries its count. */
const crowd =
  (people: number): Change =>
  (dataset) => {
    const move = dataset.claims.find((claim) => claim.id === 'odette-to-broth-lab')!;
    const cooks = Array.from({ length: people }, (_, at) => `cook-${String(at + 1).padStart(2, '0')}`);
    return {
      ...dataset,
      people: [
        ...dataset.people,
        ...cooks.map((id) => ({ id: id as Claim['person'], name: `Cook ${id.slice(5)}` })),
      ],
      claims: [
        ...dataset.claims,
        ...cooks.map((id) => ({ ...move, id: `${id}-moves` as Claim['id'], person: id as Claim['person'] })),
      ],
      views: bare(dataset),
    };
  };

const little = (
  name: string,
  change: Change = (same) => same,
  query = '',
  frame: Partial<Frame> = {},
): Case => ({
  name,
  model: buildModel(change(small())),
  query,
  frame: { ...LITTLE, ...frame },
});

const big = (name: string, width: number, height: number, theme: Frame['theme'] = 'light'): Case => ({
  name,
  model: shipped(),
  query: '',
  frame: { width, height, theme, furniture: true },
});

export const cases = (): Case[] => [
  little('a-move', only('odette-to-broth-lab')),
  little('a-departure', only('wilfred-leaves-tureen')),
  little('a-founding', only('marigold-founds-stockpot')),
  little('an-offer-declined-and-disputed', only('bisque-offer')),
  little('an-offer-declined', (dataset) => {
    const one = only('bisque-offer')(dataset);
    return { ...one, claims: one.claims.map((claim) => ({ ...claim, standing: 'reported' as const })) };
  }),
  little('an-offer-open', (dataset) => {
    const one = only('bisque-offer')(dataset);
    return {
      ...one,
      claims: one.claims.map((claim) => ({
        ...claim,
        standing: 'reported' as const,
        outcome: 'open' as const,
      })),
    };
  }),
  little('a-move-denied', only('tansy-to-ladleworks')),
  little('an-approach-to-somebody-unnamed', only('soup-for-an-engineer')),
  little('a-group', only('simmer-quartet-to-tureen')),
  little(
    'a-hull-round-a-parent-and-its-lab',
    only('odette-to-broth-lab', 'kettle-heads-ladleworks', 'bisque-offer'),
  ),
  little('parallel-moves-with-their-count', crowd(12)),
  little('everything-small'),
  little('everything-small-dark', undefined, '', { theme: 'dark' }),
  little('notes', undefined, '', { width: 900, height: 600 }),
  little('a-node-picked', undefined, 'pick=tureen'),
  little('a-line-picked', undefined, 'claim=bisque-offer'),
  little('a-line-picked-dark', undefined, 'claim=bisque-offer', { theme: 'dark' }),
  little('offers-hidden', undefined, 'hide=offers'),
  little('a-node-moved', undefined, 'moved=stockpot,200,-200'),
  little('come-near', undefined, 'at=0,0,150'),
  little('a-short-headline', headed('{people } moved.')),
  little(
    'a-long-headline',
    headed(
      'Between the first summer of soup and the last {people from=tureen to=ladleworks} came from Tureen to the broth lab of Ladleworks, {to=stockpot} to Stockpot, and one went back.',
    ),
    '',
    { width: 480, height: 460 },
  ),
  little('flows-narrow', crowd(12), '', { width: 390, height: 560 }),
  little('nothing-in-scope', undefined, 'atleast=99'),
  big('opening', 1200, 800),
  big('opening-dark', 1200, 800, 'dark'),
  big('opening-column', 720, 640),
  big('opening-phone', 390, 560),
];
