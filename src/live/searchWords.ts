// Claims by the words of their receipts: quotes, paraphrases, summaries, and who published them.
import MiniSearch from 'minisearch';
import type { Claim, ClaimId, Evidence } from '../dataset/dataset';
import { groundsOf, orderedEvidence } from '../model/evidence';
import type { Model } from '../model/model';
import { claimName, groundsInWords } from '../model/words';
import { isFindable } from './findable';
import type { Found } from './found';
import { AS_TYPED, type Hit, hitsOf, slipped, strict, type Typed } from './searchQuery';
import { excerpt, hitsIn, marked, type Part, termsOf } from './searchText';

const FIELDS = ['quotes', 'paraphrases', 'summary', 'publishers'] as const;
const BOOST = { quotes: 2, summary: 1.5 };
/** Of a word that may be unfinished. */
const FEWEST_LETTERS = 2;

type Way = 'as typed' | 'slipped';

/** Each result is told when it is shown. */
export function wordFinder(model: Model): (typed: Typed, way: Way) => { tell: () => Found }[] {
  const index = new MiniSearch({ fields: [...FIELDS], tokenize: termsOf, processTerm: (term) => term });
  const claims = [...model.claims.values()].filter((claim) => isFindable(model, claim));
  index.addAll(claims.map((claim) => fieldsOf(model, claim)));
  return (typed, way) =>
    hitsOf(index, way === 'as typed' ? strict(typed, FEWEST_LETTERS) : slipped(typed), {
      ...AS_TYPED,
      boost: BOOST,
    }).map((hit) => ({ tell: () => told(model, model.claims.get(hit.id as ClaimId)!, hit) }));
}

function fieldsOf(model: Model, claim: Claim) {
  const lines = (of: (item: Evidence) => string | undefined) =>
    claim.evidence.map((item) => of(item) ?? '').join('\n');
  return {
    id: claim.id,
    quotes: lines(({ quote }) => quote),
    paraphrases: lines(({ paraphrase }) => paraphrase),
    summary: claim.summary,
    publishers: [...new Set(claim.evidence.flatMap((item) => publishersOf(model, item)))].join('\n'),
  };
}

function publisherOf(model: Model, { source }: Evidence): string {
  return model.sources.get(source)!.publisher;
}

/** Its own publisher, then those on whose reports it is. */
function publishersOf(model: Model, { source }: Evidence): string[] {
  const { publisher, derivedFrom = [] } = model.sources.get(source)!;
  return [publisher, ...derivedFrom.map((id) => model.sources.get(id)!.publisher)];
}

/** A remark is no line of its own: it leads to who said it. */
function told(model: Model, claim: Claim, hit: Hit): Found {
  return {
    key: claim.id,
    subject: claim.kind === 'remark' ? { kind: 'node', id: claim.person } : { kind: 'claim', id: claim.id },
    title: marked(claimName(model, claim), NONE),
    mark: groundsInWords(groundsOf(model, claim)).mark,
    why: whyFound(model, claim, hit),
    about: '',
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The text with the most of what was looked for; a quote before a paraphrase before the summary. */
function whyFound(model: Model, claim: Claim, { terms }: Hit): Found['why'] {
  const evidence = orderedEvidence(model, claim);
  const texts = [
    ...evidence.map((item) => ({ item, text: item.quote ?? item.paraphrase ?? '' })),
    { item: null, text: claim.summary },
  ];
  const most = texts
    .map((one) => ({ ...one, hits: hitsIn(one.text, terms) }))
    .reduce((best, next) => (next.hits > best.hits ? next : best));
  if (most.hits === 0) return whyPublished(model, evidence, terms);
  if (!most.item) return { says: 'in the summary', parts: excerpt(most.text, terms) };
  const parts = excerpt(most.text, terms);
  const isQuote = most.item.quote !== undefined;
  return {
    says: `${isQuote ? 'in a quote' : 'in our words'}${most.item.stance === 'disputes' ? ' against it' : ''}, ${isQuote ? 'from' : 'after'} ${publisherOf(model, most.item)}`,
    parts: isQuote ? quoted(parts) : parts,
    ...(most.item.lang !== undefined && isQuote && { lang: most.item.lang }),
  };
}

function whyPublished(model: Model, evidence: readonly Evidence[], terms: ReadonlySet<string>): Found['why'] {
  const own = evidence.map((item) => publisherOf(model, item));
  const all = [...own, ...evidence.flatMap((item) => publishersOf(model, item))];
  const best = all.reduce((a, b) => (hitsIn(b, terms) > hitsIn(a, terms) ? b : a));
  return { says: own.includes(best) ? 'published by' : 'on a report by', parts: marked(best, terms) };
}

function quoted(parts: readonly Part[]): Part[] {
  return [{ text: '“', hit: false }, ...parts, { text: '”', hit: false }];
}
