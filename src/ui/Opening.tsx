// What stands on the page before there is a map: loading, or why there is none and the ways on.
import type { Problem } from '../dataset/problem';
import { Problems } from './Refusal';

export function Loading() {
  return (
    <main className="opening">
      <p className="wordmark">Soupline</p>
      <output>Loading the map and its receipts…</output>
    </main>
  );
}

interface FailureProps {
  readonly says: string;
  readonly problems?: readonly Problem[];
  readonly again: () => void;
}

export function Failure({ says, problems, again }: FailureProps) {
  return (
    <main className="opening">
      <p className="wordmark">Soupline</p>
      <h1>The map could not be opened.</h1>
      <p role="alert">{says}</p>
      {problems && <Problems problems={problems} />}
      <p>
        <button type="button" className="control" onClick={again}>
          Try again
        </button>{' '}
        or read <a href="data/ai-talent-war.json">the dataset as a file</a>.
      </p>
    </main>
  );
}
