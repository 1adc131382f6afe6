// A part of a very long list: closed it holds its words, so that the browser finds them, open what is in it.
import { type ReactNode, useCallback } from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { ClosedWords } from './ClosedWords';
import { wordsOf } from './Entries';
import { useOnPaper } from './useOnPaper';
import { useOpenForPick } from './useOpenForPick';

interface Props {
  readonly model: Model;
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  /** So many of its claims are there by now with their words. */
  readonly told: number;
  readonly current: ReadonlySet<ClaimId>;
  readonly children: () => ReactNode;
}

export function ListFold({ model, id, title, claims, told, current, children }: Props) {
  const [wantsOpen, open] = useOpenForPick(current, false);
  const isOnPaper = useOnPaper();
  const isOpen = isOnPaper || wantsOpen;
  const words = useCallback((claim: Claim) => wordsOf(model, claim), [model]);
  return (
    <section className="list-group folded" aria-labelledby={id}>
      <details
        className="list-fold"
        open={isOpen}
        onToggle={(event) => !isOnPaper && open(event.currentTarget.open)}
      >
        <summary>
          <h3 id={id}>
            {title} <span className="tally">{claims.length}</span>
          </h3>
        </summary>
        {isOpen ? children() : <ClosedWords claims={claims} ready={told} words={words} />}
      </details>
    </section>
  );
}
