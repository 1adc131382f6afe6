// A table whose first rows are there at once and the others soon; what is picked in it is always there.
import { type PartProps, TablePart } from './TablePart';
import { useGrowing } from './useGrowing';

const ROWS = { first: 40, step: 40 };

interface Props extends Omit<PartProps, 'ready'> {
  /** All rows at once, for paper. */
  readonly whole?: boolean;
}

export function TableGrowing({ whole, ...part }: Props) {
  const { claims, current } = part;
  const ready = useGrowing(claims.length, ROWS, whole);
  const reached = current.size > 0 ? claims.findLastIndex(({ id }) => current.has(id)) + 1 : 0;
  return <TablePart {...part} ready={Math.max(ready, reached)} />;
}
