// A part that opens and closes by hand, and opens by itself for what is picked in it.
import { useState } from 'react';
import type { ClaimId } from '../dataset/dataset';

const NOTHING: ReadonlySet<ClaimId> = new Set();

/** `current` holds what is picked in this part; empty where nothing is. */
export function useOpenForPick(
  current: ReadonlySet<ClaimId>,
  startsOpen: boolean,
): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, open] = useState(startsOpen);
  const [before, keep] = useState(NOTHING);
  // Within the render, so that whoever scrolls to the pick finds it there.
  if (current !== before) {
    keep(current);
    if (current.size > 0) open(true);
  }
  return [isOpen, open];
}
