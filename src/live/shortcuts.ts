// Every shortcut once: this table binds the keys, and the sheet that lists them reads it.

export type Where = 'anywhere' | 'picture' | 'carrying' | 'search' | 'months';

export interface Shortcut {
  readonly where: Where;
  /** What it does, for the code that binds it; `native` is the browser's own doing. */
  readonly does: string;
  /** `Mod` is Ctrl or Cmd. */
  readonly keys: readonly string[];
  readonly words: string;
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

export const SHORTCUTS = [
  { where: 'anywhere', does: 'find', keys: ['/', 'Mod+K'], words: 'Find a person, company or word' },
  { where: 'anywhere', does: 'onward', keys: ['F6'], words: 'Go on: picture, receipts, list' },
  { where: 'anywhere', does: 'backward', keys: ['Shift+F6'], words: 'Go back: list, receipts, picture' },
  { where: 'anywhere', does: 'undo', keys: ['Mod+Z'], words: 'Take back the last choice' },
  { where: 'anywhere', does: 'redo', keys: ['Mod+Shift+Z'], words: 'Do it again' },
  { where: 'anywhere', does: 'close', keys: ['Escape'], words: 'Close the receipts' },

  { where: 'picture', does: 'next', keys: ['ArrowDown'], words: 'Next line of where you are, newest first' },
  { where: 'picture', does: 'previous', keys: ['ArrowUp'], words: 'Line before' },
  { where: 'picture', does: 'along', keys: ['ArrowRight'], words: 'Along the line, to its other end' },
  { where: 'picture', does: 'back', keys: ['ArrowLeft'], words: 'Back the way you came' },
  { where: 'picture', does: 'biggest', keys: ['Home'], words: 'To the biggest company' },
  { where: 'picture', does: 'open', keys: ['Enter', 'Space'], words: 'Open the receipts' },
  { where: 'picture', does: 'leave', keys: ['Escape'], words: 'Let go of the line and the place' },
  { where: 'picture', does: 'zoomIn', keys: ['+', '='], words: 'Come closer' },
  { where: 'picture', does: 'zoomOut', keys: ['-'], words: 'Step back' },
  { where: 'picture', does: 'fit', keys: ['0'], words: 'Show all' },
  { where: 'picture', does: 'pan', keys: ARROWS.map((key) => `Shift+${key}`), words: 'Move the view' },
  { where: 'picture', does: 'carry', keys: ['M'], words: 'Pick up the place you are at' },
  { where: 'picture', does: 'sheet', keys: ['?'], words: 'Show these keys' },

  { where: 'carrying', does: 'move', keys: ARROWS, words: 'Move it' },
  { where: 'carrying', does: 'nudge', keys: ARROWS.map((key) => `Shift+${key}`), words: 'Move it a little' },
  { where: 'carrying', does: 'putDown', keys: ['Enter', 'Space', 'M'], words: 'Put it down' },
  { where: 'carrying', does: 'putBack', keys: ['Escape'], words: 'Put it back' },

  { where: 'search', does: 'next', keys: ['ArrowDown'], words: 'Next result' },
  { where: 'search', does: 'previous', keys: ['ArrowUp'], words: 'Result before' },
  { where: 'search', does: 'first', keys: ['Home'], words: 'First result' },
  { where: 'search', does: 'last', keys: ['End'], words: 'Last result' },
  { where: 'search', does: 'choose', keys: ['Enter'], words: 'Go there' },
  { where: 'search', does: 'clear', keys: ['Escape'], words: 'Clear the field' },

  { where: 'months', does: 'native', keys: ['ArrowRight', 'ArrowLeft'], words: 'One month on, or back' },
  { where: 'months', does: 'laterYear', keys: ['PageUp'], words: 'A year on' },
  { where: 'months', does: 'earlierYear', keys: ['PageDown'], words: 'A year back' },
  { where: 'months', does: 'native', keys: ['Home', 'End'], words: 'As far as it goes' },
] as const satisfies readonly Shortcut[];

type Row = (typeof SHORTCUTS)[number];
export type Deed<W extends Where> = Exclude<Extract<Row, { readonly where: W }>['does'], 'native'>;

/** What of a key press decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does in a place of the page; null where it does nothing of ours. */
export function deedOf<W extends Where>(where: W, press: Press): Deed<W> | null {
  const row = SHORTCUTS.find(
    (one) => one.where === where && one.does !== 'native' && one.keys.some((key) => isPressed(key, press)),
  );
  return row ? (row.does as Deed<W>) : null;
}

/** How `aria-keyshortcuts` spells the keys of a deed. */
export function spelled(where: Where, deed: string): string {
  const keys: readonly string[] = SHORTCUTS.find((row) => row.where === where && row.does === deed)!.keys;
  return keys
    .flatMap((key) =>
      key.startsWith('Mod+') ? [key.replace('Mod', 'Control'), key.replace('Mod', 'Meta')] : [key],
    )
    .join(' ');
}

function isPressed(key: string, press: Press): boolean {
  const parts = key.length > 1 ? key.split('+') : [key];
  const name = parts.at(-1)!;
  if (press.altKey || nameOf(press) !== name) return false;
  if ((press.ctrlKey || press.metaKey) !== parts.includes('Mod')) return false;
  // A sign may need Shift on one keyboard and not on another.
  return /^[^A-Z]$/.test(name) || press.shiftKey === parts.includes('Shift');
}

/** The key's name as the table has it; letters by their place on the keyboard where the script has none of ours. */
function nameOf({ key, code }: Press): string {
  if (key === ' ') return 'Space';
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return /^[^\u0020-\u007e]$/.test(key) && /^Key[A-Z]$/.test(code) ? code.slice(3) : key;
}
