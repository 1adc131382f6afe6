// What can be asked about and where it can lie: subjects, scopes, lenses, points and boxes.
import type { ClaimId, Kind, NodeId, OrganizationId } from '../dataset/dataset';

/** A place in world units (1 unit is about 1 px when the opening view fills a 1,000 px stage). */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a line is: moves are gone through, offers are made; ties and remarks are never lines. */
export type Family = 'move' | 'offer' | 'tie' | 'remark';

const FAMILY: Record<Kind, Family> = {
  move: 'move',
  departure: 'move',
  founding: 'move',
  offer: 'offer',
  approach: 'offer',
  position: 'tie',
  remark: 'remark',
};

export function familyOf(kind: Kind): Family {
  return FAMILY[kind];
}

/** What the reader can pick. A move's two halves are one subject: its claim. */
export type Subject =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | {
      readonly kind: 'bundle';
      readonly from: OrganizationId;
      readonly to: OrganizationId;
      readonly family: 'move' | 'offer';
      /** Between families, labs rolled up; inside one where both ends are the same. */
      readonly rolled?: true;
    }
  /** A number in a headline: the moves of named people between two organizations' families, either of them open. */
  | { readonly kind: 'count'; readonly from: OrganizationId | null; readonly to: OrganizationId | null };

/** The text that names a subject in `data-subject` and as a mark's key: a node's or claim's own id. */
export function subjectId(subject: Subject): string {
  if (subject.kind === 'bundle')
    return `${subject.family}:${subject.from}:${subject.to}${subject.rolled ? ':rolled' : ''}`;
  return subject.kind === 'count' ? `count:${subject.from ?? ''}:${subject.to ?? ''}` : subject.id;
}

export function sameSubject(a: Subject | null, b: Subject | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && subjectId(a) === subjectId(b));
}

/** How far a scope reaches from its subject. */
export type Steps = 1 | 2 | 3;

/** The part of the dataset that is laid out. What is outside it takes no place. */
export interface Scope {
  /** Only claims with one of these organizations at an end. */
  readonly organizations?: readonly OrganizationId[];
  /** Only claims that may have happened in these days, as date texts, both ends included. */
  readonly dates?: { readonly from: string; readonly to: string };
  /** Only claims within so many steps of a subject: 1 is its own, each further step adds those of every node that these name. */
  readonly around?: { readonly subject: Subject; readonly steps: Steps };
  /** Only organizations with at least so many claims within the rest of the scope. */
  readonly atLeast?: number;
  /** Claims that stay although the scope leaves them out. */
  readonly pinned?: readonly ClaimId[];
}

/** `auto` draws people where there is room for them and company flows where there is not. */
export type Show = 'auto' | 'people' | 'flows';

/** All of a view that may move a node. */
export interface Lens {
  readonly show: Show;
  readonly scope: Scope;
  /** Labs are drawn as the parents that they had when each claim happened; absent: labs apart. */
  readonly rolled?: true;
}
