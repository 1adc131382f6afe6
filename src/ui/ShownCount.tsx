// Says how much is in sight after the reader changed what is, once, when the changing has stopped.
import { useEffect, useRef, useState } from 'react';
import { useLiveState, useModel, useShown } from './useLive';

/** Ms without a change. */
const QUIET = 500;

export function ShownCount() {
  const words = useWords();
  const question = useLiveState(({ view }) => JSON.stringify([view.filter, view.lens.scope, view.asOf]));
  const answered = useRef(question);
  const latest = useRef(words);
  const [spoken, say] = useState('');
  useEffect(() => {
    latest.current = words;
  });
  useEffect(() => {
    if (question === answered.current) return undefined;
    // Emptied first: the same number after another change is news too.
    say('');
    const later = setTimeout(() => {
      answered.current = question;
      say(latest.current);
    }, QUIET);
    return () => clearTimeout(later);
  }, [question]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}

function useWords(): string {
  const { claims } = useModel();
  const shown = useShown();
  const total = [...claims.values()].filter(({ standing }) => standing !== 'withdrawn').length;
  return `${shown.size} of ${total} claims shown`;
}
