// How much of everything a dataset holds, as numbers and in three lines.
import type { Dataset } from '../../dataset/dataset';

export interface Counts {
  readonly people: number;
  readonly organizations: number;
  readonly sources: number;
  readonly claims: number;
  /** Claims of each kind that occurs, by name. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly evidence: number;
  readonly quotes: number;
  readonly paraphrases: number;
}

export function countsOf({ people, organizations, sources, claims }: Dataset): Counts {
  const evidence = claims.flatMap((claim) => claim.evidence);
  const quotes = evidence.filter((one) => one.quote !== undefined).length;
  const kinds = new Map<string, number>();
  for (const { kind } of claims) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    people: people.length,
    organizations: organizations.length,
    sources: sources.length,
    claims: claims.length,
    kinds: Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
    evidence: evidence.length,
    quotes,
    paraphrases: evidence.length - quotes,
  };
}

export function countsInWords(counts: Counts): string[] {
  const byKind = Object.entries(counts.kinds).map(([kind, count]) => `${count} ${kind}`);
  return [
    `People: ${counts.people}. Organizations: ${counts.organizations}. Sources: ${counts.sources}.`,
    `Claims: ${counts.claims} (${byKind.join(', ')}).`,
    `Evidence: ${counts.evidence} (quotes: ${counts.quotes}, paraphrases: ${counts.paraphrases}).`,
  ];
}
