// What was shown lately is shown again as it was, in no more sheets than it needs.
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createSheets } from '../../src/live/sheets';
import { draw } from '../fixtures/draw';
import type { Frame } from '../../src/scene/scene';
import { readQuery } from '../../src/view/query';
import { smallModel } from '../fixtures/shipped';
import { visit } from '../journeys/browser';

const model = smallModel();
const frame = (width: number): Frame => ({ width, height: 600, theme: 'light', furniture: false });
const picture = (show: string, width: number) => draw(model, readQuery(`show=${show}`, model), frame(width));

function setUp() {
  const host = document.createElement('div');
  const sheets = createSheets(host);
  const all = () => [...host.querySelectorAll<HTMLElement>('.sheet')];
  return { host, sheets, all, inSight: () => all().filter((one) => !one.hasAttribute('data-away')) };
}

test('one sheet is in sight, and it is the one just drawn on', () => {
  const { sheets, inSight } = setUp();
  for (const [show, width] of [
    ['people', 900],
    ['flows', 900],
    ['people', 700],
    ['flows', 900],
  ] as const) {
    const sheet = sheets.show(picture(show, width));
    expect(inSight()).toEqual([sheet]);
    expect(sheet.querySelector('svg')!.getAttribute('width')).toBe(String(width));
  }
});

test('a picture shown again is where it was, and nothing of it is drawn anew', () => {
  const { host, sheets } = setUp();
  const [people, flows] = [picture('people', 900), picture('flows', 900)];
  const first = sheets.show(people);
  sheets.show(flows);
  const observer = new MutationObserver(() => {});
  observer.observe(host, { attributes: true, childList: true, subtree: true, characterData: true });
  expect(sheets.show(people)).toBe(first);
  const changed = observer.takeRecords();
  expect(changed.map(({ attributeName }) => attributeName)).toEqual(['data-away', 'data-away']);
});

test('each lens has three sheets; a fourth size goes on the one that was out of sight longest', () => {
  const { sheets, all } = setUp();
  const [wide, narrow, narrower] = [900, 700, 500].map((width) => sheets.show(picture('people', width)));
  expect(new Set([wide, narrow, narrower]).size).toBe(3);
  expect(sheets.show(picture('people', 800))).toBe(wide);
  expect(sheets.show(picture('people', 700))).toBe(narrow);
  sheets.show(picture('flows', 700));
  expect(all()).toHaveLength(4);
  sheets.destroy();
  expect(all()).toEqual([]);
});

test('another scope has a sheet of its own, and what is picked or hidden has not', () => {
  const { sheets } = setUp();
  const shown = (query: string) =>
    sheets.show(draw(model, readQuery(`show=people&${query}`, model), frame(900)));
  const opening = shown('');
  expect(shown('pick=tureen')).toBe(opening);
  expect(shown('hide=offers')).toBe(opening);
  expect(shown('around=tureen')).not.toBe(opening);
  expect(shown('')).toBe(opening);
});

test('the map keeps its pictures: back in a lens, or without the pick again, it is the same one', () => {
  const { live } = visit();
  const opening = live.picture();
  live.change((view) => ({ ...view, pick: { kind: 'node', id: opening.network.nodes[0]!.id } }), 'push');
  const picked = live.picture();
  expect(picked).not.toBe(opening);
  live.change((view) => ({ ...view, lens: { ...view.lens, show: 'flows' } }), 'push');
  expect(live.picture()).not.toBe(picked);
  live.step(-1);
  expect(live.picture()).toBe(picked);
  live.step(-1);
  expect(live.picture()).toBe(opening);
});
