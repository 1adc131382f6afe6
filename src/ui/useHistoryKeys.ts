// Ctrl or Cmd with Z takes the last choice back, with Shift does it again: Back and Forward, never out of the page.
import { useLive } from './useLive';
import { useShortcut } from './useShortcut';

export function useHistoryKeys(): void {
  const live = useLive();
  useShortcut('undo', () => live.step(-1));
  useShortcut('redo', () => live.step(1));
}
