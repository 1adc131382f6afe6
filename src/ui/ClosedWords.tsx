// The words of a closed part, so that the browser finds them and opens it; the part itself is rendered when it opens.
import { memo } from 'react';
import type { Claim } from '../dataset/dataset';

interface Props {
  readonly claims: readonly Claim[];
  /** So many claims are told by now. */
  readonly ready: number;
  readonly words: (claim: Claim) => string;
}

/** So many claims make a paragraph. */
const PIECE = 25;

export function ClosedWords({ claims, ready, words }: Props) {
  const starts = Array.from({ length: Math.ceil(ready / PIECE) }, (_, at) => at * PIECE);
  return starts.map((from) => <Piece key={from} claims={claims} from={from} words={words} />);
}

const Piece = memo(function Piece({ claims, from, words }: Omit<Props, 'ready'> & { readonly from: number }) {
  return (
    <p>
      {claims
        .slice(from, from + PIECE)
        .map(words)
        .join(' ')}
    </p>
  );
});
