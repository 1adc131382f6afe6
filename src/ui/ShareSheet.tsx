// What sharing offers: a link, a snippet to embed, and files to take away.
import { type ReactNode, useRef, useState } from 'react';
import { copyText } from '../live/clipboard';
import { query } from '../view/query';
import { embedSnippet } from '../write/snippet';
import { Dialog } from './Dialog';
import { ExportFiles } from './ExportFiles';
import { useLiveState, useModel } from './useLive';

export default function ShareSheet({ onClose }: { readonly onClose: () => void }) {
  const origin = useLiveState((state) => state.origin);
  return (
    <Dialog title="Share this map" onClose={onClose}>
      {origin.kind === 'shipped' ? (
        <ShippedParts />
      ) : (
        <p>
          This map is drawn from {origin.name}, which is only on this computer: a link or an embed would show
          others nothing. Give them the files instead, and put the dataset where they can read it.
        </p>
      )}
      <ExportFiles />
    </Dialog>
  );
}

/** Px of an embed with nothing picked, at the width of an article. */
const EMBED_HEIGHT = 750;

function ShippedParts() {
  const model = useModel();
  const view = useLiveState((state) => state.view);
  const list = useLiveState((state) => state.list);
  const text = [query(view, model), list ? `list=${list}` : ''].filter((part) => part !== '').join('&');
  const page = new URL(location.pathname, location.href).href;
  return (
    <>
      <Copyable key={text} title="Link" label="Address of this view" text={text ? `${page}?${text}` : page}>
        Opens this view, with what is picked in it.
      </Copyable>
      <Copyable
        title="Embed"
        label="Snippet"
        text={embedSnippet({
          address: new URL('embed.html', page).href,
          title: model.dataset.title,
          height: EMBED_HEIGHT,
        })}
        rows={6}
      >
        The opening view, for an article or a blog. Without its script it works as well, at a fixed height.
      </Copyable>
    </>
  );
}

interface CopyableProps {
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly children: ReactNode;
}

/** A text to copy; where the browser refuses, it is selected, and the reader is told. */
function Copyable({ title, label, text, rows, children }: CopyableProps) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [said, say] = useState('');
  const copy = async () => {
    const done = await copyText(text);
    if (!done) field.current?.select();
    say(done ? 'Copied.' : 'The browser refused: the text is selected, copy it with Ctrl+C or Cmd+C.');
  };
  const props = { ref: field, readOnly: true, value: text, 'aria-label': label, spellCheck: false };
  return (
    <section className="share-part">
      <h3>{title}</h3>
      <p className="soft">{children}</p>
      <div className="copyable">
        {rows ? <textarea {...props} rows={rows} /> : <input {...props} type="text" />}
        <button
          type="button"
          className="control"
          onClick={() => void copy()}
          aria-label={`Copy ${title.toLowerCase()}`}
        >
          Copy
        </button>
      </div>
      <output className="said">{said}</output>
    </section>
  );
}
