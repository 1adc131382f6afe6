// The map's own words: dates, counts, grounds and the spoken names of subjects.
import type { Claim, NodeId, OrganizationId, PersonId } from '../dataset/dataset';
import { dateParts } from '../dataset/date';
import { type Grounds, groundsOf } from './evidence';
import { Kept } from './kept';
import { isOrganization, type Model, nameOf, type Since } from './model';
import { pathOf } from './path';
import { familyOf, type Subject } from './subject';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date with its precision: "28 June 2025", "June 2025", "2025, month not known", "about June 2025". */
export function dateInWords(text: string | undefined): string {
  const parts = text === undefined ? null : dateParts(text);
  const isYear = parts?.month === undefined && !parts?.about;
  return parts && isYear ? `${parts.year}, month not known` : dateInBrief(text);
}

/** The same without a word on what is not known: "2025". */
export function dateInBrief(text: string | undefined): string {
  const parts = text === undefined ? null : dateParts(text);
  if (!parts) return 'date not found';
  const about = parts.about ? 'about ' : '';
  if (parts.month === undefined) return `${about}${parts.year}`;
  const month = `${MONTHS[parts.month - 1]} ${parts.year}`;
  return about + (parts.day === undefined ? month : `${parts.day} ${month}`);
}

/** A date inside a sentence: "in June 2025", "on 28 June 2025", "in 2025". */
function dateInSentence(text: string | undefined): string {
  const parts = text === undefined ? null : dateParts(text);
  if (!parts) return '';
  const about = parts.about ? 'about ' : '';
  if (parts.month === undefined) return `${about}${parts.year}`;
  const month = `${MONTHS[parts.month - 1]} ${parts.year}`;
  return about + (parts.day === undefined ? month : `${parts.day} ${month}`);
}

/** A range in words: "May to December 2025", "June 2025", "2024 to June 2025". */
export function rangeInWords(from: string, to: string): string {
  const a = dateInSentence(from);
  const b = dateInSentence(to);
  if (a === b) return a;
  const one = dateParts(from);
  const two = dateParts(to);
  const sameYear = one && two && one.year === two.year && one.month !== undefined && two.month !== undefined;
  return sameYear ? `${a.replace(/ \d{4}$/, '')} to ${b}` : `${a} to ${b}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "1 person", "3 people". */
export function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

export const KIND_WORDS: Readonly<Record<Claim['kind'], string>> = {
  move: 'Move',
  departure: 'Departure',
  founding: 'Founding',
  offer: 'Offer',
  approach: 'Approach',
  position: 'Position',
  remark: 'Remark',
};

/** The kind of a claim, begun by what keeps it honest: "Disputed offer", "Offer, declined". */
export function kindInWords(claim: Claim): string {
  const { kind, outcome } = claim;
  const isAnswered = outcome === 'accepted' || outcome === 'declined';
  return doubtedKind(claim) ?? (isAnswered ? `${KIND_WORDS[kind]}, ${outcome}` : KIND_WORDS[kind]);
}

/** "Disputed offer", "Denied move", "Withdrawn remark"; null for what is reported or on record. */
function doubtedKind({ kind, standing }: Claim): string | null {
  if (standing === 'reported' || standing === 'on-record') return null;
  return `${capital(standing)} ${lower(KIND_WORDS[kind])}`;
}

/** What is said wherever a claim goes, once no source of it stands as it was published. */
const FALLEN_WORDS: Readonly<Record<NonNullable<Grounds['fallen']>, string>> = {
  corrected: 'its source has since been corrected',
  retracted: 'its source has since been retracted',
  dead: 'its source can no longer be found',
};

/** The first words of what grounds say: "On record", "3 first-hand sources". */
export function leadOf(says: string): string {
  return says.split(', ')[0]!;
}

/** The mark and words of a claim's grounds, in the order in which they are said. */
export interface GroundsWords {
  readonly mark: '●' | '◐' | '○' | '≠' | '×' | '–';
  readonly says: string;
  readonly more: readonly string[];
}

export function groundsInWords(grounds: Grounds): GroundsWords {
  const words = standingInWords(grounds);
  return { ...words, more: [...afterwards(grounds), ...words.more] };
}

/** What became of a claim or of its sources later: never left out, whatever day is looked back to. */
function afterwards({ fallen, since }: Grounds): string[] {
  return [...(since ? [sinceInWords(since)] : []), ...(fallen ? [FALLEN_WORDS[fallen]] : [])];
}

/** "since denied, 27 June 2025". */
export function sinceInWords({ standing, on }: Since): string {
  return `since ${standing}${on ? `, ${dateInWords(on)}` : ''}`;
}

function standingInWords(grounds: Grounds): GroundsWords {
  const sources = count(grounds.firsthand.length, 'first-hand source', 'first-hand sources');
  const origin = originInWords(grounds);
  switch (grounds.standing) {
    case 'withdrawn':
      return { mark: '–', says: 'Withdrawn', more: [] };
    case 'denied':
      return { mark: '×', says: 'Denied', more: [origin] };
    case 'disputed':
      return {
        mark: '≠',
        says: 'Disputed',
        more: [origin, count(grounds.disputing, 'account against', 'accounts against')],
      };
    case 'on-record':
      return {
        mark: '●',
        says: `On record, ${partiesInWords(grounds)}`,
        more: grounds.firsthand.length > 0 ? [sources] : [origin],
      };
    default:
      return reportedInWords(grounds, origin);
  }
}

function reportedInWords(grounds: Grounds, origin: string): GroundsWords {
  if (grounds.firsthand.length > 1) return { mark: '●', says: origin, more: [] };
  if (grounds.firsthand.length === 1)
    return { mark: '◐', says: 'Reported once', more: [`by ${grounds.firsthand[0]!.publisher}`] };
  return { mark: '○', says: 'Origin not stated', more: [count(grounds.pages, 'page', 'pages')] };
}

function originInWords(grounds: Grounds): string {
  const { firsthand, pages, naming } = grounds;
  if (firsthand.length > 1) return `${firsthand.length} first-hand sources`;
  if (firsthand.length === 0) return `${count(pages, 'page', 'pages')}, origin not stated`;
  if (pages === 1) return `reported by ${firsthand[0]!.publisher}`;
  return `${count(pages, 'page', 'pages')}; ${naming} ${naming === 1 ? 'names its' : 'name their'} origin (${firsthand[0]!.publisher})`;
}

function partiesInWords({ parties }: Grounds): string {
  return parties
    .map(({ name, date }) => `by ${name}${date ? `, ${dateInSentence(date)}` : ''}`)
    .join(' and ');
}

/** What a spoken name begins with, so that it is honest from its first word. */
export function honestly(model: Model, claim: Claim): string {
  const doubted = doubtedKind(claim);
  if (doubted) return doubted;
  if (claim.standing === 'on-record') return `${KIND_WORDS[claim.kind]} on record`;
  const { firsthand } = groundsOf(model, claim);
  if (firsthand.length === 0) return `${KIND_WORDS[claim.kind]}, origin not stated`;
  return firsthand.length === 1 ? `Reported once` : `Reported`;
}

/** The spoken name of a claim: standing, who, from where to where, when, and what became of its sources. */
export function claimName(model: Model, claim: Claim): string {
  return claimNames.of(claim, [model], () => {
    const when = claim.date ? `, ${dateInWords(claim.date)}` : '';
    const later = afterwards(groundsOf(model, claim)).map((words) => `; ${words}`);
    return `${honestly(model, claim)}: ${claimInShort(model, claim)}${when}${later.join('')}`;
  });
}

const claimNames = new Kept<Claim, string>();

/** "Ada Lovelace, OpenAI to Meta"; for offers "Meta to Ada Lovelace at OpenAI, declined". */
export function claimInShort(model: Model, claim: Claim): string {
  const person = nameOf(model, claim.person);
  const name = (id: OrganizationId | undefined) => (id ? nameOf(model, id) : '');
  switch (familyOf(claim.kind)) {
    case 'offer': {
      const at = claim.from ? ` at ${name(claim.from)}` : '';
      const outcome = claim.outcome === 'declined' ? ', declined' : '';
      return `${name(claim.to)} to ${person}${at}${outcome}`;
    }
    case 'tie':
      return `${person}, ${claim.role ?? 'at'} ${claim.role ? `at ${name(claim.to)}` : name(claim.to)}`;
    case 'remark':
      return person;
    default:
      if (claim.kind === 'departure') return `${person} left ${name(claim.from)}`;
      if (claim.kind === 'founding')
        return `${person} founded ${name(claim.to)}${claim.from ? ` after ${name(claim.from)}` : ''}`;
      return `${person}, ${name(claim.from)} to ${name(claim.to)}`;
  }
}

/** A path in words: "OpenAI, then Meta since June 2025". Empty where nothing is known. */
export function pathInWords(model: Model, person: PersonId): string {
  return pathOf(model, person)
    .map((stop) => {
      const since = dateInSentence(stop.since);
      return nameOf(model, stop.organization) + (since ? ` since ${since}` : '');
    })
    .map((stop, at, all) => (at < all.length - 1 ? stop.replace(/ since .*/, '') : stop))
    .join(', then ');
}

/** The spoken name of a node. */
export function nodeName(model: Model, id: NodeId): string {
  if (isOrganization(model, id)) return `${nameOf(model, id)}, organization`;
  const path = pathInWords(model, id as PersonId);
  return path ? `${nameOf(model, id)}: ${path}` : nameOf(model, id);
}

type Bundle = Extract<Subject, { kind: 'bundle' }>;

export function subjectName(model: Model, subject: Subject): string {
  const name = (id: OrganizationId) => nameOf(model, id);
  switch (subject.kind) {
    case 'node':
      return nodeName(model, subject.id);
    case 'claim':
      return claimName(model, model.claims.get(subject.id)!);
    case 'bundle':
      return bundleName(model, subject);
    case 'count': {
      if (subject.from && subject.from === subject.to) return `People who moved inside ${name(subject.from)}`;
      const from = subject.from ? ` from ${name(subject.from)}` : '';
      return `People who moved${from}${subject.to ? ` to ${name(subject.to)}` : ''}`;
    }
  }
}

function bundleName(model: Model, { from, to, family, rolled }: Bundle): string {
  const [a, b] = [nameOf(model, from), nameOf(model, to)];
  if (from === to) return family === 'move' ? `Moves inside ${a}` : `Offers inside ${a}`;
  const words = family === 'move' ? `Moves from ${a} to ${b}` : `Offers by ${b} to people at ${a}`;
  return rolled ? `${words}, with their labs` : words;
}
