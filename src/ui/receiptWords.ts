// The words of a receipt: who said it to whom, on whose report, when, and what was checked.
import type { Amount, Claim, Evidence, Source } from '../dataset/dataset';
import { speakerName } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import { dateInWords } from '../model/words';

/** "Disputed: " and the like, where a claim is not simply told. */
export function standingPrefix(claim: Claim): string {
  if (claim.standing === 'disputed') return 'Disputed: ';
  if (claim.standing === 'denied') return 'Denied: ';
  return claim.standing === 'withdrawn' ? 'Withdrawn: ' : '';
}

const BASIS: Readonly<Record<Amount['basis'], string>> = {
  pay: 'pay',
  bonus: 'a bonus',
  package: 'a package',
  deal: 'a deal between companies, not pay',
};

/** "up to $1.5 billion, a package over at least six years; the figure is from The Wall Street Journal". */
export function amountInWords(amount: Amount): string {
  const period = amount.period ? ` ${amount.period}` : '';
  const by = amount.saidBy ? `; the figure is from ${amount.saidBy}` : '';
  return `${amount.words}, ${BASIS[amount.basis]}${period}${by}`;
}

const OUTCOMES = { accepted: 'accepted', declined: 'declined', open: 'open', unknown: 'not known' } as const;

/** What a claim tells besides its sentence: pairs of a matter and its words. */
export function factsOf(claim: Claim): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [['When', whenOf(claim)]];
  if (claim.role) facts.push(['Role', claim.role]);
  if (claim.amount) facts.push(['Amount', amountInWords(claim.amount)]);
  if (claim.outcome) facts.push(['Outcome', OUTCOMES[claim.outcome]]);
  return facts;
}

function whenOf(claim: Claim): string {
  const from = dateInWords(claim.date);
  if (claim.kind !== 'position') return from;
  const since = claim.date ? `since ${from}` : 'beginning not found';
  if (claim.until)
    return claim.date ? `${from} to ${dateInWords(claim.until)}` : `until ${dateInWords(claim.until)}`;
  return claim.ended ? `${since}, ended` : since;
}

/** "on a report by Reuters", from the sources that a page names as its own. */
export function originWords(model: Model, source: Source): string {
  const names = (source.derivedFrom ?? []).map((id) => model.sources.get(id)!.publisher);
  const distinct = [...new Set(names)].filter((name) => name !== source.publisher);
  if (distinct.length === 0) return '';
  if (distinct.length === 1) return `on a report by ${distinct[0]}`;
  return `on reports by ${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}

/** Sources in which the speaker's own words stand; everybody else passes them on. */
const OWN_WORDS: ReadonlySet<Source['kind']> = new Set(['podcast', 'post', 'memo', 'filing', 'statement']);

/** "citing Mark Chen for OpenAI"; only the name where the source is the speaker's own. Empty where no speaker is known. */
export function speakerWords(model: Model, item: Evidence, source: Source): string {
  const name = speakerName(model, item);
  if (name === undefined) return item.voice === 'anonymous' ? 'citing people whom it does not name' : '';
  const house = item.speaker?.for ? nameOf(model, item.speaker.for) : undefined;
  const who = house && house !== name && !name.includes(house) ? `${name} for ${house}` : name;
  if (!source.firsthand || !OWN_WORDS.has(source.kind)) return `citing ${who}`;
  return name === source.publisher ? '' : who;
}

/** What the quote check found: never that the claim is true. */
export function checkWords(item: Evidence): string {
  if (item.quote === undefined) return '';
  const { check } = item;
  if (!check || check.result === 'unavailable') return 'words not checked: no copy at hand';
  const copy = `our copy of ${dateInWords(check.on)}`;
  if (check.result === 'missing') return `words not found in ${copy}`;
  return check.result === 'ellipsis'
    ? `found, with parts left out, in ${copy}`
    : `found word for word in ${copy}`;
}

const STATES = {
  live: '',
  corrected: 'corrected since by its publisher',
  retracted: 'taken back since by its publisher',
  dead: 'no longer online',
} as const;

export function stateWords(source: Source): string {
  return STATES[source.state ?? 'live'];
}

/** The host of an address, as the reader will see it in the address bar. */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
