// One claim of a dossier: standing, grounds, facts, every source's words, and the accounts side by side.
import type { Claim, Evidence, SourceId } from '../dataset/dataset';
import { type Accounts, accountsOf, groundsOf, orderedEvidence } from '../model/evidence';
import type { Model } from '../model/model';
import {
  accountsTitle,
  cellWords,
  checkWords,
  factsOf,
  matterWords,
  speakerWords,
  standingPrefix,
  stateWords,
} from '../model/receiptWords';
import { dateInWords, groundsInWords } from '../model/words';
import { inline, strong, table } from './markdown';
import { changeInWords, changesOf, wordsOf } from './sourceWords';

/** The number under which a source stands at the end. */
export type NumberOf = (source: SourceId) => number;

/** Blocks of Markdown, to be parted by empty lines. */
export function claimBlocks(model: Model, claim: Claim, numberOf: NumberOf): string[] {
  const told = claim.standing === 'withdrawn' ? [] : receipt(model, claim, numberOf);
  return [
    `## ${inline(standingPrefix(claim) + claim.summary)}`,
    ...told,
    ...changesOf(model, claim).map((entry) => inline(changeInWords(entry))),
    `Claim \`${claim.id}\``,
  ];
}

function receipt(model: Model, claim: Claim, numberOf: NumberOf): string[] {
  const { mark, says, more } = groundsInWords(groundsOf(model, claim));
  const evidence = orderedEvidence(model, claim);
  const against = evidence.filter((item) => item.stance === 'disputes');
  const accounts = accountsOf(model, claim);
  const blocks = (items: readonly Evidence[]) => items.flatMap((item) => piece(model, item, numberOf));
  return [
    `${mark} ${[says, ...more].map(inline).join(' · ')}`,
    factsOf(claim)
      .map(([matter, words]) => `- ${matter}: ${inline(words)}`)
      .join('\n'),
    ...blocks(evidence.filter((item) => item.stance === 'supports')),
    ...(against.length > 0 ? ['### Against', ...blocks(against)] : []),
    ...(accounts ? sideBySide(accounts, numberOf) : []),
    ...(claim.reply ? [`${strong('Their reply.')} ${inline(claim.reply)}`] : []),
  ];
}

/** A quote as a blockquote, a paraphrase plainly; then whose it is. */
function piece(model: Model, item: Evidence, numberOf: NumberOf): string[] {
  const source = model.sources.get(item.source)!;
  const from = [
    source.publisher,
    speakerWords(model, item, source),
    dateInWords(source.published),
    stateWords(source),
    checkWords(item),
  ];
  const line = from
    .filter((words) => words !== '')
    .map(inline)
    .join(' · ');
  const words = inline(wordsOf(item));
  return [
    item.quote === undefined ? `${words} *In our words.*` : `> ${words}`,
    `— ${line} [${numberOf(source.id)}]`,
  ];
}

function sideBySide(told: Accounts, numberOf: NumberOf): string[] {
  const head = ['', ...told.sources.map(({ id, publisher }) => `${inline(publisher)} [${numberOf(id)}]`)];
  const rows = told.rows.map((row) => [
    inline(matterWords(row)),
    ...row.cells.map((cell) => {
      const words = inline(cellWords(row, cell));
      return row.differs && cell !== undefined ? strong(words) : words;
    }),
  ]);
  const differs = told.rows.some((row) => row.differs);
  return [
    `### ${accountsTitle(told)}`,
    table(head, rows),
    ...(differs ? ['Bold: the accounts differ.'] : []),
  ];
}
