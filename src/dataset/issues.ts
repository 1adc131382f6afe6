// What the schema library finds, said in sentences that name the place, the value and the cure.
import type * as z from 'zod/mini';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { recordAt, valueAt } from './records';
import { broken, readFault, type Rule } from './rules';
import { shown } from './shown';
import { knownFields } from './fields';

type Issue = z.core.$ZodIssue;

const WANTED: Record<string, string> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** Looking for a likeness costs time, and twenty problems are shown: those after some hundreds get none. */
const GUESSES = 500;

type Guess = (word: string, known: readonly string[]) => string | null;

export function problemsOf(issues: readonly Issue[], file: unknown): Problem[] {
  let guesses = 0;
  const guess: Guess = (word, known) => (guesses++ < GUESSES ? nearest(word, known) : null);
  return issues.flatMap((issue) => problemOf(issue, file, guess));
}

function problemOf(issue: Issue, file: unknown, guess: Guess): Problem | Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(issue.path, key, file, guess));
  if (issue.code === 'invalid_key')
    return said(issue.path, 'id', 'is not an id', 'the id of an organization', file, issue.path.at(-1));
  const value = valueAt(file, issue.path);
  if (value === undefined) return missing(issue, file);
  const own = readFault(issue.message);
  if (own) return said(issue.path, own.rule, own.says, own.hint, file, value);
  if (issue.code === 'invalid_type') return wrongType(issue.path, issue.expected, file, value);
  const values =
    issue.code === 'invalid_value' ? issue.values : issue.code === 'invalid_union' ? [1, 2, 3] : [];
  return badValue(issue.path, values.map(String), file, guess);
}

function said(
  path: PropertyKey[],
  rule: Rule,
  says: string,
  hint: string,
  file: unknown,
  value: unknown,
): Problem {
  return broken(rule, path, `${field(path)} ${says}: found ${shown(value)}.`, {
    record: recordAt(file, path),
    hint,
  });
}

function missing(issue: Issue, file: unknown): Problem {
  const wanted = issue.code === 'invalid_type' ? WANTED[issue.expected] : undefined;
  const values = issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : undefined;
  const hint = `add it: ${wanted ?? values ?? 'see docs/dataset.md'}`;
  return broken('missing-field', issue.path, `${field(issue.path)} is missing.`, {
    record: recordAt(file, issue.path),
    hint,
  });
}

function wrongType(path: PropertyKey[], expected: string, file: unknown, value: unknown): Problem {
  const hint = WANTED[expected] ?? expected;
  return said(path, 'wrong-type', 'is of the wrong type', hint, file, value);
}

function badValue(path: PropertyKey[], values: string[], file: unknown, guess: Guess): Problem {
  const value = valueAt(file, path);
  const meant = typeof value === 'string' ? guess(value, values) : null;
  const hint = (meant ? `${meant}, or another of these: ` : 'one of these: ') + values.join(', ');
  return said(
    path,
    'bad-value',
    'is none of its values',
    values.length > 0 ? hint : 'see docs/dataset.md',
    file,
    value,
  );
}

function unknownField(path: PropertyKey[], key: string, file: unknown, guess: Guess): Problem {
  const known = knownFields(path);
  const meant = guess(key, known);
  const hint = meant
    ? `${meant}, if that is meant`
    : known.length > 0
      ? `one of these: ${known.join(', ')}`
      : 'take it out';
  return broken('unknown-field', [...path, key], `There is no field ${shown(key)} here.`, {
    record: recordAt(file, path),
    hint,
  });
}

function field(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number'
    ? `Number ${last + 1} of ${shown(path.at(-2))}`
    : `The field ${shown(last)}`;
}
