// Says words once, after what they answer has stopped changing, for those who hear the page.
import { useEffect, useRef, useState } from 'react';

/** Ms without a change. */
const QUIET = 500;

interface Props {
  /** What the words answer, as its value tells it apart; its first is not answered. */
  readonly question: string;
  /** As they are when they are said, not as when the question came. */
  readonly answer: string;
}

export function WhenQuiet({ question, answer }: Props) {
  const answered = useRef(question);
  const latest = useRef(answer);
  const [said, say] = useState('');
  useEffect(() => {
    latest.current = answer;
  });
  useEffect(() => {
    if (question === answered.current) return undefined;
    // Emptied first: the same answer to another question is news too, and a key would cut it off.
    say('');
    const later = setTimeout(() => {
      answered.current = question;
      say(latest.current);
    }, QUIET);
    return () => clearTimeout(later);
  }, [question]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}
