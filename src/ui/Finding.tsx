// Says over the picture that it is still the one before, while places take longer than a moment or cannot be found.
import { useEffect, useState } from 'react';
import type { Live } from '../live/live';
import { useLive, useLiveState } from './useLive';

/** Ms: most places are there sooner, and a word that flashes is worse than none. */
const PATIENCE = 200;

/** Characters that stand beside the zoom on a phone. */
const SHORT = 18;

export function Finding() {
  const live = useLive();
  const places = useLiveState((state) => state.places);
  const [isLong, waited] = useState(false);
  useEffect(() => {
    if (places !== 'sought') return undefined;
    const later = setTimeout(() => waited(true), PATIENCE);
    return () => {
      clearTimeout(later);
      waited(false);
    };
  }, [places]);
  const words = useLiveState(() => (places === 'missing' ? missing(live) : isLong ? waiting(live) : ''));
  const kind = live.isDrawn() ? (words.length > SHORT ? 'long' : 'short') : 'first';
  return (
    <p className="finding" aria-live="polite" data-kind={kind}>
      {words}
    </p>
  );
}

function waiting(live: Live): string {
  if (!live.isDrawn()) return 'Loading the map…';
  return live.isPickable()
    ? 'Finding places…'
    : 'Finding places… The picture is still that of the map before.';
}

function missing(live: Live): string {
  const before = live.isDrawn() ? ' The picture is still the one before.' : '';
  return `This part could not be laid out here.${before} The list has all of it.`;
}
