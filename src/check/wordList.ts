// Words that take a side or vouch for what nobody can: in the map's own sentences, never in what it quotes.
import type { Dataset } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken } from '../dataset/rules';

const SIDES = 'joined, left, was offered, declined or said; or the word of a source, in quotation marks';
const VOUCHES = 'who said it: this map vouches for nothing';

/** Stems and their endings, and what to write instead. */
const WORDS: readonly (readonly [pattern: string, instead: string])[] = [
  ['poach(?:es|ed|ing|er|ers)?', SIDES],
  ['raid(?:s|ed|ing|er|ers)?', SIDES],
  ['lur(?:e|es|ed|ing)', SIDES],
  ['defect(?:s|ed|ing|or|ors|ion|ions)?', SIDES],
  ['snatch(?:es|ed|ing)?', SIDES],
  ['(?:dis)?loyal(?:ty|ties|ist|ists|ly)?', SIDES],
  ['betray(?:s|ed|ing|al|als|er|ers)?', SIDES],
  ['fired', SIDES],
  ['verif(?:ies|ied)', VOUCHES],
  ['confirm(?:s|ed)', VOUCHES],
];

const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WORDS.map(([stem]) => stem).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const EACH = WORDS.map(([stem, instead]) => [new RegExp(`^(?:${stem})$`, 'iu'), instead] as const);

// What stands in quotation marks; a single closing mark is one only where no letter follows, else it is an apostrophe.
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|‘[^‘]*?’(?![\p{L}\p{N}])/gu;

/** Each word once a text. */
export function checkWords(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const look = (text: string | undefined, path: readonly PropertyKey[], record: string) => {
    const ours = (text ?? '').replace(QUOTED, ' ');
    for (const word of new Set(ours.match(ANY)?.map((found) => found.toLowerCase()))) {
      const hint = EACH.find(([pattern]) => pattern.test(word))![1];
      const says = `Our own words say "${word}".`;
      problems.push(broken('word', path, says, { record, hint }));
    }
  };
  dataset.claims.forEach(({ id, summary, evidence }, i) => {
    look(summary, ['claims', i, 'summary'], id);
    evidence.forEach((one, k) => look(one.paraphrase, ['claims', i, 'evidence', k, 'paraphrase'], id));
  });
  dataset.views.forEach(({ id, title, headline, alt, notes }, i) => {
    look(title, ['views', i, 'title'], id);
    look(headline, ['views', i, 'headline'], id);
    look(alt, ['views', i, 'alt'], id);
    notes?.forEach((note, k) => look(note.text, ['views', i, 'notes', k, 'text'], id));
  });
  dataset.stories?.forEach(({ id, steps }, i) =>
    steps.forEach(({ text }, k) => look(text, ['stories', i, 'steps', k, 'text'], id)),
  );
  return problems;
}
