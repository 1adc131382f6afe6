// One part of a very long table, which opens: all its rows are in the page, so that the browser finds words in it.
import { memo } from 'react';
import { count } from '../model/words';
import { type PartProps, TablePart } from './TablePart';
import { useOpenForPick } from './useOpenForPick';

/** So many rows are there as soon as a part is opened. */
const FIRST = 60;

interface Props extends Omit<PartProps, 'caption'> {
  readonly title: string;
  readonly order: string;
  readonly startsOpen: boolean;
}

export const TableFold = memo(function TableFold({ title, order, startsOpen, ...part }: Props) {
  const { claims, current, ready } = part;
  const [isOpen, open] = useOpenForPick(current, startsOpen);
  const reached = claims.findLastIndex((claim) => current.has(claim.id)) + 1;
  const atLeast = isOpen ? Math.max(FIRST, reached) : 0;
  const claimsInWords = count(claims.length, 'claim', 'claims');
  return (
    <details className="table-fold" open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        <h3>
          {title} <span className="tally">{claimsInWords}</span>
        </h3>
      </summary>
      <TablePart
        {...part}
        ready={Math.max(ready, atLeast)}
        caption={`${title}: ${claimsInWords}, ${order}`}
      />
    </details>
  );
});
