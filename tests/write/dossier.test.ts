// A dossier: the panel as Markdown, sources numbered once, nothing from data as markup.
import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/dataset/dataset';
import { claimsOf } from '../../src/model/about';
import { buildModel } from '../../src/model/model';
import type { Subject } from '../../src/model/subject';
import { dossier } from '../../src/write/dossier';
import { hostileDataset } from '../fixtures/hostile';
import { claimId, organizationId, personId } from '../fixtures/ids';
import { allShown, shipped, smallModel } from '../fixtures/shipped';

const model = smallModel();
const HERE = 'https://map.example/?pick=a';
const person = (id: string): Subject => ({ kind: 'node', id: personId(id) });
const write = (subject: Subject, within?: ReadonlySet<ClaimId>) => dossier(model, subject, within, HERE);

test('a person: name, what for, path, and where it is from', () => {
  expect(write(person('odette-minestrone')).split('\n\n').slice(0, 5)).toEqual([
    '# Odette Minestrone',
    'The vegetable transformer',
    'Also written Odete Minestrone',
    'Tureen, then Ladleworks Broth Lab since 24 June 2025',
    `1 claim. From The soup war (The Imaginary Soup Desk), as of 22 November 2025. <${HERE}>`,
  ]);
});

test('a claim: standing, grounds, facts, quote and paraphrase with their sources', () => {
  const text = write(person('odette-minestrone'));
  expect(text).toContain(
    [
      '## Odette Minestrone left Tureen for the Broth Lab of Ladleworks.',
      '● On record, by Odette Minestrone, 24 June 2025 · 2 first-hand sources',
      '- When: 24 June 2025\n- Role: Head of stirring',
      '> “After nine years at Tureen I am joining the Ladleworks Broth Lab today.”',
      '— Odette Minestrone · 24 June 2025 · words not checked: no copy at hand [1]',
      'The Gazette names her among the first members of the lab. *In our words.*',
      '— The Soup Gazette · 30 June 2025 [2]',
      'Claim `odette-to-broth-lab`',
    ].join('\n\n'),
  );
  expect(text).toContain(
    '[2] The Soup Gazette, “Ladleworks fills its broth lab”, by Nell Noodle, 30 June 2025. <https://gazette.example/2025/06/broth-lab> Archived copy: <https://archive.example/gazette-june>',
  );
});

test('what disputes a claim stands in it, the reply too', () => {
  const text = write(person('tansy-ladle'));
  expect(text).toMatch(
    /## Denied: .*\n\n### Against\n\n> “Tansy Ladle has not left.*\*\*Their reply\.\*\* /s,
  );
});

test('accounts are a table, sources by their numbers', () => {
  expect(write({ kind: 'node', id: personId('tureen-engineer') })).toContain(
    [
      '### Where the accounts differ',
      '|  | Under the Lid [1] | Bowl Weekly [2] |\n| --- | --- | --- |\n| the vessel | **a pot** | **a thermos** |\n| who | does not say | a Tureen cook |',
      'Bold: the accounts differ.',
    ].join('\n\n'),
  );
});

test('of a withdrawn claim only that, when and why', () => {
  const text = write(person('gideon-gazpacho'));
  expect(text).toContain('## Withdrawn: This claim was withdrawn.\n\nChanged, 20 November 2025.');
  expect(text).not.toContain('Old Ladle');
});

test('it ends with license, credit, method and where to report errors', () => {
  expect(write(person('tansy-ladle'))).toMatch(
    /## About this dossier\n\nThe soup war, by The Imaginary Soup Desk, license CC-BY-4\.0\. As of 22 November 2025\. <https:\/\/desk\.example\/>\n\nMade up.*corrections@desk\.example\n$/s,
  );
});

describe('sources', () => {
  const numbers = (text: string) => [...text.matchAll(/^\[(\d+)\] /gm)].map((found) => Number(found[1]));
  const cited = (text: string) => new Set([...text.matchAll(/ \[(\d+)\]/g)].map((found) => Number(found[1])));

  test('are numbered from one, each stands once, each is cited', () => {
    const model = shipped();
    for (const id of [...model.people.keys(), ...model.organizations.keys()]) {
      const text = dossier(model, { kind: 'node', id }, undefined, null);
      const listed = numbers(text);
      expect(listed).toEqual(listed.map((_, at) => at + 1));
      expect(cited(text)).toEqual(new Set(listed));
    }
  });
});

test('claims come newest first, all of a node, those in sight of a bundle and a number', () => {
  const order = (text: string) => [...text.matchAll(/^Claim `(.*)`$/gm)].map((found) => found[1]);
  const within = new Set([...allShown(model)].filter((id) => id !== claimId('crouton-to-broth-lab')));
  const company: Subject = { kind: 'node', id: organizationId('tureen') };
  const bundle: Subject = {
    kind: 'bundle',
    family: 'move',
    from: organizationId('tureen'),
    to: organizationId('broth-lab'),
  };
  const number: Subject = { kind: 'count', from: null, to: organizationId('ladleworks') };
  expect(order(write(company))).toEqual(claimsOf(model, company).map(({ id }) => id));
  expect(order(write(bundle, within))).toEqual(['odette-to-broth-lab']);
  expect(write(bundle, within)).toMatch(/^# Moves from Tureen to Ladleworks Broth Lab\n/);
  expect(order(write(number, within))).toEqual(claimsOf(model, number, within).map(({ id }) => id));
});

test('hostile texts make no block, no link, no element and no cell of their own', () => {
  const hostile = buildModel(hostileDataset());
  for (const id of hostile.people.keys()) {
    const text = dossier(hostile, { kind: 'node', id }, undefined, 'javascript:alert(1)');
    const ours = text
      .replace(/\\./g, '')
      .replace(/<https:\/\/\w+\.example\/[\w/-]*>|^Claim `[a-z-]+`$/gm, '');
    expect(ours).not.toMatch(/[<`]|\]\(|:\/\/|www\./);
    for (const block of ours.split('\n\n').filter((one) => !/^(?:\||- )/.test(one)))
      expect(block.trim()).not.toContain('\n');
    for (const row of ours.split('\n').filter((one) => one.startsWith('|')))
      expect(row.match(/\|/g)!.length).toBeLessThanOrEqual(4);
  }
});
