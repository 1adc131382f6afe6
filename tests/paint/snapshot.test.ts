// A picture that travels alone says what it is, from which dataset and view, and nothing about the machine that made it.
// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/dataset/canonical';
import { VERSION } from '../../src/model/version';
import { dateInWords } from '../../src/model/words';
import { frameOfFile, pictureFile } from '../../src/pictureFile';
import { draw } from '../fixtures/draw';
import { snapshot } from '../../src/snapshot';
import type { Frame } from '../../src/scene/scene';
import { openingView, query, readQuery } from '../../src/view/query';
import { shipped } from '../fixtures/shipped';

const model = shipped();
const FRAME: Frame = { width: 1200, height: 800, theme: 'dark', furniture: false };
const view = readQuery('scope=all&pick=openai&hide=offers', model);
const text = snapshot(model, view, FRAME);
const file = new DOMParser().parseFromString(text, 'image/svg+xml');

describe('a snapshot', () => {
  test('holds its view, frame, version and dataset', () => {
    expect(JSON.parse(file.querySelector('metadata')!.textContent!)).toEqual({
      view: 'scope=all&hide=offers&pick=openai',
      frame: { width: 1200, height: 800, theme: 'dark' },
      soupline: VERSION,
      dataset: { title: model.dataset.title, updated: model.dataset.updated, sha256: digest(model.dataset) },
    });
  });

  test('can be made again from its own metadata, to the byte', () => {
    const { view: spelled, frame } = JSON.parse(file.querySelector('metadata')!.textContent!) as {
      view: string;
      frame: Frame;
    };
    expect(snapshot(model, readQuery(spelled, model), { ...frame, furniture: true }) === text).toBe(true);
  });

  test('has no origin, path or clock in it', () => {
    const metadata = file.querySelector('metadata')!.textContent!;
    expect(metadata).not.toMatch(/https?:|file:|\/(?:home|work|tmp|Users)|\d\d:\d\d|T\d\d/);
    expect(text).not.toContain(process.cwd());
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  });

  test('has a name and a description that are those of its scene', () => {
    const { scene } = draw(model, view, { ...FRAME, furniture: true });
    const root = file.documentElement;
    expect(root.getAttribute('role')).toBe('img');
    const spoken = root
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => file.getElementById(id)!.textContent);
    expect(spoken).toEqual([scene.title, scene.describes]);
    expect(scene.title.length).toBeGreaterThan(20);
  });

  test('carries its headline, caption and credit although the stage has none', () => {
    const words = [...file.querySelectorAll('[data-layer="furniture"] text')].map((one) => one.textContent);
    const { scene } = draw(model, view, { ...FRAME, furniture: true });
    expect(words.join(' ')).toContain(scene.title.split(' ').slice(0, 3).join(' '));
    expect(words.join(' ')).toContain(model.dataset.credit.name);
    expect(words.join(' ')).toContain(dateInWords(model.dataset.updated));
  });

  test('is the same from a picture that is on screen as from nothing', () => {
    const opening = openingView(model);
    const onScreen = draw(model, opening, { width: 900, height: 600, theme: 'light', furniture: false });
    const { scene } = draw(model, opening, frameOfFile(FRAME), onScreen);
    expect(pictureFile(model, opening, scene) === snapshot(model, opening, FRAME)).toBe(true);
    expect(query(opening, model)).toBe('');
  });
});

test('the version in a snapshot is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
