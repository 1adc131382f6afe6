// Quote rule 1 against its published cases, against splices and fragments, and under what folding forgives.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/check/fold';
import { DASHES, DOUBLE_QUOTES, DROPPED, SINGLE_QUOTES, WHITE_SPACE } from '../../src/check/foldTable';
import { checkQuote, quoteChecker, quoteFinder } from '../../src/check/quote';

const doc = readFileSync(new URL('../../docs/quote-rule.md', import.meta.url), 'utf8');
const CASE = /^\| `(".*")` +\| `(".*")` +\| (\w+) +\|([ \d,]*)\|$/gm;
const cases = [...doc.matchAll(CASE)].map(([, text, quote, result, offsets]) => ({
  text: JSON.parse(text!) as string,
  quote: JSON.parse(quote!) as string,
  result: result!,
  offsets: offsets!.trim() === '' ? [] : offsets!.split(',').map(Number),
}));

test('the published table holds all its cases', () => {
  expect(cases).toHaveLength(30);
  expect(new Set(cases.map((row) => row.result))).toEqual(new Set(['verbatim', 'ellipsis', 'missing']));
});

test.each(cases)('as published: $quote in $text is $result', ({ text, quote, result, offsets }) => {
  expect(checkQuote(quote, text)).toEqual({ result, offsets });
});

test('every listed code point is published, and none other', () => {
  const section = doc.slice(doc.indexOf('### '));
  const published = [...section.matchAll(/U\+([0-9A-F]{4,}) [a-z]/g)].map(([, hex]) => parseInt(hex!, 16));
  const listed = [DOUBLE_QUOTES, SINGLE_QUOTES, DASHES, DROPPED, WHITE_SPACE].flat().map(([code]) => code);
  expect(published).toEqual(listed);
  expect(new Set(listed).size).toBe(listed.length);
});

test('parts more than 300 folded characters apart are refused', () => {
  const text = (gap: number) =>
    `one two three four${' '.repeat(1)}${'x'.repeat(gap - 2)} five six seven eight`;
  const quote = 'one two three four […] five six seven eight';
  expect(checkQuote(quote, text(300)).result).toBe('ellipsis');
  expect(checkQuote(quote, text(301)).result).toBe('missing');
});

test('a first part that stands twice is taken where the rest follows it', () => {
  const text = `one two three four ${'x'.repeat(400)} one two three four and five six seven eight`;
  const { result, offsets } = checkQuote('one two three four … five six seven eight', text);
  expect(result).toBe('ellipsis');
  expect(offsets).toEqual([text.lastIndexOf('one'), text.indexOf('five')]);
});

test('a part may not reach over the one before it', () => {
  expect(checkQuote('a b c d […] c d e f', 'a b c d e f').result).toBe('missing');
});

test('white space is what the engine calls white space, but for the byte order mark', () => {
  const listed = new Set<number>(WHITE_SPACE.map(([code]) => code));
  for (let code = 0; code < 0x10000; code++) {
    if (code === 0xfeff || code === 0x85) continue;
    if (/\s/.test(String.fromCharCode(code)) !== listed.has(code)) expect.fail(code.toString(16));
  }
});

test('the steps are exactly those of the rule, for any text', () => {
  const table = new Map<string, string>();
  for (const [list, as] of [
    [DOUBLE_QUOTES, '"'],
    [SINGLE_QUOTES, "'"],
    [DASHES, '-'],
    [DROPPED, ''],
  ] as const) {
    for (const [code] of list) table.set(String.fromCodePoint(code), as);
  }
  const plain = (text: string) =>
    [...text]
      .map((c) => table.get(c) ?? c)
      .join('')
      .normalize('NFKC')
      .replace(/[\s\u0085]+/g, ' ')
      .replace(/^ | $/g, '');
  const marks = fc.constantFrom(
    'e',
    '\u0301',
    '\u0323',
    '\u1100',
    '\u1161',
    '\u11a8',
    '\uac00',
    '\uff76',
    '\uff9e',
    '\u0cc6',
    '\u0cc2',
    '\u0cd5',
    ' ',
    '\u00a8',
    '\ufb03',
    '\u200d',
    '\u314f',
    '\n',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(marks).map((list) => list.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, (original) => {
      const folded = fold(original);
      expect(folded.text).toBe(plain(original));
      expect(folded.offsets).toHaveLength(folded.text.length);
      expect(
        folded.offsets.every(
          (offset, i) => offset < original.length && offset >= (folded.offsets[i - 1] ?? 0),
        ),
      ).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

const letters = fc.constantFrom(...'abcdefgehijklmnoprstuvwyzéüñøΩж');
const word = fc.array(letters, { minLength: 1, maxLength: 9 }).map((list) => list.join(''));
const joint = fc.constantFrom(' ', ', ', ' — ', ' "', '" ', ". '", "' ", ' – ', '\n', '; ');
const page = fc.array(fc.tuple(word, joint), { minLength: 12, maxLength: 60 });
const cut = fc.tuple(page, fc.nat(), fc.integer({ min: 5, max: 9 })).map(([words, at, count]) => {
  const from = at % (words.length - count);
  const join = (list: [string, string][]) => list.map(([text, after]) => text + after).join('');
  const last = words[from + count - 1]![0];
  return {
    before: join(words.slice(0, from)),
    quote: join(words.slice(from, from + count - 1)) + last,
    after: ' ' + join(words.slice(from + count)),
  };
});

// What folding forgives: other spaces, other marks, other dashes, dropped characters.
const FORMS: Record<string, string[]> = {
  ' ': [' ', '  ', '\n', '\u00a0', '\t ', '\u2009'],
  '\n': ['\n', ' ', '\r\n'],
  '"': ['"', '“', '”', '„', '«'],
  "'": ["'", '’', '‘', '´', '`'],
  '—': ['—', '–', '-', '−'],
  '–': ['–', '-', '\u2011'],
};
const disguise = (text: string, choice: number) =>
  text
    .split('')
    .map((c, i) => FORMS[c]?.[(choice + i * 7) % FORMS[c].length] ?? (i % 11 === 3 ? c + '\u00ad' : c))
    .join('');

test('a quote cut at word boundaries is found, however its spaces, marks and dashes are written', () => {
  fc.assert(
    fc.property(cut, fc.nat(50), fc.nat(50), ({ before, quote, after }, one, two) => {
      const text = disguise(before, one) + disguise(quote, one) + disguise(after, one);
      const { result, offsets } = checkQuote(disguise(quote, two).normalize('NFD'), text);
      expect(result).toBe('verbatim');
      expect(offsets[0]).toBeLessThanOrEqual(disguise(before, one).length);
    }),
    { numRuns: 400 },
  );
});

test('a quote of five words and more with one changed letter is not found, unless it stands there', () => {
  fc.assert(
    fc.property(cut, fc.nat(), letters, ({ before, quote, after }, at, letter) => {
      const spots = [...quote.matchAll(/\p{L}/gu)].map((match) => match.index);
      const spot = spots[at % spots.length]!;
      const changed = quote.slice(0, spot) + letter + quote.slice(spot + 1);
      const text = before + quote + after;
      fc.pre(!fold(text).text.includes(fold(changed).text));
      expect(checkQuote(changed, text)).toEqual({ result: 'missing', offsets: [] });
    }),
    { numRuns: 400 },
  );
});

test('a fragment of a word is never found', () => {
  fc.assert(
    fc.property(cut, letters, ({ before, quote, after }, letter) => {
      const text = `${before}${letter}${quote}${letter}${after}`;
      const [whole, part] = [fold(text).text, fold(quote).text];
      fc.pre(whole.indexOf(part) === whole.lastIndexOf(part));
      expect(checkQuote(quote, text).result).toBe('missing');
    }),
    { numRuns: 300 },
  );
});

test('nothing makes the rule throw, and one folding serves many quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, quote) => {
      expect(quoteChecker(text)(quote)).toEqual(checkQuote(quote, text));
    }),
  );
});

test('a text of a million characters that repeats itself is searched in little time', () => {
  const text = 'a b '.repeat(250_000);
  expect(checkQuote('a b a b […] a b a b […] b a a b', text).result).toBe('missing');
});

test('a quote is found in a stored text as its page spells it', () => {
  const text =
    'Calling it “shocking”, Kettle\u2019s rival said: \u201cThis is how I know we\u2019re in the lead.\u201d\n\nRivals \u201cwant our expertise\u201d.';
  const check = quoteChecker(text);
  expect(check('"This is how I know we\'re in the lead."').result).toBe('verbatim');
  expect(check('This is how I know we\u2019re in the lead')).toEqual({
    result: 'verbatim',
    offsets: [text.indexOf('This')],
  });
  expect(check('This is how I know we').result).toBe('missing');
});

test('words spliced out of sentences far apart are missing', () => {
  const text = `Sam Altman said no. ${'Much else was said that year. '.repeat(20)}Nobody named did move to Meta in May.`;
  for (const quote of [
    'Sam Altman ... did move to Meta',
    'Sam Altman did move to Meta',
    'Sam Altman said no […] did move to Meta',
  ])
    expect(checkQuote(quote, text).result).toBe('missing');
});

test.each(['successful', '', ' ', '…', 'Meta', 'was successful', '... ... ... ...', '"" - \''])(
  'the fragment %j proves nothing',
  (quote) => {
    expect(checkQuote(quote, 'It was unsuccessful, … Meta said — "" - \' ... ... ... ...').result).toBe(
      'missing',
    );
  },
);

test('the end of the words is told in the original text', () => {
  const text = 'Say “he  carried soup” now';
  const found = quoteFinder(text)('"he carried soup"');
  expect(text.slice(found.offsets[0], found.end)).toBe('“he  carried soup”');
});
