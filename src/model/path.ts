// A person's path through organizations: moves on record or reported, and positions held.
import type { Claim, NodeId, OrganizationId, Person, PersonId } from '../dataset/dataset';
import { compareDates } from '../dataset/date';
import { Kept } from './kept';
import type { Model } from './model';
import { compareText } from './order';
import { familyOf } from './subject';

export interface Stop {
  readonly organization: OrganizationId;
  /** The date of the move that led there, where one did. */
  readonly since?: string;
}

/** Whether a claim may be counted and told as a fact: disputed, denied and withdrawn ones are not. */
export function isCounted(claim: Claim): boolean {
  return claim.standing === 'on-record' || claim.standing === 'reported';
}

/** The organizations that a person passed through, earliest first, each move's origin before its destination. */
export function pathOf(model: Model, person: PersonId): readonly Stop[] {
  return paths.of(model.people.get(person)!, [model], () => follow(model, person));
}

const paths = new Kept<Person, readonly Stop[]>();

function follow(model: Model, person: PersonId): Stop[] {
  const stops: Stop[] = [];
  const add = (organization: OrganizationId | undefined, since?: string) => {
    if (organization && stops.at(-1)?.organization !== organization) stops.push({ organization, since });
  };
  const moves = claimsOf(model, person, 'move').toSorted(
    (a, b) => compareDates(a.date, b.date) || compareText(a.id, b.id),
  );
  const positions = claimsOf(model, person, 'tie');
  for (const past of positions.filter((claim) => claim.ended)) add(past.to);
  for (const move of moves) {
    add(move.from);
    add(move.to, move.date);
  }
  for (const held of positions.filter((claim) => !claim.ended)) add(held.to, held.date);
  return stops;
}

/** Where a person is now as far as the dataset says: a position held, else where the latest move led; or null. */
export function presentPlace(model: Model, person: PersonId): OrganizationId | null {
  return presentPlaces.of(model.people.get(person)!, [model], () => lastPlace(model, person));
}

const presentPlaces = new Kept<Person, OrganizationId | null>();

function lastPlace(model: Model, person: PersonId): OrganizationId | null {
  const isHeld = claimsOf(model, person, 'tie').some((claim) => !claim.ended);
  const latest = claimsOf(model, person, 'move').toSorted((a, b) => compareDates(b.date, a.date))[0];
  if (!isHeld && latest?.kind === 'departure') return null;
  return pathOf(model, person).at(-1)?.organization ?? employerWhenAsked(model, person);
}

/** For a person of whom only offers are told: the employer then. */
function employerWhenAsked(model: Model, person: PersonId): OrganizationId | null {
  return claimsAbout(model, person).find((claim) => familyOf(claim.kind) === 'offer')?.from ?? null;
}

function claimsOf(model: Model, person: PersonId, family: 'move' | 'tie'): Claim[] {
  return claimsAbout(model, person).filter((claim) => familyOf(claim.kind) === family && isCounted(claim));
}

function claimsAbout(model: Model, person: PersonId): Claim[] {
  return (model.claimsAbout.get(person as NodeId) ?? [])
    .filter((id) => !model.past || model.past.known.has(id))
    .map((id) => model.claims.get(id)!)
    .filter((claim) => claim.person === person);
}
