// All shortcuts in words, by where they work: the same table that binds them. Loaded when first asked for.
import { Fragment } from 'react';
import { type Shortcut, SHORTCUTS, type Where } from '../live/shortcuts';
import { Dialog } from './Dialog';

const GROUPS: readonly (readonly [Where, string])[] = [
  ['picture', 'In the picture'],
  ['carrying', 'Moving what you picked up'],
  ['anywhere', 'Anywhere'],
  ['search', 'In the search'],
  ['months', 'On the months'],
];

export default function ShortcutsSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <p className="soft">
        Tab leads to the picture; its letters and signs work only there. On a Mac, Ctrl is also ⌘.
      </p>
      <div className="shortcuts">
        {GROUPS.map(([where, title]) => (
          <section key={where} aria-labelledby={`shortcuts-${where}`}>
            <h3 id={`shortcuts-${where}`}>{title}</h3>
            <dl>
              {SHORTCUTS.filter((row) => row.where === where).map((row) => (
                <Row key={row.words} row={row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Row({ row: { keys, words } }: { readonly row: Shortcut }) {
  return (
    <div>
      <dt>
        {waysOf(keys).map((way, at) => (
          <Fragment key={way.join()}>
            {at > 0 && <span className="or"> or </span>}
            {way.map((key, place) => (
              <Fragment key={key}>
                {place > 0 && ' '}
                <Key name={key} />
              </Fragment>
            ))}
          </Fragment>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  ArrowUp: 'Arrow up',
  ArrowDown: 'Arrow down',
  ArrowLeft: 'Arrow left',
  ArrowRight: 'Arrow right',
  PageUp: 'Page up',
  PageDown: 'Page down',
};
/** What stands on the key, where that is a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  'Arrow up': '↑',
  'Arrow down': '↓',
  'Arrow left': '←',
  'Arrow right': '→',
  '-': '−',
};

function Key({ name }: { readonly name: string }) {
  const sign = SIGNS[name];
  if (!sign) return <kbd>{name}</kbd>;
  return (
    <kbd>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{name}</span>
    </kbd>
  );
}

/** The ways to press it; all four arrows are one way. */
function waysOf(keys: readonly string[]): readonly (readonly string[])[] {
  const arrows = keys.filter((key) => key.includes('Arrow'));
  if (arrows.length === 4) {
    const before = arrows[0]!.startsWith('Shift+') ? ['Shift'] : [];
    return [[...before, 'arrows']];
  }
  return keys
    .filter((key) => key !== '=')
    .map((key) => (key.length > 1 ? key.split('+') : [key]).map((part) => NAMES[part] ?? part));
}
