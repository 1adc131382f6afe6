// One part of a very long table: closed it holds its words, so that the browser finds them, open its rows.
import { memo, useCallback } from 'react';
import type { Claim } from '../dataset/dataset';
import { count } from '../model/words';
import { cellsOf } from '../write/rows';
import { ClosedWords } from './ClosedWords';
import { TableGrowing } from './TableGrowing';
import type { PartProps } from './TablePart';
import { useOnPaper } from './useOnPaper';
import { useOpenForPick } from './useOpenForPick';

interface Props extends Omit<PartProps, 'caption' | 'ready'> {
  readonly title: string;
  readonly order: string;
  readonly startsOpen: boolean;
  /** The words of so many claims are there by now. */
  readonly told: number;
}

export const TableFold = memo(function TableFold({ title, order, startsOpen, told, ...part }: Props) {
  const { model, claims, current } = part;
  const [wantsOpen, open] = useOpenForPick(current, startsOpen);
  const isOnPaper = useOnPaper();
  const isOpen = isOnPaper || wantsOpen;
  const words = useCallback((claim: Claim) => cellsOf(model, claim).join(' '), [model]);
  const amount = count(claims.length, 'claim', 'claims');
  return (
    <details
      className="table-fold"
      open={isOpen}
      onToggle={(event) => !isOnPaper && open(event.currentTarget.open)}
    >
      <summary>
        <h3>
          {title} <span className="tally">{amount}</span>
        </h3>
      </summary>
      {isOpen ? (
        <TableGrowing {...part} whole={isOnPaper} caption={`${title}: ${amount}, ${order}`} />
      ) : (
        <ClosedWords claims={claims} ready={told} words={words} />
      )}
    </details>
  );
});
