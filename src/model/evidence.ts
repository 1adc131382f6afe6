// What a claim rests on, computed: origins, grounds and the accounts that differ.
import type { Claim, Evidence, Says, Source, SourceId } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import { Kept } from './kept';
import { type Model, nameOf, type Since } from './model';
import { compareText } from './order';

export interface Grounds {
  readonly standing: Claim['standing'];
  /** Parties who said it on record, each with the earliest date of a source that carries it. */
  readonly parties: readonly { readonly name: string; readonly date?: string }[];
  /** Distinct first-hand sources that the supporting evidence goes back to. */
  readonly firsthand: readonly Source[];
  /** Distinct sources that support it. */
  readonly pages: number;
  /** How many of the pages name an origin, or are one. */
  readonly naming: number;
  readonly disputing: number;
  /** What became of every source that supports it: all corrected, all retracted, all gone; null while one stands. */
  readonly fallen: 'corrected' | 'retracted' | 'dead' | null;
  /** Looking back: what became of it afterwards. */
  readonly since: Since | null;
}

export function groundsOf(model: Model, claim: Claim): Grounds {
  return grounds.of(claim, [model], () => weigh(model, claim));
}

const grounds = new Kept<Claim, Grounds>();

function weigh(model: Model, claim: Claim): Grounds {
  const supporting = claim.evidence.filter((item) => item.stance === 'supports');
  const pages = [...new Set(supporting.map((item) => item.source))];
  const firsthand = new Map<SourceId, Source>();
  let naming = 0;
  for (const page of pages) {
    const origins = originsOf(model, page);
    if (origins.length > 0) naming++;
    for (const origin of origins) firsthand.set(origin.id, origin);
  }
  return {
    standing: claim.standing,
    parties: partiesOf(model, supporting),
    firsthand: [...firsthand.values()].toSorted((a, b) => compareText(a.id, b.id)),
    pages: pages.length,
    naming,
    disputing: claim.evidence.length - supporting.length,
    since: model.past?.since.get(claim.id) ?? null,
    fallen: fallenOf(pages.map((id) => model.sources.get(id)!.state ?? 'live')),
  };
}

/** The gravest of the states, where no page is live any more. */
function fallenOf(states: readonly NonNullable<Source['state']>[]): Grounds['fallen'] {
  if (states.length === 0 || states.includes('live')) return null;
  return states.includes('retracted') ? 'retracted' : states.includes('corrected') ? 'corrected' : 'dead';
}

/** The first-hand sources that a source goes back to; none where its origin is not known. */
export function originsOf(model: Model, id: SourceId): Source[] {
  const origins = new Map<SourceId, Source>();
  const seen = new Set<SourceId>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const source = model.sources.get(next)!;
    if (source.firsthand) origins.set(next, source);
    open.push(...(source.derivedFrom ?? []));
  }
  return [...origins.values()];
}

function partiesOf(model: Model, supporting: readonly Evidence[]) {
  const parties = new Map<string, string | undefined>();
  for (const item of supporting) {
    if (item.voice !== 'party') continue;
    const name = speakerName(model, item) ?? 'a party';
    const date = model.sources.get(item.source)?.published;
    const known = parties.get(name);
    if (!parties.has(name) || compareDates(date, known) < 0) parties.set(name, date);
  }
  return [...parties].toSorted(([a], [b]) => compareText(a, b)).map(([name, date]) => ({ name, date }));
}

/** Who is said to have said it: the person, or those for whom they spoke. */
export function speakerName(model: Model, item: Evidence): string | undefined {
  const { speaker } = item;
  if (!speaker) return undefined;
  return (
    speaker.name ??
    (speaker.person ? nameOf(model, speaker.person) : speaker.for ? nameOf(model, speaker.for) : undefined)
  );
}

/** How well a claim is evidenced, for choosing whose name is shown first. Higher is better; only the order has a meaning. */
export function strength(model: Model, claim: Claim): number {
  const grounds = groundsOf(model, claim);
  const quotes = claim.evidence.filter((item) => item.quote !== undefined).length;
  return (
    8 * Math.min(quotes, 2) +
    5 * Math.min(grounds.parties.length, 2) +
    3 * Math.min(grounds.firsthand.length, 3) +
    Math.min(grounds.pages, 5)
  );
}

/** A claim's evidence in the order in which it is read: for before against, quotes before paraphrases, then by date. */
export function orderedEvidence(model: Model, claim: Claim): Evidence[] {
  const text = (item: Evidence) => item.quote ?? item.paraphrase ?? '';
  return claim.evidence.toSorted(
    (a, b) =>
      Number(a.stance === 'disputes') - Number(b.stance === 'disputes') ||
      Number(a.quote === undefined) - Number(b.quote === undefined) ||
      compareDates(model.sources.get(a.source)?.published, model.sources.get(b.source)?.published) ||
      compareText(a.source, b.source) ||
      compareText(text(a), text(b)),
  );
}

/** One row of a table of accounts: a matter, and what each source says of it. */
export interface AccountRow {
  readonly about: string;
  /** In the order of `Accounts.sources`; undefined where a source does not say. */
  readonly cells: readonly (string | undefined)[];
  readonly differs: boolean;
}

export interface Accounts {
  readonly sources: readonly Source[];
  readonly rows: readonly AccountRow[];
}

/** What the sources of a claim say otherwise than it, or tell as a detail, side by side; null where nobody does. */
export function accountsOf(model: Model, claim: Claim): Accounts | null {
  const told = new Map<SourceId, Map<string, string>>();
  for (const item of orderedEvidence(model, claim)) {
    if (!item.says) continue;
    const matters = told.get(item.source) ?? new Map<string, string>();
    for (const [about, said] of mattersOf(item.says)) matters.set(about, said);
    told.set(item.source, matters);
  }
  if (told.size === 0) return null;
  const abouts = [...new Set([...told.values()].flatMap((matters) => [...matters.keys()]))];
  const rows = abouts.map((about): AccountRow => {
    const cells = [...told.values()].map((matters) => matters.get(about));
    return { about, cells, differs: new Set(cells.filter((cell) => cell !== undefined)).size > 1 };
  });
  return { sources: [...told.keys()].map((id) => model.sources.get(id)!), rows };
}

function mattersOf(says: Says): [string, string][] {
  const named = (['date', 'amount', 'outcome', 'from', 'to', 'person', 'role'] as const).flatMap(
    (key): [string, string][] => (says[key] === undefined ? [] : [[key, says[key]]]),
  );
  return [...named, ...(says.details ?? []).map((detail): [string, string] => [detail.about, detail.says])];
}
