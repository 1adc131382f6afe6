// People and companies by their names, other spellings and what they are known for.
import MiniSearch from 'minisearch';
import type { NodeId, PersonId } from '../dataset/dataset';
import { isOrganization, type Model } from '../model/model';
import { compareText } from '../model/order';
import { count, pathInWords } from '../model/words';
import { findableClaims } from './findable';
import type { Found } from './found';
import { AS_TYPED, type Hit, hitsOf, slipped, strict, type Typed } from './searchQuery';
import { excerpt, hitsIn, marked, termsOf } from './searchText';

/** One way in which a name is written. */
export interface Spelling {
  readonly text: string;
  readonly terms: readonly string[];
  readonly joined: string;
}

export interface Named {
  readonly id: NodeId;
  /** The name as the dataset has it, then the others. */
  readonly spellings: readonly Spelling[];
  readonly knownFor: string;
  readonly claims: number;
}

/** Everybody and every company that something can be said of. */
export function namedIn(model: Model): Named[] {
  const records = [...model.people.values(), ...model.organizations.values()];
  return records.flatMap((record): Named[] => {
    const claims = findableClaims(model, record.id).length;
    if (claims === 0) return [];
    const spellings = [record.name, ...(record.aliases ?? [])].map(spellingOf);
    const knownFor = 'knownFor' in record ? (record.knownFor ?? '') : '';
    return [{ id: record.id, spellings, knownFor, claims }];
  });
}

function spellingOf(text: string): Spelling {
  const terms = termsOf(text);
  return { text, terms, joined: terms.join('') };
}

/** How well a name fits what was typed; the lowest comes first. */
const FIT = { whole: 0, words: 1, beginning: 2, knownFor: 3, slip: 4 } as const;

export interface NameFound {
  readonly fit: number;
  readonly isCompany: boolean;
  readonly tell: () => Found;
}

export function nameFinder(model: Model, named: readonly Named[]): (typed: Typed) => NameFound[] {
  const byId = new Map<string, Named>(named.map((one) => [one.id, one]));
  const index = new MiniSearch({ fields: ['name', 'joined', 'known'], tokenize: termsOf, processTerm: same });
  index.addAll(
    named.map(({ id, spellings, knownFor }) => ({
      id,
      name: spellings.map(({ text }) => text).join('\n'),
      joined: spellings.map(({ joined }) => joined).join('\n'),
      known: knownFor,
    })),
  );
  return (typed) => {
    const sure = hitsOf(index, strict(typed), AS_TYPED);
    const known = new Set(sure.map(({ id }) => id));
    const close = hitsOf(index, slipped(typed), { ...AS_TYPED, fields: ['name'] });
    const all = [
      ...sure.map((hit) => ({ one: byId.get(hit.id)!, hit, ...fitOf(byId.get(hit.id)!, typed) })),
      ...close
        .filter(({ id }) => !known.has(id))
        .map((hit) => ({
          one: byId.get(hit.id)!,
          hit,
          fit: FIT.slip,
          spelling: likest(byId.get(hit.id)!, hit),
        })),
    ];
    return all
      .toSorted((a, b) => a.fit - b.fit || b.one.claims - a.one.claims || compareText(a.one.id, b.one.id))
      .map(({ one, hit, fit, spelling }) => {
        const isCompany = isOrganization(model, one.id);
        return { fit, isCompany, tell: () => told(model, one, covered(hit, spelling, typed), fit, spelling) };
      });
  };
}

const same = (term: string) => term;

function fitOf(one: Named, typed: Typed): { fit: number; spelling: Spelling } {
  const fits = one.spellings.map((spelling) => ({ fit: spellingFit(spelling, typed), spelling }));
  const { fit } = fits.reduce((best, next) => (next.fit < best.fit ? next : best));
  // The name itself needs no other spelling to explain it.
  return { fit, spelling: fits.find((each) => each.fit <= Math.max(fit, FIT.beginning))!.spelling };
}

function spellingFit({ terms, joined }: Spelling, { words, joined: typed }: Typed): number {
  if (joined === typed) return FIT.whole;
  const last = words.at(-1)!;
  if (words.slice(0, -1).every((word) => terms.includes(word))) {
    if (terms.includes(last)) return FIT.words;
    if (terms.some((term) => term.startsWith(last))) return FIT.beginning;
  }
  return words.length > 1 && joined.startsWith(typed) ? FIT.beginning : FIT.knownFor;
}

function likest({ spellings }: Named, { terms }: Hit): Spelling {
  return spellings.reduce((best, next) =>
    hitsIn(next.text, terms) > hitsIn(best.text, terms) ? next : best,
  );
}

/** The words found; what was typed as one word, or two, may be two in the name, or one. */
function covered({ terms }: Hit, spelling: Spelling, { joined }: Typed): ReadonlySet<string> {
  if (!spelling.joined.startsWith(joined)) return terms;
  const all = new Set(terms);
  let letters = 0;
  for (const term of spelling.terms) {
    if (letters >= joined.length) break;
    all.add(term);
    letters += term.length;
  }
  return all;
}

function told(model: Model, one: Named, terms: ReadonlySet<string>, fit: number, spelling: Spelling): Found {
  const isCompany = isOrganization(model, one.id);
  const path = isCompany ? '' : pathInWords(model, one.id as PersonId);
  return {
    key: one.id,
    subject: { kind: 'node', id: one.id },
    title: marked(one.spellings[0]!.text, terms),
    why: whyNamed(one, terms, fit, spelling),
    about: path || count(one.claims, 'claim', 'claims'),
  };
}

function whyNamed(one: Named, terms: ReadonlySet<string>, fit: number, spelling: Spelling): Found['why'] {
  const close = fit === FIT.slip ? 'close to what was typed' : '';
  if (fit === FIT.knownFor && hitsIn(one.knownFor, terms) > 0)
    return { says: 'known for', parts: excerpt(one.knownFor, terms) };
  if (spelling === one.spellings[0]) return close ? { says: close, parts: [] } : null;
  return {
    says: close ? `${close}, also written` : 'also written',
    parts: marked(spelling.text, terms),
  };
}
