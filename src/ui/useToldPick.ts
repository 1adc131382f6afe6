// The pick as the words round the picture tell it: the picture answers a hand first, and they follow after its frame.
import { startTransition, useEffect, useState } from 'react';
import type { Subject } from '../model/subject';
import { useLiveState } from './useLive';

/** What is picked, one frame later; null while that is still of another dataset. */
export function useToldPick(): Subject | null {
  const dataset = useLiveState((state) => state.model.dataset);
  const pick = useLiveState((state) => state.view.pick);
  const [told, tell] = useState({ dataset, pick });
  useEffect(() => afterFrame(() => startTransition(() => tell({ dataset, pick }))), [dataset, pick]);
  return told.dataset === dataset ? told.pick : null;
}

function afterFrame(then: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    later = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
  };
}
