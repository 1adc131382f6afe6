// One table of shortcuts: no key means two things in one place, and each press finds its deed.
import { describe, expect, test } from 'vitest';
import { deedOf, type Press, SHORTCUTS, spelled, type Where } from '../../src/live/shortcuts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const PLACES = [...new Set(SHORTCUTS.map(({ where }) => where))];

describe('the table', () => {
  test.each(PLACES)('gives no key of the place "%s" two meanings', (place) => {
    const keys = SHORTCUTS.filter(({ where }) => where === place).flatMap(
      (row): readonly string[] => row.keys,
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('says each in at most eight words', () => {
    expect(SHORTCUTS.filter(({ words }) => words.split(' ').length > 8)).toEqual([]);
  });

  test('has bare letters only in the picture, and there only', () => {
    const bare = SHORTCUTS.filter((row) =>
      (row.keys as readonly string[]).some((key) => /^[A-Z?]$/.test(key)),
    );
    expect(new Set(bare.map(({ where }) => where))).toEqual(new Set<Where>(['picture', 'carrying']));
  });
});

describe('a press', () => {
  test.each([
    ['picture', press('ArrowDown'), 'next'],
    ['picture', press('ArrowDown', { shiftKey: true }), 'pan'],
    ['picture', press(' '), 'open'],
    ['picture', press('m'), 'carry'],
    ['picture', press('M'), 'carry'],
    ['picture', press('+', { shiftKey: true }), 'zoomIn'],
    ['picture', press('?', { shiftKey: true }), 'sheet'],
    ['carrying', press('ArrowLeft', { shiftKey: true }), 'nudge'],
    ['anywhere', press('/', { shiftKey: true }), 'find'],
    ['anywhere', press('z', { ctrlKey: true }), 'undo'],
    ['anywhere', press('z', { metaKey: true }), 'undo'],
    ['anywhere', press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    ['anywhere', press('F6', { shiftKey: true }), 'backward'],
  ] as const)('in "%s" finds its deed: %o', (where, pressed, deed) => {
    expect(deedOf<Where>(where, pressed)).toBe(deed);
  });

  test('of a letter counts by its place where the script has none of ours', () => {
    expect(deedOf('anywhere', press('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
    expect(deedOf('picture', press('ь', { code: 'KeyM' }))).toBe('carry');
    expect(deedOf('anywhere', press('y', { code: 'KeyZ', ctrlKey: true }))).toBeNull();
  });

  test.each([
    ['picture', press('m', { ctrlKey: true })],
    ['picture', press('ArrowDown', { altKey: true })],
    ['picture', press('ArrowDown', { ctrlKey: true })],
    ['anywhere', press('z')],
    ['anywhere', press('k')],
    ['anywhere', press('?')],
    ['months', press('ArrowRight')],
  ] as const)('in "%s" that is not ours is left to the page: %o', (where, pressed) => {
    expect(deedOf<Where>(where, pressed)).toBeNull();
  });
});

test('a deed is spelled as aria-keyshortcuts asks', () => {
  expect(spelled('anywhere', 'find')).toBe('/ Control+K Meta+K');
  expect(spelled('anywhere', 'close')).toBe('Escape');
});
