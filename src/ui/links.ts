// Where a subject's name leads: an address that works everywhere, and a pick where a map is running.
import { createContext } from 'react';
import { subjectId, type Subject } from '../model/subject';

export interface Links {
  readonly href: (subject: Subject) => string;
  /** Where a map is running: shows the subject in it instead of following the address. */
  readonly pick?: (subject: Subject) => void;
  readonly hover?: (subject: Subject | null) => void;
  /** Where a map is running: the whole address of a subject; null where only this computer has the dataset. */
  readonly address?: (subject: Subject) => string | null;
}

const KEYS = { node: 'pick', claim: 'claim', bundle: 'bundle' } as const;

/** The query that opens the map with a subject picked. */
function subjectQuery(subject: Subject): string {
  if (subject.kind === 'count') return `count=${subject.from ?? ''}:${subject.to ?? ''}`;
  return `${KEYS[subject.kind]}=${subjectId(subject)}`;
}

/** Links of a page without a running map: addresses alone, beside `base`. */
export function plainLinks(base = ''): Links {
  return { href: (subject) => `${base}?${subjectQuery(subject)}` };
}

export const LinksContext = createContext<Links>(plainLinks());
