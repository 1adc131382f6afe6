// The way in: bytes become a dataset, or problems that say where, what and how to mend it.
import { checkAmounts } from './amounts';
import { checkTexts } from './characters';
import { LIMITS, type Dataset } from './dataset';
import { checkIntegrity } from './integrity';
import { scanJson } from './json';
import type { Problem } from './problem';
import { broken } from './rules';
import { checkShape } from './shape';
import { shown } from './shown';
import { decode } from './utf8';

/** A dataset (mild problems may come with it), or none and at least one grave problem. */
export type Parsed =
  | { readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly dataset: null; readonly problems: readonly Problem[] };

/** Reads a file; never throws, whatever the bytes. */
export function parse(bytes: Uint8Array): Parsed {
  const { dataset, problems } = readShape(bytes);
  return dataset ? judged(dataset, [...problems, ...checkIntegrity(dataset)]) : refused(problems);
}

/** The same without a look at what the records say of each other: ids may lead nowhere, standings may be wrong. */
export function parseShape(bytes: Uint8Array): Parsed {
  const { dataset, problems } = readShape(bytes);
  return dataset ? judged(dataset, problems) : refused(problems);
}

function judged(dataset: Dataset, problems: readonly Problem[]): Parsed {
  return problems.some((problem) => problem.grave) ? refused(problems) : { dataset, problems };
}

/** A dataset may come with grave problems here: a field given twice, a character that cannot be shown. */
function readShape(bytes: Uint8Array): Parsed {
  if (bytes.length > LIMITS.bytes) return refused([tooBig(bytes.length)]);
  const text = decode(bytes);
  if (typeof text !== 'string') return refused([text]);
  const scanned = scanJson(text, LIMITS.depth);
  if (scanned.some((problem) => STOPS.has(problem.rule))) return refused(scanned);
  return shapeOf(JSON.parse(text), scanned);
}

const STOPS = new Set(['json', 'depth', 'empty-file']);

function shapeOf(file: unknown, scanned: readonly Problem[]): Parsed {
  const format = checkFormat(file);
  if (format) return refused([format]);
  const fields = file as Record<string, unknown>;
  const amounts = checkAmounts(fields);
  if (amounts.length > 0) return refused(amounts);
  const texts = checkTexts(fields);
  // A pattern may exhaust its stack on a text of millions of characters, so the schema never meets one.
  if (texts.some((problem) => problem.rule === 'too-long')) return refused([...scanned, ...texts]);
  const shape = checkShape(fields);
  if (shape.length > 0) return refused([...scanned, ...texts, ...shape]);
  return { dataset: file as Dataset, problems: [...scanned, ...texts] };
}

function refused(problems: readonly Problem[]): Parsed {
  return { dataset: null, problems };
}

function tooBig(bytes: number): Problem {
  const says = `The file has ${bytes} bytes; ${LIMITS.bytes} are the most that is read.`;
  return broken('too-big', [], says, { hint: 'a smaller file: part of the field, or shorter texts' });
}

function checkFormat(file: unknown): Problem | null {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    const says = `The file holds ${shown(file)} where a dataset is one object.`;
    return broken('not-an-object', [], says, { hint: 'an object in { }; see docs/dataset.md' });
  }
  const format = Object.hasOwn(file, 'soupline') ? (file as Record<string, unknown>)['soupline'] : undefined;
  if (format === 1) return null;
  const is =
    typeof format === 'number'
      ? `says format ${format}`
      : format === undefined
        ? 'names no format'
        : `gives ${shown(format)} as its format`;
  return broken('format', ['soupline'], `This file ${is}; this Soupline reads format 1.`, {
    hint: '"soupline": 1, if the file follows docs/dataset.md',
  });
}
