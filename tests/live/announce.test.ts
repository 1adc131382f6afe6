// What is said aloud: honest from its first word, with date and sources, and at most twenty words for all that is shipped.
import { describe, expect, test } from 'vitest';
import { announce } from '../../src/live/announce';
import type { Model } from '../../src/model/model';
import { buildNetwork } from '../../src/model/network';
import type { Subject } from '../../src/model/subject';
import { modelThen } from '../../src/view/past';
import { allShown, shipped, smallModel } from '../fixtures/shipped';

/** The limit that was promised, whatever the code says: with the word that opens receipts, twenty. */
const MOST_WORDS = 19;

/** Counted otherwise than the code does: whatever stands between two spaces. */
const wordsOf = (text: string) => text.split(' ').length;

function everySubject(model: Model): Subject[] {
  return [
    ...[...model.claims.keys()].map((id) => ({ kind: 'claim', id }) as const),
    ...[...model.people.keys(), ...model.organizations.keys()].map((id) => ({ kind: 'node', id }) as const),
    ...buildNetwork(model, { show: 'flows', scope: {} }).links.map(
      ({ from, to, family }) => ({ kind: 'bundle', from, to, family }) as Subject,
    ),
  ];
}

describe('at a step', () => {
  test.each([
    ['today', shipped(), shipped()],
    ['looking back', modelThen(shipped(), '2025-07-01'), shipped()],
    ['in the small map', smallModel(), smallModel()],
  ])('at most twenty words are said of every claim, node and bundle, %s', (_, model, today) => {
    const shown = allShown(today);
    const subjects = everySubject(model);
    expect(subjects.length).toBeGreaterThan(20);
    const long = subjects
      .map((subject) => announce(model, subject, shown))
      .filter((said) => wordsOf(said) > MOST_WORDS);
    expect(long).toEqual([]);
  });

  test('hardly anything shipped has to be cut short', () => {
    const subjects = everySubject(shipped());
    const cut = subjects
      .map((subject) => announce(shipped(), subject, allShown(shipped())))
      .filter((said) => said.includes('…'));
    expect(cut.length / subjects.length).toBeLessThan(0.03);
  });

  test('a claim is said with its standing first, then the sentence, the date and the sources', () => {
    const said = (id: string) =>
      announce(smallModel(), { kind: 'claim', id: id as never }, allShown(smallModel()));
    expect(said('odette-to-broth-lab')).toBe(
      'Move on record: Odette Minestrone, Tureen to Ladleworks Broth Lab, 24 June 2025, 2 sources',
    );
    expect(said('bisque-offer')).toBe(
      'Disputed offer: Ladleworks to Petronella Bisque at Tureen, declined, about 15 June 2025, 1 source',
    );
  });

  test('a node is said with its path and how many claims are in sight', () => {
    const said = (id: string) =>
      announce(smallModel(), { kind: 'node', id: id as never }, allShown(smallModel()));
    expect(said('tureen')).toBe('Tureen, organization; 8 claims');
    expect(said('odette-minestrone')).toBe(
      'Odette Minestrone: Tureen, then Ladleworks Broth Lab since 24 June 2025; 1 claim',
    );
  });

  test('a very long name gives way to date and sources', () => {
    const model = smallModel((dataset) => ({
      ...dataset,
      people: dataset.people.map((person) =>
        person.id === 'odette-minestrone' ? { ...person, name: 'Odette '.repeat(30).trim() } : person,
      ),
    }));
    const said = announce(model, { kind: 'claim', id: 'odette-to-broth-lab' as never }, allShown(model));
    expect(wordsOf(said)).toBeLessThanOrEqual(MOST_WORDS);
    expect(said).toMatch(/^[A-Z].*: Odette .*…, .*2025, \d (source|page)s?$/);
  });
});
