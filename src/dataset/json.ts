// JSON text, read once before it is parsed: syntax, depth and repeated fields, without recursion and alike in every engine.
import type { Problem } from './problem';
import { broken } from './rules';
import { digitsEnd, literalEnd, stringEnd } from './jsonToken';
import { JsonFault, place } from './jsonFault';
import { shown } from './shown';

/** An open object (with the fields seen so far) or list, and where in it the reading stands. */
interface Frame {
  readonly fields: Set<string> | null;
  key: string;
  index: number;
}

type Expect = 'value' | 'value or ]' | 'field' | 'field or }' | 'colon' | 'comma' | 'end';

/** Problems of the text; where none says `json` or `depth`, JSON.parse accepts it. */
export function scanJson(text: string, deepest: number): readonly Problem[] {
  if (text.trim() === '')
    return [broken('empty-file', [], 'The file is empty.', { hint: 'begin from docs/dataset.md' })];
  const scan = new Scan(text, deepest);
  try {
    scan.run();
    return scan.problems;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return [broken(error.rule, [], `${place(text, error.index)}: ${error.message}`, { hint: error.hint })];
  }
}

class Scan {
  readonly problems: Problem[] = [];
  private readonly stack: Frame[] = [];
  private expect: Expect = 'value';
  private i = 0;

  constructor(
    private readonly text: string,
    private readonly deepest: number,
  ) {}

  run(): void {
    for (;;) {
      this.skipSpace();
      if (this.i >= this.text.length) return this.finish();
      this.step(this.text[this.i]!);
    }
  }

  private skipSpace(): void {
    for (let c = this.code(); c === 32 || c === 10 || c === 13 || c === 9; c = this.code()) this.i++;
  }

  private code(): number {
    return this.text.charCodeAt(this.i);
  }

  private finish(): void {
    if (this.expect !== 'end')
      throw new JsonFault(
        this.i,
        'the file ends too early, before everything is closed',
        'see whether the end was cut off',
      );
  }

  private step(c: string): void {
    if (this.expect === 'value' || this.expect === 'value or ]') return this.value(c);
    if (this.expect === 'field' || this.expect === 'field or }') return this.field(c);
    if (this.expect === 'colon') return this.colon(c);
    if (this.expect === 'comma') return this.commaOrClose(c);
    throw JsonFault.found(this.text, this.i, 'the end of the file was expected');
  }

  private value(c: string): void {
    if (c === '{') return this.open({ fields: new Set(), key: '', index: 0 }, 'field or }');
    if (c === '[') return this.open({ fields: null, key: '', index: 0 }, 'value or ]');
    if (c === ']' && this.expect === 'value or ]') return this.close();
    this.i =
      c === '"'
        ? stringEnd(this.text, this.i)
        : /[-0-9]/.test(c)
          ? digitsEnd(this.text, this.i)
          : literalEnd(this.text, this.i);
    this.afterValue();
  }

  private field(c: string): void {
    if (c === '}' && this.expect === 'field or }') return this.close();
    if (c !== '"') throw JsonFault.found(this.text, this.i, 'a field name in double quotes was expected');
    const end = stringEnd(this.text, this.i);
    this.enter(JSON.parse(this.text.slice(this.i, end)) as string);
    this.i = end;
    this.expect = 'colon';
  }

  private enter(key: string): void {
    const frame = this.stack.at(-1)!;
    frame.key = key;
    if (key === '__proto__')
      this.complain('reserved-field', 'The field __proto__ is reserved: no record has it.', 'take it out');
    if (frame.fields!.has(key))
      this.complain(
        'repeated-field',
        `The field ${shown(key)} stands twice in one object.`,
        'keep one of the two',
      );
    frame.fields!.add(key);
  }

  private complain(rule: 'reserved-field' | 'repeated-field', says: string, hint: string): void {
    const path = this.stack.map((frame) => (frame.fields ? frame.key : frame.index));
    this.problems.push(broken(rule, path, says, { hint }));
  }

  private colon(c: string): void {
    if (c !== ':') throw JsonFault.found(this.text, this.i, 'a colon was expected after the field name');
    this.i++;
    this.expect = 'value';
  }

  private commaOrClose(c: string): void {
    const frame = this.stack.at(-1)!;
    if (c === (frame.fields ? '}' : ']')) return this.close();
    if (c !== ',')
      throw JsonFault.found(
        this.text,
        this.i,
        frame.fields ? 'a comma or } was expected' : 'a comma or ] was expected',
      );
    frame.index++;
    this.i++;
    this.expect = frame.fields ? 'field' : 'value';
  }

  private open(frame: Frame, expect: Expect): void {
    this.stack.push(frame);
    if (this.stack.length > this.deepest) {
      throw new JsonFault(
        this.i,
        `lists and objects stand more than ${this.deepest} deep in each other`,
        'a dataset needs no more than eight',
        'depth',
      );
    }
    this.i++;
    this.expect = expect;
  }

  private close(): void {
    this.stack.pop();
    this.i++;
    this.afterValue();
  }

  private afterValue(): void {
    this.expect = this.stack.length === 0 ? 'end' : 'comma';
  }
}
