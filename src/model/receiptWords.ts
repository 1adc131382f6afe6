// The words of a receipt, the same on the page and in what is taken away: who said it, on whose report, when, and what was checked.
import type { Amount, Claim, Evidence, Source } from '../dataset/dataset';
import { dateParts } from '../dataset/date';
import { reportOf } from './asOf';
import { type AccountRow, type Accounts, speakerName } from './evidence';
import { type Model, nameOf } from './model';
import type { Subject } from './subject';
import { dateInBrief, dateInWords } from './words';

/** "Disputed: " and the like, where a claim is not simply told. */
export function standingPrefix(claim: Claim): string {
  if (claim.standing === 'disputed') return 'Disputed: ';
  if (claim.standing === 'denied') return 'Denied: ';
  return claim.standing === 'withdrawn' ? 'Withdrawn: ' : '';
}

/** In place of a withdrawn claim. */
export const WITHDRAWN = 'This claim was withdrawn';
export const NOT_REPEATED = 'What it said is not repeated here, and no line or list of this map has it.';

/** Whether a subject is a claim of which nothing may be repeated. */
export function isWithdrawn(model: Model, subject: Subject): boolean {
  return subject.kind === 'claim' && model.claims.get(subject.id)!.standing === 'withdrawn';
}

const BASIS: Readonly<Record<Amount['basis'], string>> = {
  pay: 'pay',
  bonus: 'a bonus',
  package: 'a package',
  deal: 'a deal between companies, not pay',
};

/** "up to $1.5 billion, a package over at least six years; the figure is from The Wall Street Journal". */
function amountInWords({ words, basis, period, saidBy }: Amount): string {
  // Nothing is said twice: "$100 million signing bonuses" needs no "a bonus". That a deal is no pay is always said.
  const what = basis !== 'deal' && words.includes(basis) ? [] : [BASIS[basis]];
  const span = period && !words.includes(period) ? [period] : [];
  const more = [...what, ...span].join(' ');
  const by = saidBy ? `; the figure is from ${saidBy}` : '';
  return `${words}${more && `, ${more}`}${by}`;
}

const OUTCOMES = { accepted: 'accepted', declined: 'declined', open: 'open', unknown: 'not known' } as const;

/** What a claim tells besides its sentence: pairs of a matter and its words. */
export function factsOf(claim: Claim): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [['When', whenOf(claim)]];
  if (claim.role) facts.push(['Role', claim.role]);
  if (claim.amount) facts.push(['Amount', amountInWords(claim.amount)]);
  if (claim.outcome) facts.push(['Outcome', outcomeInWords(claim, claim.outcome)]);
  return facts;
}

/** "declined"; of a claim that others dispute or deny nothing is said flatly. */
function outcomeInWords({ standing }: Claim, outcome: keyof typeof OUTCOMES): string {
  const isTold = outcome === 'accepted' || outcome === 'declined';
  const isDoubted = standing === 'disputed' || standing === 'denied';
  return isTold && isDoubted ? `said to be ${OUTCOMES[outcome]}` : OUTCOMES[outcome];
}

/** The facts with both dates, when it happened and when it was first reported. */
export function datedFactsOf(model: Model, claim: Claim): readonly (readonly [string, string])[] {
  const [when, ...others] = factsOf(claim);
  return [when!, ['Reported', reportedInWords(model, claim)], ...others];
}

/** "28 June 2025"; "by 28 June 2025" where a source without a date may be older. */
function reportedInWords(model: Model, claim: Claim): string {
  const { on, mayBeOlder } = reportOf(model, claim);
  if (on === null) return 'report date not found';
  return mayBeOlder ? `by ${dateInBrief(on)}` : dateInWords(on);
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
  const who = speakerInFull(model, item);
  if (who === '') return item.voice === 'anonymous' ? 'citing people whom it does not name' : '';
  if (!source.firsthand || !OWN_WORDS.has(source.kind)) return `citing ${who}`;
  return speakerName(model, item) === source.publisher ? '' : who;
}

/** "Mark Chen for OpenAI". Empty where no speaker is known. */
export function speakerInFull(model: Model, item: Evidence): string {
  const name = speakerName(model, item);
  if (name === undefined) return '';
  const house = item.speaker?.for ? nameOf(model, item.speaker.for) : undefined;
  return house && house !== name && !name.includes(house) ? `${name} for ${house}` : name;
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

/** What stands over a table of accounts. */
export function accountsTitle({ sources, rows }: Accounts): string {
  if (sources.length === 1) return 'What one source says besides';
  return rows.some((row) => row.differs) ? 'Where the accounts differ' : 'What the accounts say besides';
}

export function matterWords(row: AccountRow): string {
  return row.about === 'person' ? 'who' : row.about;
}

export function cellWords(row: AccountRow, cell: string | undefined): string {
  if (cell === undefined) return 'does not say';
  return row.about === 'date' && dateParts(cell) ? dateInWords(cell) : cell;
}
