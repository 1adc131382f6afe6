// Flows: what the ribbons count is what is shown, and none runs under somebody else's disc without need.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/model/about';
import { countedMoves } from '../../src/model/counted';
import { isCounted } from '../../src/model/path';
import { distanceToLine } from '../../src/model/vector';
import { draw } from '../fixtures/draw';
import { discMeetsBox } from '../../src/scene/geometry';
import type { Frame } from '../../src/scene/scene';
import { shownClaims } from '../../src/view/filter';
import { openingView, readQuery } from '../../src/view/query';
import { withFilter, withShow } from '../../src/view/view';
import { shipped, SIZES } from '../fixtures/shipped';
import { arbitraryFilter } from '../view/arbitrary';
import { linesIn, nodeDiscs, textsIn } from './marks';

const model = shipped();
const opening = withShow(openingView(model), 'flows');
const FRAME: Frame = { width: 1200, height: 800, theme: 'light', furniture: false };

const ANY = { from: null, to: null };
const claimIds = (view: typeof opening) => shownClaims(model, draw(model, view, FRAME).network, view.filter);

describe('the ribbons', () => {
  test('count together every claim in sight that has both ends, whatever is hidden', () => {
    let before = draw(model, opening, FRAME);
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        before = draw(model, withFilter(opening, filter), FRAME, before);
        const { scene, network } = before;
        const counts = [...linesIn(scene).values()].map(({ label }) =>
          Number(/: (\d+) claims?$/.exec(label!)![1]),
        );
        const shown = [...shownClaims(model, network, filter)].map((id) => model.claims.get(id)!);
        const between = shown.filter(({ from, to, kind }) => from && to && kind !== 'position');
        expect(counts.reduce((a, b) => a + b, 0)).toBe(between.length);
        const [only] = textsIn(scene, 'furniture').flatMap(
          ({ text }) => /^(\d+) claims? only/.exec(text) ?? [],
        );
        const oneEnded = shown.filter(({ from, to, kind }) => !(from && to) && kind !== 'position');
        expect(only ? Number(/\d+/.exec(only)![0]) : 0).toBe(oneEnded.length);
      }),
      { numRuns: 60 },
    );
  });

  test('print what a headline counts, and with a question mark what it does not', () => {
    const { scene } = draw(model, opening, FRAME);
    const seen = claimIds(opening);
    const printed = textsIn(scene, 'counts').map(({ text, subject }) => {
      const [, first, offers, isDoubted, more = '0'] = /^(\d+)( offers?)?(\?)?(?: \+(\d+)\?)?(?:, .*)?$/.exec(
        text,
      )!;
      const [counted, added] = isDoubted ? [0, Number(first)] : [Number(first), Number(more)];
      return { counted, added, isOffers: Boolean(offers), claims: claimsOf(model, subject!) };
    });
    expect(printed.some(({ added }) => added > 0)).toBe(true);
    for (const { counted, added, isOffers, claims } of printed) {
      const shown = claims.filter(({ id }) => seen.has(id));
      expect(counted + added).toBe(shown.length);
      if (isOffers) expect(shown.filter(isCounted)).toHaveLength(counted);
      else if (added > 0)
        expect(
          countedMoves(
            model,
            shown.map(({ id }) => id),
            ANY,
          ).length,
        ).toBe(counted);
    }
  });

  test('say of offers that they are offers, and how many not in doubt were declined, where a frame has room', () => {
    const words = (width: number) =>
      textsIn(draw(model, opening, { ...FRAME, width }).scene, 'counts').filter(({ text }) =>
        /offer/.test(text),
      );
    const told = words(1028);
    expect(told.length).toBeGreaterThan(2);
    for (const { text, subject } of told) {
      const certain = claimsOf(model, subject!, claimIds(opening)).filter(isCounted);
      const declined = certain.filter(({ outcome }) => outcome === 'declined').length;
      const said = /, (\d+)? ?declined$/.exec(text);
      if (said) expect(Number(said[1] ?? certain.length)).toBe(declined);
      // A bare word speaks of all of them, those in doubt included.
      if (said && !said[1]) expect(text).not.toContain('?');
    }
    expect(told.some(({ text }) => text.endsWith('declined'))).toBe(true);
    expect(words(720).some(({ text }) => text.endsWith('declined'))).toBe(false);
    expect(words(390).some(({ text }) => text.endsWith('declined'))).toBe(false);
    // A bare number on an offer would be taken for people who moved.
    for (const width of [1028, 720, 390])
      for (const { text, subject } of textsIn(draw(model, opening, { ...FRAME, width }).scene, 'counts'))
        expect(text === '?' || text.includes('offer')).toBe(
          subject?.kind === 'bundle' && subject.family === 'offer',
        );
  });

  const WINDOWS = [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 720, height: 640 },
    { width: 390, height: 844 },
  ];
  test.each(WINDOWS)('of two or more, or in doubt, are all numbered at $width x $height', (size) => {
    const { scene } = draw(model, opening, { ...size, theme: 'light', furniture: true });
    const numbered = new Set(textsIn(scene, 'counts').map(({ key }) => key.replace('count/', '')));
    const bare = [...linesIn(scene)].filter(([key]) => !numbered.has(key));
    expect(bare.length).toBeGreaterThan(5);
    const seen = claimIds(opening);
    const amiss = bare.filter(([, { label, subject }]) => {
      const [claim] = claimsOf(model, subject!, seen);
      return !label!.endsWith(': 1 claim') || !isCounted(claim!);
    });
    expect(amiss.map(([key]) => key)).toEqual([]);
    expect(textsIn(scene, 'furniture').some(({ text }) => text.endsWith('no number: one'))).toBe(true);
  });

  test('carry numbers that stand nearer to their own line than to any other, where a window has room', () => {
    const { scene } = draw(model, opening, { width: 1440, height: 900, theme: 'light', furniture: true });
    const lines = linesIn(scene);
    const strayed = textsIn(scene, 'counts').flatMap(({ key, text, box }) => {
      const own = key.replace('count/', '');
      const middle = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2] as const;
      const gapTo = (line: string) => distanceToLine(middle, lines.get(line)!.spine!);
      return [...lines.keys()].filter((line) => line !== own && gapTo(line) < gapTo(own)).map(() => text);
    });
    expect(strayed).toEqual([]);
  });

  test('say nothing of a missing number where some found no room', () => {
    const { scene } = draw(model, withShow(readQuery('scope=all', model), 'flows'), {
      width: 390,
      height: 560,
      theme: 'light',
      furniture: true,
    });
    const numbered = new Set(textsIn(scene, 'counts').map(({ key }) => key.replace('count/', '')));
    const bare = [...linesIn(scene)].filter(([key]) => !numbered.has(key));
    expect(bare.some(([, { label }]) => !label!.endsWith(': 1 claim'))).toBe(true);
    expect(textsIn(scene, 'furniture').some(({ text }) => text.endsWith('no number: one'))).toBe(false);
  });

  test('run apart: none goes along another for longer than it takes to cross it', () => {
    const { scene } = draw(model, opening, { width: 1440, height: 900, theme: 'light', furniture: true });
    const spines = [...linesIn(scene)].map(([key, { spine }]) => ({ key, middle: spine!.slice(4, 13) }));
    const along = spines.flatMap((one, at) =>
      spines.slice(at + 1).flatMap((two) => {
        const near = one.middle.filter((point) => distanceToLine(point, two.middle) < 6).length;
        return near > 2 ? [`${one.key} along ${two.key}`] : [];
      }),
    );
    expect(along).toEqual([]);
  });

  test.each(SIZES)('run under no foreign disc at $width x $height', (size) => {
    const { scene } = draw(model, opening, { ...size, theme: 'light' });
    for (const line of linesIn(scene).values()) {
      if (line.subject?.kind !== 'bundle') throw new Error(`${line.key} is no bundle`);
      const { from, to } = line.subject;
      for (const [id, { at, r }] of nodeDiscs(scene)) {
        if (id === from || id === to) continue;
        const nearest = Math.min(
          ...line.spine!.map(([x, y]) => Math.sqrt((x - at[0]) ** 2 + (y - at[1]) ** 2)),
        );
        expect(nearest, `${line.key} under ${id}`).toBeGreaterThan(r);
      }
    }
  });

  test.each(SIZES)('carry counts that touch no name and no disc at $width x $height', (size) => {
    const { scene } = draw(model, opening, { ...size, theme: 'light' });
    const counts = textsIn(scene, 'counts');
    expect(counts.length).toBeGreaterThan(5);
    for (const { box, key } of counts) {
      for (const name of textsIn(scene, 'names')) {
        const apart =
          box.x1 <= name.box.x0 || name.box.x1 <= box.x0 || box.y1 <= name.box.y0 || name.box.y1 <= box.y0;
        expect(apart, `${key} on ${name.text}`).toBe(true);
      }
      const met = [...nodeDiscs(scene).values()].filter(({ at, r }) => discMeetsBox(at, r, box));
      expect(met, `${key} on a disc`).toEqual([]);
    }
  });
});
