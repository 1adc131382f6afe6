// How much of everything a dataset holds, in three lines.
import type { Dataset } from '../../dataset/dataset';

export function countsOf(dataset: Dataset): string[] {
  const evidence = dataset.claims.flatMap((claim) => claim.evidence);
  const quotes = evidence.filter((one) => one.quote !== undefined).length;
  const kinds = new Map<string, number>();
  for (const { kind } of dataset.claims) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const byKind = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
  return [
    `People: ${dataset.people.length}. Organizations: ${dataset.organizations.length}. Sources: ${dataset.sources.length}.`,
    `Claims: ${dataset.claims.length} (${byKind.join(', ')}).`,
    `Evidence: ${evidence.length} (quotes: ${quotes}, paraphrases: ${evidence.length - quotes}).`,
  ];
}
