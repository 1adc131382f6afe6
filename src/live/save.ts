// Files that the browser saves.
import type { Live } from './live';

export function downloadText(name: string, type: string, text: string): void {
  save(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/** The map's title as the beginning of a file's name. */
export function fileName(live: Live): string {
  const { model } = live.store.getState();
  const words = model.dataset.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-|-$/g, '') || 'soupline';
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
