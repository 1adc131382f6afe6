// Lines and dots: each has a claim behind it, and its shape says what kind of claim that is, in black and white too.
import { describe, expect, test } from 'vitest';
import type { Claim, Dataset } from '../../src/dataset/dataset';
import { draw } from '../fixtures/draw';
import type { Frame } from '../../src/scene/scene';
import { DASH } from '../../src/scene/links';
import { PALETTES } from '../../src/scene/theme';
import { openingView } from '../../src/view/query';
import { EMPTY_VIEW } from '../../src/view/view';
import { shipped, SIZES, smallModel } from '../fixtures/shipped';
import { linesIn, marksIn, nodeDiscs, pathsIn, textsIn } from './marks';

const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: false };
const model = shipped();
const sceneOf = (change?: (dataset: Dataset) => Dataset) => draw(smallModel(change), EMPTY_VIEW, FRAME).scene;
const changed =
  (id: string, change: Partial<Claim>) =>
  (dataset: Dataset): Dataset => ({
    ...dataset,
    claims: dataset.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim)),
  });

describe('there is no line without evidence', () => {
  test.each(SIZES)('in the opening view at $width x $height, nor any claim without a line', (size) => {
    const { scene, network } = draw(model, openingView(model), { ...size, theme: 'light' });
    const seen = new Set<string>();
    for (const mark of marksIn(scene, 'lines')) {
      const { subject } = mark;
      expect(subject?.kind).toMatch(/^(claim|bundle)$/);
      const link = network.links.find(({ id }) => id === mark.key.replace(/\/(head|gap|sign|to\d*)$/, ''));
      if (!link) throw new Error(`${mark.key} belongs to no link`);
      for (const id of link.claims) {
        expect(model.claims.get(id)!.evidence.length).toBeGreaterThan(0);
        seen.add(id);
      }
    }
    const drawn = network.links.filter((link) => link.family !== 'tie').flatMap((link) => link.claims);
    expect(drawn.filter((id) => !seen.has(id))).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
  });

  test('and every line speaks its name, standing first', () => {
    for (const line of linesIn(sceneOf()).values()) expect(line.label).toMatch(/^[A-Z][^:]+: .+/);
    expect(linesIn(sceneOf()).get('bisque-offer')!.label).toMatch(/^Disputed offer: /);
    expect(linesIn(sceneOf()).get('tansy-to-ladleworks')!.label).toMatch(/^Denied move: /);
  });
});

describe('the shape of a line', () => {
  test('a move is filled, an offer is dashed with its arrowhead at the person', () => {
    const scene = sceneOf();
    const move = linesIn(scene).get('odette-to-broth-lab')!;
    expect([move.stroke, move.dash, typeof move.fill]).toEqual([undefined, undefined, 'string']);
    const approach = linesIn(scene).get('soup-for-an-engineer')!;
    expect([approach.fill, approach.dash]).toEqual([undefined, DASH]);
    const at = nodeDiscs(scene).get('tureen-engineer')!.at;
    const [x, y] = approach.spine!.at(-1)!;
    expect(Math.sqrt((x - at[0]) ** 2 + (y - at[1]) ** 2)).toBeLessThan(12);
  });

  const headOf = (outcome: Claim['outcome']) =>
    pathsIn(sceneOf(changed('bisque-offer', { outcome })), 'lines').find(
      ({ key }) => key === 'bisque-offer/head',
    )!;

  test('an offer declined carries a bar across its head, an open one does not', () => {
    const strokes = (d: string) => d.match(/M/g)!.length;
    expect(strokes(headOf('declined').d)).toBe(strokes(headOf('open').d) + 1);
    expect(headOf('open').d).toBe(headOf('unknown').d);
  });

  test('an accepted offer is drawn as the move that it became, and only where there is that move', () => {
    const accepted = changed('bisque-offer', { outcome: 'accepted' });
    expect(linesIn(sceneOf(accepted)).has('bisque-offer')).toBe(true);
    const joined = sceneOf((dataset) => ({
      ...accepted(dataset),
      claims: [
        ...accepted(dataset).claims,
        {
          ...dataset.claims[0]!,
          id: 'bisque-to-ladleworks' as never,
          person: 'petronella-bisque' as never,
          to: 'ladleworks' as never,
        },
      ],
    }));
    expect(linesIn(joined).has('bisque-offer')).toBe(false);
    expect(linesIn(joined).has('bisque-to-ladleworks')).toBe(true);
  });

  test('a disputed line is broken by ≠, a denied one by ×, a reported one by nothing', () => {
    const signs = new Map(textsIn(sceneOf(), 'lines').map((mark) => [mark.key, mark.text]));
    expect([...signs]).toEqual(
      expect.arrayContaining([
        ['bisque-offer/sign', '≠'],
        ['tansy-to-ladleworks/sign', '×'],
      ]),
    );
    expect(signs.size).toBe(2);
    const settled = sceneOf(changed('bisque-offer', { standing: 'reported' }));
    expect(textsIn(settled, 'lines').map((mark) => mark.text)).toEqual(['×']);
  });

  test('a withdrawn claim and a remark have no line, and neither has a position', () => {
    const scene = sceneOf();
    for (const id of ['gideon-offer', 'bisque-on-rivals', 'kettle-heads-ladleworks'])
      expect(marksIn(scene).some((mark) => mark.subject?.kind === 'claim' && mark.subject.id === id)).toBe(
        false,
      );
  });

  test('a departure ends in the open, a founding begins where its founder was', () => {
    const lines = linesIn(sceneOf());
    expect(lines.get('wilfred-leaves-tureen')!.spine!.length).toBeLessThan(
      lines.get('marigold-founds-stockpot')!.spine!.length,
    );
  });

  test('two claims of one person between the same organizations are fanned, not laid on each other', () => {
    const twice = sceneOf((dataset) => ({
      ...dataset,
      claims: [
        ...dataset.claims,
        { ...dataset.claims.find(({ id }) => id === 'odette-to-broth-lab')!, id: 'odette-again' as never },
      ],
    }));
    const [one, two] = ['odette-to-broth-lab', 'odette-again'].map(
      (id) => linesIn(twice).get(id)!.spine![5]!,
    );
    expect(Math.sqrt((one![0] - two![0]) ** 2 + (one![1] - two![1]) ** 2)).toBeGreaterThan(6);
  });
});

describe('the dot of a person', () => {
  test('is hollow for somebody not named and for several people, filled for the named', () => {
    const discs = nodeDiscs(sceneOf());
    const { paper } = PALETTES.light;
    for (const id of ['tureen-engineer', 'simmer-quartet']) {
      expect(discs.get(id)!.fill).toBe(paper);
      expect(discs.get(id)!.stroke).not.toBe(paper);
    }
    for (const id of ['odette-minestrone', 'petronella-bisque']) expect(discs.get(id)!.fill).not.toBe(paper);
  });

  test('is in the hue of the organization where they are now, looked up beyond the view', () => {
    const { hues } = PALETTES.light;
    const discs = nodeDiscs(sceneOf());
    expect(discs.get('odette-minestrone')!.fill).toBe(hues[0]);
    expect(discs.get('wilfred-dumpling')!.fill).toBe(hues[1]);
    const past = nodeDiscs(
      draw(
        smallModel(),
        { ...EMPTY_VIEW, lens: { show: 'people', scope: { dates: { from: '2024', to: '2024' } } } },
        FRAME,
      ).scene,
    );
    expect(past.get('wilfred-dumpling')!.fill).toBe(hues[1]);
  });

  test('vanishes with the last of its lines that a filter hides, and the rings stay', () => {
    const hidden = draw(
      smallModel(),
      { ...EMPTY_VIEW, filter: { hide: ['offers'], quoted: false } },
      FRAME,
    ).scene;
    expect(nodeDiscs(hidden).has('tureen-engineer')).toBe(false);
    expect(nodeDiscs(hidden).has('ladleworks')).toBe(true);
  });
});

describe('flows', () => {
  const { scene, network } = draw(
    model,
    { ...openingView(model), lens: { ...openingView(model).lens, show: 'flows' } },
    FRAME,
  );

  test('show organizations alone', () => {
    expect([...nodeDiscs(scene).keys()].every((id) => model.organizations.has(id as never))).toBe(true);
    expect(nodeDiscs(scene).size).toBe(network.nodes.length);
  });

  test('carry as many claims as the people between two organizations', () => {
    for (const link of network.links) {
      const between = [...network.claims].filter((id) => {
        const claim = model.claims.get(id)!;
        const offer = claim.kind === 'offer' || claim.kind === 'approach';
        return claim.from === link.from && claim.to === link.to && offer === (link.family === 'offer');
      });
      expect(link.claims.toSorted()).toEqual(between.toSorted());
    }
    const counted = textsIn(scene, 'counts').filter((mark) => /^\d+$/.test(mark.text));
    expect(counted.length).toBeGreaterThan(3);
    for (const mark of counted)
      expect(Number(mark.text)).toBe(
        network.links.find(({ id }) => mark.key === `count/${id}`)!.claims.length,
      );
  });
});
