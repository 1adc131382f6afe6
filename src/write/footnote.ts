// One footnote of a claim, as text and as HTML: standing first, then every source, and what speaks against it.
import type { Claim, Evidence } from '../dataset/dataset';
import { groundsOf, orderedEvidence } from '../model/evidence';
import type { Model } from '../model/model';
import { standingPrefix } from '../model/receiptWords';
import { groundsInWords } from '../model/words';
import { addressThere } from './fragment';
import { cite, type Html, link, paragraph, text, together } from './html';
import { changeInWords, changesOf, mapInWords, oneLine, saidIn, wordsAbout } from './sourceWords';

export interface Footnote {
  readonly text: string;
  readonly html: string;
}

/** One line of it, in both forms. */
interface Line {
  readonly text: string;
  readonly html: Html;
}

/** `address` is where the claim stands on the map; null where only this computer has the dataset. */
export function footnote(model: Model, claim: Claim, address: string | null): Footnote {
  const lines = [
    plain(sentence(claim)),
    ...(claim.standing === 'withdrawn' ? tombstone(model, claim) : receipt(model, claim)),
    fromMap(model, address),
  ];
  return {
    text: lines.map((line) => line.text).join('\n'),
    html: lines.map((line) => paragraph(line.html)).join('\n'),
  };
}

function sentence(claim: Claim): string {
  return standingPrefix(claim) + oneLine(claim.summary);
}

/** Of what is withdrawn only that, when and why: not what was said. */
function tombstone(model: Model, claim: Claim): Line[] {
  return changesOf(model, claim).map((entry) => plain(changeInWords(entry)));
}

function receipt(model: Model, claim: Claim): Line[] {
  return [
    plain(`${capital(grounds(model, claim))}.`),
    ...bySource(orderedEvidence(model, claim)).map((items) => account(model, items)),
    ...(claim.reply ? [plain(`Their reply: ${oneLine(claim.reply)}`)] : []),
  ];
}

/** Without the word that already stands before the sentence. */
function grounds(model: Model, claim: Claim): string {
  const { says, more } = groundsInWords(groundsOf(model, claim));
  return oneLine([...(standingPrefix(claim) ? [] : [says]), ...more].join(' · '));
}

/** What one source says for the claim, or against it, stands together. */
function bySource(evidence: readonly Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const key = `${item.stance} ${item.source}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** Characters of a quote in a footnote. */
const LONGEST = 300;

/** The quotation marks are characters of the text: those that a `q` gets from a style are lost where it is pasted. */
function account(model: Model, items: readonly Evidence[]): Line {
  const [first] = items;
  const source = model.sources.get(first!.source)!;
  const against = first!.stance === 'disputes' ? 'Against: ' : '';
  const publisher = oneLine(source.publisher);
  const said = items.map((item) => saidIn(model, item, LONGEST)).join('; ');
  const rest = `${wordsAbout(model, source)
    .map((words) => `, ${words}`)
    .join('')}: ${said}`;
  return {
    text: `${against}${publisher}${rest}${source.url ? ` ${source.url}` : ''}`,
    html: together(
      text(against),
      cite(link(source.url && addressThere(source.url, first!), publisher)),
      text(rest),
    ),
  };
}

function fromMap(model: Model, address: string | null): Line {
  const from = mapInWords(model);
  if (address === null) return plain(`${from}.`);
  return {
    text: `${from}: ${address}`,
    html: together(text(`${from}: `), link(address, address)),
  };
}

function plain(words: string): Line {
  return { text: words, html: text(words) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
