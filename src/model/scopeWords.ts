// Scopes in words, the same in the control, in the caption and in the picture.
import type { OrganizationId } from '../dataset/dataset';
import type { HeadlinePart } from './headlinePart';
import { labsOf, parentsOf } from './labs';
import { type Model, nameOf } from './model';
import { isWithdrawn, standingPrefix } from './receiptWords';
import type { Lens, Scope, Subject } from './subject';
import { capital, claimInShort, listed, lower, rangeInWords, subjectName } from './words';

/** What a lens leaves of the whole field and how it draws it, a piece each: none for the whole field itself. */
export function lensWords(model: Model, { scope, rolled }: Lens): string[] {
  const { dates, around } = scope;
  return [
    ...(around ? [aroundWords(model, around)] : []),
    ...(scope.organizations ? [chosenNames(model, scope)] : []),
    ...(dates ? [capital(rangeInWords(dates.from, dates.to))] : []),
    ...(rolled ? ['labs rolled up'] : []),
  ];
}

/** "Only: Moves from OpenAI to Meta", "Around Meta, 2 steps". */
export function aroundWords(model: Model, { subject, steps }: NonNullable<Scope['around']>): string {
  const name = shortName(model, subject);
  return steps === 1 ? `Only: ${name}` : `Around ${name}, ${steps} steps`;
}

/** The name of a subject in few words; what is disputed or denied says so. */
function shortName(model: Model, subject: Subject): string {
  if (subject.kind === 'node') return nameOf(model, subject.id);
  if (subject.kind !== 'claim') return subjectName(model, subject);
  if (isWithdrawn(model, subject)) return 'a withdrawn claim';
  const claim = model.claims.get(subject.id)!;
  return `${lower(standingPrefix(claim))}${claimInShort(model, claim)}`;
}

/** The organizations of a scope, without those whose parent it names too. */
export function chosenOrganizations(model: Model, { organizations = [] }: Scope): OrganizationId[] {
  const isNamed = new Set<OrganizationId>(organizations);
  return organizations.filter((id) => !parentsOf(model, id).some((parent) => isNamed.has(parent)));
}

/** Whether a scope speaks of an organization and leaves out labs of it: what it counts is not the whole family's. */
export function isWithoutLabs(model: Model, { scope, rolled }: Lens, id: OrganizationId): boolean {
  if (rolled) return false;
  const named = new Set(scope.organizations ?? []);
  return labsOf(model, id).some((lab) => !named.has(lab));
}

const MOST_NAMES = 3;

function chosenNames(model: Model, scope: Scope): string {
  const names = chosenOrganizations(model, scope).map((id) => nameOf(model, id));
  return names.length > MOST_NAMES ? `${names.length} companies` : listed(names);
}

/** Where a scope lies, for the beginning of a sentence: "within 2 steps of Meta", "around Meta and OpenAI". */
export function placeWords(model: Model, scope: Scope): string {
  const { around, organizations } = scope;
  if (around && around.steps > 1)
    return `within ${around.steps} steps of ${shortName(model, around.subject)}`;
  if (around) return `around ${shortName(model, around.subject)}`;
  if (!organizations) return '';
  const names = chosenNames(model, scope);
  return /^\d/.test(names) ? `around these ${names}` : `around ${names}`;
}

/** When a scope lies, for the beginning of a sentence: "from May to December 2025", "in June 2025". */
export function whenWords({ dates }: Scope): string {
  if (!dates) return '';
  const range = rangeInWords(dates.from, dates.to);
  return range.includes(' to ') ? `from ${range}` : `in ${range}`;
}

/** The beginning of a sentence from what limits it: "Around Meta, in June 2025, ", or nothing. */
export function beginning(limits: readonly string[]): string {
  return capital(
    limits
      .filter((words) => words !== '')
      .map((words) => `${words}, `)
      .join(''),
  );
}

/** A headline where there is nothing to count. */
export function nothingIn(model: Model, { dates }: Scope, words: string): HeadlinePart[] {
  const when = dates ? `, ${rangeInWords(dates.from, dates.to)}` : '';
  return [{ text: `${model.dataset.title}${when}: ${words} in this scope.` }];
}
