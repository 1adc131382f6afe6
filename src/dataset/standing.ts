// The standing of a claim against its evidence: who must have said it, who contradicts it, and what it still rests on.
import type { Claim, Dataset, Evidence } from './dataset';
import type { FamilyOf } from './families';
import type { Problem } from './problem';
import { broken } from './rules';

type Say = (
  rule: Parameters<typeof broken>[0],
  path: readonly PropertyKey[],
  says: string,
  hint: string,
) => void;

export function checkStandings(dataset: Dataset, unsound: ReadonlySet<string>, family: FamilyOf): Problem[] {
  const problems: Problem[] = [];
  const logged = new Set(dataset.log?.map((entry) => entry.claim));
  dataset.claims.forEach((claim, i) => {
    const say: Say = (rule, path, says, hint) =>
      problems.push(broken(rule, ['claims', i, ...path], says, { record: claim.id, hint }));
    if (claim.standing === 'withdrawn') return checkWithdrawn(logged.has(claim.id), say);
    checkStanding(claim, say);
    checkSupport(claim, unsound, say);
    checkParties(claim, family, say);
  });
  return problems;
}

function checkWithdrawn(isLogged: boolean, say: Say): void {
  if (!isLogged)
    say(
      'withdrawn-log',
      ['standing'],
      'The claim is withdrawn, and the log does not say why.',
      'an entry in "log" with its date and reason',
    );
}

function checkStanding(claim: Claim, say: Say): void {
  const disputes = claim.evidence.some((evidence) => evidence.stance === 'disputes');
  if (claim.standing === 'on-record' && !claim.evidence.some(isPartySupport)) {
    const hint = '"voice": "party" where the person or the organization said it; else "standing": "reported"';
    say(
      'on-record-party',
      ['standing'],
      'The claim stands as on record, but no supporting evidence is a party speaking.',
      hint,
    );
  }
  if ((claim.standing === 'disputed' || claim.standing === 'denied') && !disputes) {
    const hint = 'the evidence that disputes it ("stance": "disputes"), or another standing';
    say(
      'no-dispute',
      ['standing'],
      `The claim stands as ${claim.standing}, but no evidence disputes it.`,
      hint,
    );
  }
  if (claim.standing !== 'reported') return;
  claim.evidence.forEach((evidence, k) => {
    if (evidence.stance !== 'disputes' || hasSays(evidence)) return;
    const hint =
      '"says" with the field that it tells otherwise; or "standing": "disputed" if it disputes the whole claim';
    say(
      'reported-dispute',
      ['evidence', k],
      'The claim stands as reported, but this evidence disputes all of it.',
      hint,
    );
  });
}

function isPartySupport(evidence: Evidence): boolean {
  return evidence.stance === 'supports' && evidence.voice === 'party';
}

function hasSays(evidence: Evidence): boolean {
  return evidence.says !== undefined && Object.values(evidence.says).some((value) => value !== undefined);
}

function checkSupport(claim: Claim, unsound: ReadonlySet<string>, say: Say): void {
  const supports = claim.evidence.filter((evidence) => evidence.stance === 'supports');
  if (supports.length === 0) {
    say(
      'no-support',
      ['evidence'],
      'All evidence of this claim disputes it; none says where it comes from.',
      'the report that made the claim',
    );
  } else if (supports.every((evidence) => unsound.has(evidence.source))) {
    say(
      'retracted',
      ['evidence'],
      'The claim rests on retracted sources alone.',
      '"standing": "withdrawn" with an entry in "log", or a source that stands',
    );
  }
}

/** A party: the person, or somebody for the organization joined or left; of an offer, the suitor, never the present employer. */
function checkParties(claim: Claim, family: FamilyOf, say: Say): void {
  const courting = claim.kind === 'offer' || claim.kind === 'approach';
  const people = new Set<string | undefined>([claim.person, claim.by]);
  const families = new Set(
    [claim.to, courting || claim.kind === 'remark' ? undefined : claim.from].map((id) => id && family(id)),
  );
  claim.evidence.forEach((evidence, k) => {
    const { speaker } = evidence;
    if (!isPartySupport(evidence) || !speaker || (!speaker.person && !speaker.for)) return;
    if (speaker.person && people.has(speaker.person)) return;
    if (speaker.for && claim.kind !== 'remark' && families.has(family(speaker.for))) return;
    const hint = '"voice": "named", or the speaker who is a party';
    say(
      'not-a-party',
      ['evidence', k, 'voice'],
      "The voice is a party's, but the speaker is neither the person nor speaks for the organization.",
      hint,
    );
  });
}
