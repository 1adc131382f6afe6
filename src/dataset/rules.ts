// Every rule that a dataset is held to, by name, and whether breaking it is grave; docs/rules.md explains each.
import { pointer, type Problem } from './problem';
import { visible } from './shown';

export const RULES = {
  'too-big': 'grave',
  'utf-8': 'grave',
  'empty-file': 'grave',
  json: 'grave',
  depth: 'grave',
  'repeated-field': 'grave',
  'reserved-field': 'grave',
  'not-an-object': 'grave',
  format: 'grave',
  'too-many': 'grave',
  'too-long': 'grave',
  characters: 'grave',
  'missing-field': 'grave',
  'wrong-type': 'grave',
  'unknown-field': 'grave',
  'bad-value': 'grave',
  empty: 'grave',
  id: 'grave',
  date: 'grave',
  address: 'grave',
  number: 'grave',
  currency: 'grave',
  language: 'grave',
  sha256: 'grave',
  'no-evidence': 'grave',
  'no-view': 'grave',
  'repeated-id': 'grave',
  dangling: 'grave',
  'one-wording': 'grave',
  ends: 'grave',
  'same-ends': 'grave',
  'outcome-kind': 'grave',
  'until-kind': 'grave',
  'by-kind': 'grave',
  'date-order': 'grave',
  'amount-order': 'grave',
  'derived-cycle': 'grave',
  'parent-cycle': 'grave',
  'on-record-party': 'grave',
  'reported-dispute': 'grave',
  'no-dispute': 'grave',
  retracted: 'grave',
  'shared-hue': 'mild',
  'not-a-party': 'mild',
  'no-support': 'mild',
  'withdrawn-log': 'mild',
  'quote-missing': 'grave',
  'text-changed': 'mild',
  'similar-people': 'mild',
  'left-first': 'mild',
  'left-twice': 'mild',
  'position-move': 'mild',
  'before-founded': 'mild',
  'early-source': 'mild',
  'after-updated': 'mild',
  'view-query': 'mild',
  'unused-person': 'mild',
  'unused-organization': 'mild',
  'unused-source': 'mild',
  word: 'mild',
} as const;

export type Rule = keyof typeof RULES;

/** A problem under a rule; whatever the file put into its texts is made visible first. */
export function broken(
  rule: Rule,
  path: readonly PropertyKey[],
  says: string,
  more: { record?: string; hint?: string } = {},
): Problem {
  return {
    at: visible(pointer(path)),
    ...(more.record === undefined ? {} : { record: visible(more.record) }),
    rule,
    says: visible(says),
    ...(more.hint === undefined ? {} : { hint: visible(more.hint) }),
    grave: RULES[rule] === 'grave',
  };
}

/** The message of a schema check: its rule, what is found and the cure, taken apart again by `readFault`. */
export function fault(rule: Rule, says: string, hint: string): string {
  return [rule, says, hint].join('\n');
}

export function readFault(message: string): { rule: Rule; says: string; hint: string } | null {
  const [rule, says, hint] = message.split('\n');
  return rule !== undefined && Object.hasOwn(RULES, rule) && says && hint
    ? { rule: rule as Rule, says, hint }
    : null;
}
