// A dossier: all that the map knows of a subject, as Markdown with numbered sources.
import type { Claim, ClaimId, OrganizationId, PersonId, Source, SourceId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
import { orderedEvidence } from '../model/evidence';
import { type Model, nameOf } from '../model/model';
import type { Subject } from '../model/subject';
import { count, dateInWords, pathInWords, subjectName } from '../model/words';
import { claimBlocks } from './dossierClaim';
import { autolink, inline } from './markdown';
import { mapInWords, wordsAbout } from './sourceWords';

/**
 * Claims are those of the panel: a node's whole, a bundle's and a number's among `within`. `address` is where
 * the subject stands on the map; null where only this computer has the dataset. With labs rolled up, a company's
 * claims are its family's.
 */
export function dossier(
  model: Model,
  subject: Subject,
  within: ReadonlySet<ClaimId> | undefined,
  address: string | null,
  rolled = false,
): string {
  const claims = claimsOf(model, subject, within, rolled);
  const numbers = numbered(model, claims);
  const numberOf = (id: SourceId) => numbers.get(id)!;
  const sources = [...numbers].map(([id, number]) => sourceLine(model, model.sources.get(id)!, number));
  const blocks = [
    ...head(model, subject),
    provenance(model, claims.length, address),
    ...claims.flatMap((claim) => claimBlocks(model, claim, numberOf)),
    '## Sources',
    ...sources,
    ...foot(model),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function provenance(model: Model, claims: number, address: string | null): string {
  const order = claims > 1 ? ', newest first' : '';
  const where = address === null ? '' : ` ${autolink(address)}`;
  return `${count(claims, 'claim', 'claims')}${order}. ${inline(`From ${mapInWords(model)}.`)}${where}`;
}

function head(model: Model, subject: Subject): string[] {
  if (subject.kind !== 'node') return [`# ${inline(subjectName(model, subject))}`];
  const person = model.people.get(subject.id as PersonId);
  const known = person?.knownFor;
  const path = person ? pathInWords(model, person.id) : '';
  const names = (person ?? model.organizations.get(subject.id as OrganizationId))?.aliases ?? [];
  return [
    `# ${inline(nameOf(model, subject.id))}`,
    ...(known ? [inline(known)] : []),
    ...(names.length > 0 ? [inline(`Also written ${names.join(', ')}`)] : []),
    ...(path ? [inline(path)] : []),
  ];
}

/** Sources in the order in which they are first cited. */
function numbered(model: Model, claims: readonly Claim[]): ReadonlyMap<SourceId, number> {
  const numbers = new Map<SourceId, number>();
  for (const claim of claims) {
    if (claim.standing === 'withdrawn') continue;
    for (const { source } of orderedEvidence(model, claim))
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}

function sourceLine(model: Model, source: Source, number: number): string {
  const about = [source.publisher, ...wordsAbout(model, source)].map(inline).join(', ');
  const where = source.url ? ` ${autolink(source.url)}` : '';
  const kept = source.archived ? ` Archived copy: ${autolink(source.archived)}` : '';
  return `[${number}] ${about}.${where}${kept}`;
}

function foot({ dataset }: Model): string[] {
  const { credit, license, method, corrections, updated, title } = dataset;
  const terms = license ? `, license ${license}` : '';
  return [
    '## About this dossier',
    `${inline(`${title}, by ${credit.name}${terms}. As of ${dateInWords(updated)}.`)}${credit.url ? ` ${autolink(credit.url)}` : ''}`,
    inline(method),
    inline(
      `“Found word for word” says that the words stand in the source’s text, never that the claim is true. Corrections to ${corrections}`,
    ),
  ];
}
