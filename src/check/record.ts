// What the quote gate writes into a file: the result of each check, the words around it, and the digest of each text.
import type { Dataset, Evidence, Source } from '../dataset/dataset';
import type { DateText } from '../dataset/date';
import { contextOf } from './context';
import type { Found } from './quote';
import type { Decision, TextAtHand, TextsAtHand } from './quotes';

/** The dataset with its checks recorded on a day; what is recorded already, and still so, keeps its day. */
export function recordChecks(
  dataset: Dataset,
  decisions: readonly Decision[],
  texts: TextsAtHand,
  on: DateText,
): Dataset {
  const quoted = new Set(decisions.map(({ evidence }) => evidence.source));
  const changed = new Set<string>();
  const sources = dataset.sources.map((source) => {
    const text = source.text || quoted.has(source.id) ? texts.get(source.id) : undefined;
    if (!text || text.sha256 === source.text?.sha256) return source;
    changed.add(source.id);
    return withDigest(source, text, on);
  });
  const recorded = new Map<Evidence, Evidence>();
  for (const { evidence, found } of decisions) {
    if (!found) continue;
    const { text } = texts.get(evidence.source)!;
    const since = changed.has(evidence.source) || !isSame(evidence, found) ? on : evidence.check!.on;
    recorded.set(evidence, withCheck(evidence, found, text, since));
  }
  return { ...dataset, sources, claims: dataset.claims.map((claim) => withEvidence(claim, recorded)) };
}

function withEvidence(claim: Dataset['claims'][number], recorded: ReadonlyMap<Evidence, Evidence>) {
  return { ...claim, evidence: claim.evidence.map((evidence) => recorded.get(evidence) ?? evidence) };
}

function withDigest(source: Source, { sha256 }: TextAtHand, on: DateText): Source {
  return { ...source, text: { sha256, rule: 1, on } };
}

/** Whether a check already says what was found. */
function isSame({ check }: Evidence, { result, offsets }: Found): boolean {
  const known = check?.offsets ?? [];
  return (
    check?.result === result && known.length === offsets.length && known.every((at, i) => at === offsets[i])
  );
}

function withCheck(
  evidence: Evidence,
  { result, offsets, end }: Found,
  text: string,
  on: DateText,
): Evidence {
  const { prefix: _prefix, suffix: _suffix, check: _check, ...rest } = evidence;
  if (result === 'missing') return { ...rest, check: { result, on } };
  const { prefix, suffix } = contextOf(text, offsets[0]!, end);
  return {
    ...rest,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    check: { result, on, offsets },
  };
}
