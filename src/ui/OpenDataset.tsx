// Opening a file of one's own: a button, and the whole page as a place to drop it. Nothing leaves the computer.
import { useEffect, useRef, useState } from 'react';
import type { Live } from '../live/live';
import { useLive } from './useLive';

export function OpenDataset() {
  const live = useLive();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="control"
        title="Nothing is uploaded: the file is read on this computer only."
        onClick={() => input.current?.click()}
      >
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="A dataset file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(live, file);
        }}
      />
    </>
  );
}

/** The file chosen last: one chosen before it may come later. */
const latest = new WeakMap<Live, File>();

async function read(live: Live, file: File): Promise<void> {
  latest.set(live, file);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (latest.get(live) === file) live.open(bytes && new Uint8Array(bytes), file.name);
}

/** Shows, while a file hangs over the page, that it may be dropped; and reads it. */
export function DropZone() {
  const live = useLive();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', (event) => !event.relatedTarget && setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) void read(live, file);
      },
      { signal },
    );
    return () => stop.abort();
  }, [live]);
  if (!isOver) return null;
  return (
    <output className="drop">
      <span className="drop-words">Drop the file to draw its map.</span>
      <span>Nothing is uploaded: the file is read on this computer only.</span>
    </output>
  );
}
