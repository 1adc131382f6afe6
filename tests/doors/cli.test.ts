// The command line, called with a world of its own: files in a map, streams in lists.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { soupline } from '../../src/doors/cli/soupline';
import { bytesOf, edited, type Loose } from '../fixtures/edited';
import { small } from '../fixtures/small';

type Files = Record<string, Uint8Array | string>;

function run(args: string[], files: Files = { 'soup.json': bytesOf(small()) }) {
  const [out, err, written]: [string[], string[], Record<string, string>] = [[], [], {}];
  const code = soupline(args, {
    read: (path) => {
      if (path === 'a-folder') throw new Error('EISDIR: illegal operation on a directory');
      const file = files[path];
      return file === undefined ? null : typeof file === 'string' ? bytesOf(file) : file;
    },
    write: (path, text) => {
      if (path.startsWith('nowhere/')) throw new Error('ENOENT: no such file or directory');
      written[path] = text;
    },
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: () => '2026-11-22',
  });
  return { code, out: out.join(''), err: err.join(''), written };
}

test('help tells every command and ends well', () => {
  for (const word of ['help', '--help', '-h']) {
    const { code, out } = run([word]);
    expect(code).toBe(0);
    for (const name of ['check', 'fmt', 'diff', 'schema', 'svg', 'help'])
      expect(out).toContain(`soupline ${name}`);
  }
});

test.each([
  [[], 'No command is named. "soupline help" lists them.\n'],
  [['constructor'], 'There is no command "constructor". "soupline help" lists them.\n'],
  [['check'], '"soupline check" needs a file.\n'],
  [['check', 'a', 'b'], '"soupline check" takes one file, not 2.\n'],
  [['check', 'none.json'], 'There is no file none.json.\n'],
  [['check', 'a-folder'], 'The file a-folder cannot be read: EISDIR: illegal operation on a directory.\n'],
  [['check', 'soup.json', '--mapping', 'm.json'], '--mapping needs --texts DIR.\n'],
  [
    ['check', 'soup.json', '--texts', 'none'],
    'No text in none belongs to a source: <source id>.txt, or name them in texts.json.\n',
  ],
  [['check', 'soup.json', '--write'], '--write needs --texts DIR.\n'],
  [['check', '-', '--texts', 't', '--write'], '--write needs a file, not standard input.\n'],
  [['check', 'soup.json', '--on', '2025-11-22'], '--on needs --write.\n'],
  [
    ['check', 'soup.json', '--texts', 't', '--write', '--on', '2025-11'],
    '--on is a day such as 2026-11-22, not "2025-11".\n',
  ],
  [['fmt'], '"soupline fmt" needs a file.\n'],
  [['diff', 'soup.json'], '"soupline diff" takes two files, not 1.\n'],
  [['diff', 'soup.json', 'soup.json', '--format', 'xml'], '--format is text, markdown or json, not "xml".\n'],
  [['schema', 'x'], '"soupline schema" takes no file.\n'],
  [
    ['schema', '-o', 'nowhere/x'],
    'The file nowhere/x cannot be written: ENOENT: no such file or directory.\n',
  ],
  [
    ['svg', 'soup.json', '--size', 'big'],
    '--size is a width and a height from 200 to 10000, such as 1200x800, not "big".\n',
  ],
  [
    ['svg', 'soup.json', '--size', '99999x10'],
    '--size is a width and a height from 200 to 10000, such as 1200x800, not "99999x10".\n',
  ],
  [['svg', 'soup.json', '--theme', 'sepia'], '--theme is light or dark, not "sepia".\n'],
])('wrong usage %j ends with 2 and a sentence on standard error', (args, says) => {
  expect(run(args)).toMatchObject({ code: 2, err: says, out: '' });
});

test('an unknown option is wrong usage', () => {
  const { code, err } = run(['check', 'soup.json', '--txts', 'd']);
  expect(code).toBe(2);
  expect(err).toContain("Unknown option '--txts'");
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('a good file is counted', () => {
  expect(run(['check', 'soup.json'])).toMatchObject({
    code: 0,
    err: '',
    out: `People: 10. Organizations: 6. Sources: 7.
Claims: 13 (1 approach, 1 departure, 1 founding, 5 move, 2 offer, 2 position, 1 remark).
Evidence: 19 (quotes: 5, paraphrases: 14).
0 of 11 lines have a quote checked word for word.
2 of 11 lines are on record: a party to them said so.
1 of 11 lines go back to two or more first-hand sources.
4 of 11 lines are reported once.
4 of 11 lines rest on pages that do not state their origin.
2 of 11 lines are disputed or denied.
No problems.
`,
  });
});

test('a file with an error ends with 1 and tells it', () => {
  const { code, out } = run(['check', '-'], { '-': edited((file) => (file.updated = '2025-02-30')) });
  expect(code).toBe(1);
  expect(out).toBe(
    'Error (date) in /updated: The field "updated" is not a date of the calendar: found "2025-02-30".\n  Cure: 2025, 2025-06 or 2025-06-28, with ~ after it for "about".\n1 error.\n',
  );
});

test('a file with a mild problem ends well, and the problem is told', () => {
  const { code, out } = run(['check', 'm.json'], { 'm.json': edited((file) => delete file.log) });
  expect(code).toBe(0);
  expect(out).toContain('Worth a look (withdrawn-log) in gideon-offer');
  expect(out).toContain('\n1 matter worth a look.\n');
});

test('twenty problems stand in full and the rest are counted', () => {
  const many = edited((file) => (file.people = Array.from({ length: 30 }, (_, i) => ({ id: `p-${i}` }))));
  const { out } = run(['check', 'm.json'], { 'm.json': many });
  expect(out.match(/^Error/gm)).toHaveLength(20);
  expect(out).toContain('And 10 more: 10 missing-field.\n30 errors.\n');
});

const post = 'Hello all. After nine years at Tureen I am joining the\nLadleworks Broth Lab today.';

test('a quote that stands in its text is counted, and one that does not is an error', () => {
  const good = { 'soup.json': bytesOf(small()), 'texts/odette-post.txt': post };
  expect(run(['check', 'soup.json', '--texts', 'texts/'], good)).toMatchObject({ code: 0 });
  expect(run(['check', 'soup.json', '--texts', 'texts'], good).out).toContain(
    'Quotes: 1 word for word, 0 with an ellipsis, 0 missing, 4 without a text at hand.',
  );
  const bad = run(['check', 'soup.json', '--texts', 'texts'], {
    ...good,
    'texts/odette-post.txt': post.replace('nine', 'ten'),
  });
  expect(bad.code).toBe(1);
  expect(bad.out).toContain(
    'Error (quote-missing) in odette-to-broth-lab at /claims/0/evidence/0/quote: These words do not stand in texts/odette-post.txt: "After nine years',
  );
  expect(bad.out).toContain(
    'Quotes: 0 word for word, 0 with an ellipsis, 1 missing, 4 without a text at hand.',
  );
});

test('a mapping names the files, in the folder or elsewhere', () => {
  const files = { 'soup.json': bytesOf(small()), 't/post.txt': post };
  const inside = run(['check', 'soup.json', '--texts', 't'], {
    ...files,
    't/texts.json': '{"odette-post": "post.txt"}',
  });
  const elsewhere = run(['check', 'soup.json', '--texts', 't', '--mapping', 'm.json'], {
    ...files,
    'm.json': '{"odette-post": "post.txt"}',
  });
  for (const { out } of [inside, elsewhere]) expect(out).toContain('Quotes: 1 word for word');
});

test.each([
  ['{"odette-post": "gone.txt"}', 'There is no file t/gone.txt.\n'],
  ['{"odette-post": 5}', 't/texts.json must name a file for "odette-post".\n'],
  ['{"nobody": "post.txt"}', 't/texts.json names a source that the file does not have: "nobody".\n'],
  ['[]', 't/texts.json must hold an object: {"source id": "file name"}.\n'],
  ['soup', 't/texts.json is not JSON.\n'],
])('a mapping %s is refused', (mapping, says) => {
  const files = { 'soup.json': bytesOf(small()), 't/post.txt': post, 't/texts.json': mapping };
  expect(run(['check', 'soup.json', '--texts', 't'], files)).toMatchObject({ code: 2, err: says });
});

test('a text that is not UTF-8 is refused by name', () => {
  const files = { 'soup.json': bytesOf(small()), 't/odette-post.txt': new Uint8Array([0x41, 0xe9, 0x41]) };
  expect(run(['check', 'soup.json', '--texts', 't'], files).err).toMatch(
    /^t\/odette-post\.txt: The file is not UTF-8: byte 1 /,
  );
});

test('a text that changed since its quotes were checked is worth a look', () => {
  const sha256 = createHash('sha256').update(post).digest('hex');
  const withDigest = (digest: string) =>
    edited(
      (file: Loose) =>
        (file.sources.find((source: Loose) => source.id === 'odette-post').text = {
          sha256: digest,
          rule: 1,
          on: '2025-11-22',
        }),
    );
  const check = (digest: string) =>
    run(['check', 'f', '--texts', 't'], { f: withDigest(digest), 't/odette-post.txt': post });
  expect(check(sha256).out).toContain('No problems.');
  expect(check(sha256.replace(/./g, '0'))).toMatchObject({ code: 0 });
  expect(check(sha256.replace(/./g, '0')).out).toContain('Worth a look (text-changed) in odette-post');
});

test('the schema goes to standard output, or to a file', () => {
  const { code, out } = run(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'Soupline dataset, format 1' });
  expect(run(['schema', '-o', '-']).out).toBe(out);
  expect(run(['schema', '-o', 's.json'])).toMatchObject({ out: '', written: { 's.json': out } });
});

test('a view is drawn as an SVG file of the size asked for', () => {
  const { code, out, written } = run([
    'svg',
    'soup.json',
    '--size',
    '720x640',
    '--theme',
    'dark',
    '--view',
    'scope=all',
    '-o',
    'o.svg',
  ]);
  expect([code, out]).toEqual([0, '']);
  expect(written['o.svg']).toMatch(/^<svg[^>]* width="720" height="640"|^<svg[^>]*viewBox="0 0 720 640"/);
  expect(run(['svg', 'soup.json']).out).toContain('Odette Minestrone');
});

test('a file with errors is not drawn', () => {
  const { code, out, err } = run(['svg', 'm.json'], { 'm.json': '{}' });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('Error (format)');
});

const withText = { 'soup.json': bytesOf(small()), 't/odette-post.txt': post };

test('--write records what was found, in the canonical form, and once', () => {
  const args = ['check', 'soup.json', '--texts', 't', '--write'];
  const first = run(args, withText);
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toContain('\nThe checks are recorded in the file.\n');
  const file = first.written['soup.json']!;
  expect(
    JSON.parse(file)
      .claims.flatMap((claim: Loose) => claim.evidence)
      .find((one: Loose) => one.check),
  ).toMatchObject({
    prefix: 'Hello all. ',
    check: { result: 'verbatim', on: '2026-11-22', offsets: [11] },
  });
  expect(run(['fmt', 'soup.json', '--check'], { 'soup.json': file })).toMatchObject({ code: 0, out: '' });
  const second = run([...args, '--on', '2027-01-01'], { ...withText, 'soup.json': file });
  expect(second.out).toContain('\nNothing new to record.\n');
  expect(second.written).toEqual({});
  expect(run([...args, '--on', '2025-11-23'], withText).written['soup.json']).toContain('"on": "2025-11-23"');
});

test('a quote that is missing is recorded so, and stays an error where no text is at hand', () => {
  const gone = { ...withText, 't/odette-post.txt': 'Nothing of the sort.' };
  const { code, written } = run(['check', 'soup.json', '--texts', 't', '--write'], gone);
  expect(code).toBe(1);
  const later = run(['check', 'soup.json'], { 'soup.json': written['soup.json']! });
  expect(later.code).toBe(1);
  expect(later.out).toContain('do not stand in odette-post, by the check of 2026-11-22: "After nine');
});

test('--json tells every problem and the numbers, --strict makes all of them errors', () => {
  const files = {
    'm.json': edited((file) => {
      delete file.log;
      file.claims[0].summary = 'She was lured.';
    }),
  };
  const { code, out } = run(['check', 'm.json', '--json'], files);
  expect(code).toBe(0);
  const told = JSON.parse(out);
  expect(told.problems.map((problem: Loose) => problem.rule)).toEqual(['withdrawn-log', 'word']);
  expect(told).toMatchObject({
    counts: { claims: 13, kinds: { move: 5 }, quotes: 5 },
    quotes: null,
    coverage: { total: 11, figures: [{ key: 'quoted', claims: [] }, { key: 'onRecord' }, {}, {}, {}, {}] },
  });
  expect(run(['check', 'm.json', '--strict'], files).code).toBe(1);
  expect(run(['check', 'soup.json', '--strict']).code).toBe(0);
  const bad = run(['check', 'bad.json', '--json'], { 'bad.json': '{}' });
  expect(bad.code).toBe(1);
  expect(JSON.parse(bad.out)).toMatchObject({ problems: [{ rule: 'format', grave: true }], counts: null });
});

test('fmt writes the canonical form, only where it is another', () => {
  const first = run(['fmt', 'soup.json']);
  expect(first).toMatchObject({ code: 0, out: '', err: '' });
  const file = first.written['soup.json']!;
  expect(run(['fmt', 'soup.json'], { 'soup.json': file }).written).toEqual({});
  expect(run(['fmt', '-'], { '-': bytesOf(small()) }).out).toBe(file);
  expect(run(['fmt', 'soup.json', '--check'])).toMatchObject({
    code: 1,
    out: 'soup.json is not in its canonical form: soupline fmt soup.json\n',
    written: {},
  });
});

test('fmt mends the form of a file whose facts are wrong, and leaves one alone that it cannot read', () => {
  const wrong = edited((file) => (file.claims[0].person = 'nobody'));
  expect(run(['fmt', 'f'], { f: wrong }).code).toBe(0);
  for (const bad of ['{', '{"soupline": 1, "soupline": 1}', '{"soupline": 1, "evidnce": 2}']) {
    const { code, err, written } = run(['fmt', 'f'], { f: bad });
    expect({ code, written }).toEqual({ code: 1, written: {} });
    expect(err).toContain('Error (');
  }
});

test('diff says what a newer version says otherwise', () => {
  const files = {
    old: bytesOf(small()),
    new: edited((file) => (file.claims[0].date = '2025-06-25')),
  };
  expect(run(['diff', 'old', 'new'], files)).toMatchObject({
    code: 0,
    out: '1 claim changed.\n\nClaims changed\n  odette-to-broth-lab\n    The date was “2025-06-24” and is “2025-06-25”.\n',
  });
  expect(run(['diff', 'old', 'new', '--format', 'markdown'], files).out).toContain('## Claims changed');
  expect(JSON.parse(run(['diff', 'old', 'old', '--format', 'json'], files).out)).toMatchObject({ file: [] });
  const bad = run(['diff', 'old', 'bad'], { ...files, bad: '{}' });
  expect(bad).toMatchObject({ code: 1, out: '' });
  expect(bad.err).toMatch(/^bad cannot be compared:\nError \(format\)/);
});
