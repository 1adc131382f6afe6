// One result of a search as plain data: what it leads to, and why it is there.
import type { Subject } from '../model/subject';
import type { GroundsWords } from '../model/words';
import type { Part } from './searchText';

export interface Found {
  readonly key: string;
  /** What is picked by it. */
  readonly subject: Subject;
  /** A name; or a claim, its standing first. */
  readonly title: readonly Part[];
  /** What the claim rests on. */
  readonly mark?: GroundsWords['mark'];
  /** What was found, unless the name says it. */
  readonly why: { readonly says: string; readonly parts: readonly Part[]; readonly lang?: string } | null;
  /** A person's path, a company's claims; or nothing. */
  readonly about: string;
}
