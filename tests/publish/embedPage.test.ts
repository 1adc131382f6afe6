// The embed's page: complete without a script, and nothing in it that a text could run.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/dataset/parse';
import type { Dataset } from '../../src/dataset/dataset';
import { buildModel } from '../../src/model/model';
import { embedPage } from '../../src/publish/embedPage';
import { PLACES, RECEIPT } from '../../src/publish/places';
import { small } from '../fixtures/small';

const FILES = {
  script: 'assets/embed-1.js',
  settle: 'assets/settle-1.js',
  style: 'assets/embed-1.css',
  policy: "default-src 'none'; script-src 'self'",
};
const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(2)> "quoted" & <!-- so -->';

const written = (dataset: Dataset) => embedPage(buildModel(dataset), FILES);
const opened = (dataset: Dataset) => new JSDOM(written(dataset)).window.document;

function hostile(): Dataset {
  const dataset = small();
  dataset.title = HOSTILE;
  dataset.description = HOSTILE;
  dataset.people = dataset.people.map((person) => ({ ...person, name: `${person.name} ${HOSTILE}` }));
  dataset.claims = dataset.claims.map((claim) => ({ ...claim, summary: HOSTILE, role: HOSTILE }));
  dataset.sources = dataset.sources.map((source) => ({ ...source, publisher: HOSTILE }));
  return dataset;
}

describe.each([
  ['the small dataset', small],
  ['hostile texts', hostile],
])('the page of %s', (_, make) => {
  const document = opened(make());

  test('has the receipt of every claim that stands, readable without a script, and none of a withdrawn one', () => {
    const all = make().claims;
    const claims = all.filter((claim) => claim.standing !== 'withdrawn');
    expect(claims.length).toBeLessThan(all.length);
    for (const { id, summary } of claims) {
      const receipt = document.getElementById(RECEIPT + id)!;
      expect(receipt.textContent).toContain(summary);
      expect(receipt.closest('[hidden]')).toBeNull();
    }
    expect(document.querySelectorAll(`#${PLACES.receipts} > article`)).toHaveLength(claims.length);
  });

  test('has one script that runs, of its own files, and no other', () => {
    const scripts = [...document.scripts].filter(({ type }) => type !== 'application/json');
    expect(scripts.map((script) => script.getAttribute('src'))).toEqual(['./assets/embed-1.js']);
    expect(scripts[0]!.textContent).toBe('');
  });

  test('has no style of its own, no handler and no element that a text made', () => {
    expect(document.querySelectorAll('style, [style], img, iframe, object, embed, form')).toHaveLength(0);
    const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('carries its dataset whole', () => {
    const block = document.getElementById(PLACES.data)!;
    expect(block.getAttribute('type')).toBe('application/json');
    expect(JSON.parse(block.textContent)).toEqual(make());
    expect(parse(new TextEncoder().encode(block.textContent)).dataset).toEqual(make());
  });

  test('shows the still picture with its name', () => {
    const picture = document.querySelector(`#${PLACES.stage} > svg`)!;
    expect(picture.getAttribute('viewBox')).toBe('0 0 720 640');
    expect(picture.querySelector('title')!.textContent).not.toBe('');
  });

  test('has every place that the script asks for', () => {
    expect(Object.values(PLACES).filter((id) => !document.getElementById(id))).toEqual([]);
  });
});

test('addresses of our own are relative, and lead to the full map in a tab of their own', () => {
  const document = opened(small());
  const own = [...document.querySelectorAll('a, link, script')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src'))
    .filter((address) => address !== null && !/^(?:https?|mailto):/.test(address));
  expect(own.length).toBeGreaterThan(small().claims.length);
  for (const address of own) expect(address).toMatch(/^\.\//);
  expect(document.querySelector('base')!.getAttribute('target')).toBe('_blank');
  expect(document.querySelector('base')!.hasAttribute('href')).toBe(false);
});

test('the head names language, policy, theme and title before the script', () => {
  const page = written(small());
  const before = page.slice(0, page.indexOf('<script src='));
  expect(before).toContain('<!doctype html>\n<html lang="en" data-theme="light">');
  expect(before).toContain('content="default-src &#39;none&#39;'.replaceAll('&#39;', "'"));
  expect(before).toContain('<meta name="color-scheme"');
  expect(before).toContain('<title>The soup war · Soupline</title>');
  expect(page).not.toContain('noindex');
});

test('the same dataset gives the same page', () => {
  expect(written(small())).toBe(written(small()));
});
