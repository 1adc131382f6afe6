// A footnote: standing first, every source with its date, denials beside, and no markup from data.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/model';
import { footnote } from '../../src/write/footnote';
import { HOSTILE, hostileDataset } from '../fixtures/hostile';
import { claimId } from '../fixtures/ids';
import { smallModel } from '../fixtures/shipped';

const model = smallModel();
const HERE = 'https://map.example/?claim=bisque-offer';
const noteOf = (id: string, address: string | null = HERE) =>
  footnote(model, model.claims.get(claimId(id))!, address);

test('a footnote says whether the claim is disputed before it says the claim', () => {
  expect(noteOf('bisque-offer').text).toMatch(/^Disputed: Ladleworks offered Petronella Bisque/);
  expect(noteOf('tansy-to-ladleworks').text).toMatch(/^Denied: Tansy Ladle/);
  expect(noteOf('odette-to-broth-lab').text).toMatch(/^Odette Minestrone left Tureen/);
});

test('a footnote is the same in every byte', () => {
  expect(noteOf('bisque-offer').text).toBe(
    [
      'Disputed: Ladleworks offered Petronella Bisque a package, which she declined.',
      'Reported by Under the Lid · 1 account against.',
      'Under the Lid, “Episode 12: Petronella Bisque”, 10 July 2025: “They offered me up to a hundred million golden spoons, and I said no.” (Petronella Bisque; words not checked: no copy at hand)',
      'Against: Bowl Weekly, July 2025: A person close to Ladleworks told Bowl Weekly that no such sum was named. (in our words; citing people whom it does not name) https://bowl.example/july',
      `The soup war (The Imaginary Soup Desk), as of 22 November 2025: ${HERE}`,
    ].join('\n'),
  );
});

test('a page that passes on a report names whose report it is', () => {
  expect(noteOf('crouton-to-broth-lab').text).toContain(
    'The Daily Spoon, on a report by The Soup Gazette, 1 July 2025: ',
  );
});

test('what one source says several times stands together', () => {
  const twice = smallModel((dataset) => ({
    ...dataset,
    claims: dataset.claims.map((claim) => ({
      ...claim,
      evidence: [...claim.evidence, { ...claim.evidence[0]!, paraphrase: 'Twice.', quote: undefined }],
    })),
  }));
  const { text } = footnote(twice, twice.claims.get(claimId('odette-to-broth-lab'))!, HERE);
  expect(text.match(/^Odette Minestrone, .*“After nine years .*; Twice\. \(in our words\)$/gm)).toHaveLength(
    1,
  );
});

test('a long quote is cut between words, and says so', () => {
  const long = smallModel((dataset) => ({
    ...dataset,
    claims: dataset.claims.map((claim) => ({
      ...claim,
      evidence: [{ ...claim.evidence[0]!, quote: 'soup '.repeat(100), paraphrase: undefined }],
    })),
  }));
  const { text } = footnote(long, long.claims.get(claimId('odette-to-broth-lab'))!, HERE);
  expect(text).toMatch(/“(?:soup )+\[…\]”/);
  expect(text).not.toContain('soup '.repeat(70));
});

test('a reply stands in it', () => {
  expect(noteOf('tansy-to-ladleworks').text).toContain('Their reply: Asked by this map');
});

test('of a withdrawn claim only that, when and why', () => {
  const { text } = noteOf('gideon-offer');
  expect(text).toMatch(/^Withdrawn: /);
  expect(text).toContain('20 November 2025');
  expect(text).toContain('Both reports were taken back');
  expect(text).not.toMatch(/Old Ladle|Gideon/);
});

test('a map that is only on this computer gives no address', () => {
  expect(noteOf('bisque-offer', null).text).toMatch(/as of 22 November 2025\.$/);
  expect(noteOf('bisque-offer', null).html).not.toContain('map.example');
});

describe('the HTML', () => {
  const read = (html: string) => new JSDOM(html).window.document.body;

  test('says the same as the text, addresses of sources apart', () => {
    for (const claim of model.claims.values()) {
      const { text, html } = footnote(model, claim, HERE);
      const lines = [...read(html).querySelectorAll('p')].map((line) => line.textContent);
      expect(lines).toEqual(
        text
          .split('\n')
          .map((line) =>
            line.replace(/ https:\/\/\w+\.example\/\S+$/, (end) => (line.includes('as of') ? end : '')),
          ),
      );
    }
  });

  test('a denial stands in a paragraph like every other', () => {
    const lines = [...read(noteOf('tansy-to-ladleworks').html).children];
    expect(new Set(lines.map((line) => line.tagName))).toEqual(new Set(['P']));
    expect(lines.some((line) => line.textContent.startsWith('Against: Tureen'))).toBe(true);
  });

  test('leads to the quote on its page', () => {
    const quoted = smallModel((dataset) => ({
      ...dataset,
      sources: dataset.sources.map((source) => ({ ...source, url: 'https://page.example/' })),
    }));
    const { html } = footnote(quoted, quoted.claims.get(claimId('bisque-on-rivals'))!, HERE);
    expect(read(html).querySelector('cite a')!.getAttribute('href')).toMatch(
      /^https:\/\/page\.example\/#:~:text=/,
    );
  });

  test('holds hostile texts as text, in three elements with one attribute', () => {
    const hostile = buildModel(hostileDataset());
    for (const claim of hostile.claims.values()) {
      const body = read(footnote(hostile, claim, 'javascript:alert(1)').html);
      const tags = new Set([...body.querySelectorAll('*')].map((element) => element.tagName));
      expect([...tags].filter((tag) => !['P', 'CITE', 'A'].includes(tag))).toEqual([]);
      const names = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect([...new Set(names)].filter((name) => name !== 'href')).toEqual([]);
      for (const link of body.querySelectorAll('a')) expect(link.href).toMatch(/^https:/);
      expect(body.textContent).toContain(HOSTILE.replace(/\s+/g, ' '));
    }
  });
});
