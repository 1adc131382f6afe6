// Says over the picture that it is still the one before, while places take longer than a moment or cannot be found.
import { useEffect, useState } from 'react';
import { useLive, useLiveState } from './useLive';

/** Ms: most places are there sooner, and a word that flashes is worse than none. */
const PATIENCE = 200;

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
  const isFirst = !live.isDrawn();
  return (
    <output className="finding" aria-label="Places" data-first={isFirst ? '' : undefined} data-found={places}>
      {places === 'missing' ? missing(isFirst) : isLong ? waiting(isFirst) : ''}
    </output>
  );
}

function waiting(isFirst: boolean): string {
  return isFirst ? 'Loading the map…' : 'Finding places…';
}

function missing(isFirst: boolean): string {
  const before = isFirst ? '' : ' The picture is still the one before.';
  return `This part could not be laid out here.${before} The list has all of it.`;
}
