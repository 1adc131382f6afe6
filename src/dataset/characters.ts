// The texts of a file, looked at before any pattern meets them: none too long, none with a character that cannot be shown.
import { LIMITS } from './dataset';
import type { Problem } from './problem';
import { recordAt } from './records';
import { broken } from './rules';

// Control characters except tab and line feed, halves of surrogate pairs, and the two code points that are no characters.
const REFUSED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u;

/** Problems of every text and field name; the depth is known to be small. */
export function checkTexts(file: unknown): Problem[] {
  const found: Problem[] = [];
  const path: PropertyKey[] = [];
  const report = (text: string, what: string) => {
    const problem = fault(text, what, path, file);
    if (problem) found.push(problem);
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') return report(value, 'The text');
    if (typeof value !== 'object' || value === null) return;
    const entries: Iterable<[PropertyKey, unknown]> = Array.isArray(value)
      ? value.entries()
      : Object.entries(value);
    for (const [key, inner] of entries) {
      path.push(key);
      if (typeof key === 'string') report(key, 'A field name');
      visit(inner);
      path.pop();
    }
  };
  visit(file);
  return found;
}

function fault(text: string, what: string, path: readonly PropertyKey[], file: unknown): Problem | null {
  if (text.length > LIMITS.field) {
    const says = `${what} has ${text.length} characters; a field may have ${LIMITS.field}.`;
    return broken('too-long', path, says, { record: recordAt(file, path), hint: 'a shorter text' });
  }
  const refused = REFUSED.exec(text);
  if (!refused) return null;
  const code = refused[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const kind = /\p{Cs}/u.test(refused[0]) ? 'half of a surrogate pair' : 'a control character';
  const says = `${what} holds ${kind}, U+${code}, at character ${refused.index + 1}.`;
  return broken('characters', path, says, {
    record: recordAt(file, path),
    hint: 'the text without it; only tabs and line feeds may stand in a text',
  });
}
