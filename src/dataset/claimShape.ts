// The shape of one claim: which ends, dates, outcome and amount its kind may have, and one wording for each piece of evidence.
import type { Amount, Claim, Dataset, Evidence, Kind } from './dataset';
import { days } from './date';
import type { Problem } from './problem';
import { broken } from './rules';

type Ends = Record<'from' | 'to', 'needed' | 'allowed' | 'none'>;

const ENDS: Record<Kind, Ends> = {
  move: { from: 'needed', to: 'needed' },
  departure: { from: 'needed', to: 'none' },
  founding: { from: 'allowed', to: 'needed' },
  offer: { from: 'allowed', to: 'needed' },
  approach: { from: 'allowed', to: 'needed' },
  position: { from: 'none', to: 'needed' },
  remark: { from: 'none', to: 'allowed' },
};

type Say = (
  rule: Parameters<typeof broken>[0],
  path: readonly PropertyKey[],
  says: string,
  hint: string,
) => void;

export function checkClaims(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  dataset.claims.forEach((claim, i) => {
    const say: Say = (rule, path, says, hint) =>
      problems.push(broken(rule, ['claims', i, ...path], says, { record: claim.id, hint }));
    checkEnds(claim, say);
    checkKind(claim, say);
    checkDates(claim, say);
    if (claim.amount) checkAmount(claim.amount, say);
    claim.evidence.forEach((evidence, k) => checkWording(evidence, k, say));
  });
  return problems;
}

function checkEnds(claim: Claim, say: Say): void {
  for (const end of ['from', 'to'] as const) {
    const wanted = ENDS[claim.kind][end];
    if (wanted === 'needed' && claim[end] === undefined) {
      say(
        'ends',
        [],
        `A claim of kind ${claim.kind} needs "${end}".`,
        `add "${end}": the id of an organization`,
      );
    }
    if (wanted === 'none' && claim[end] !== undefined) {
      const other = end === 'from' ? 'to' : 'from';
      say(
        'ends',
        [end],
        `A claim of kind ${claim.kind} has no "${end}".`,
        `take it out; the organization stands in "${other}"`,
      );
    }
  }
  if (claim.from !== undefined && claim.from === claim.to) {
    say(
      'same-ends',
      ['to'],
      'The claim begins and ends at the same organization.',
      'two organizations; a return is a move with "again"',
    );
  }
}

function checkKind(claim: Claim, say: Say): void {
  const courting = claim.kind === 'offer' || claim.kind === 'approach';
  const only = 'take it out, or change the kind';
  if (claim.outcome !== undefined && !courting) {
    say(
      'outcome-kind',
      ['outcome'],
      `Only an offer or an approach has an outcome, not a claim of kind ${claim.kind}.`,
      only,
    );
  }
  if (claim.by !== undefined && !courting) {
    say(
      'by-kind',
      ['by'],
      `Only an offer or an approach is made "by" somebody, not a claim of kind ${claim.kind}.`,
      only,
    );
  }
  for (const field of ['until', 'ended'] as const) {
    if (claim[field] === undefined || claim.kind === 'position') continue;
    say('until-kind', [field], `Only a position has "${field}", not a claim of kind ${claim.kind}.`, only);
  }
}

function checkDates(claim: Claim, say: Say): void {
  if (claim.date === undefined || claim.until === undefined) return;
  if (days(claim.until).last >= days(claim.date).first) return;
  say(
    'date-order',
    ['until'],
    `The position ends (${claim.until}) before it begins (${claim.date}).`,
    'dates in their order',
  );
}

function checkAmount(amount: Amount, say: Say): void {
  const { atLeast, atMost, about } = amount;
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    say(
      'amount-order',
      ['amount'],
      `The amount is at least ${atLeast} and at most ${atMost}.`,
      'the smaller number in "atLeast"',
    );
  } else if (about !== undefined && (about < (atLeast ?? about) || about > (atMost ?? about))) {
    say(
      'amount-order',
      ['amount', 'about'],
      `The amount is about ${about}, outside its own bounds.`,
      'a number between the bounds',
    );
  }
}

function checkWording(evidence: Evidence, k: number, say: Say): void {
  const both = evidence.quote !== undefined && evidence.paraphrase !== undefined;
  if (both)
    say(
      'one-wording',
      ['evidence', k],
      'The evidence has both a quote and a paraphrase.',
      'the one that is meant; the other in evidence of its own',
    );
  if (both || evidence.quote !== undefined || evidence.paraphrase !== undefined) return;
  say(
    'one-wording',
    ['evidence', k],
    'The evidence has neither a quote nor a paraphrase.',
    'add "quote" (their words) or "paraphrase" (yours)',
  );
}
