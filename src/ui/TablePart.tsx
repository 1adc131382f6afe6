// One table of claims: its caption, heads that sort, and its rows.
import { memo } from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { COLUMNS, type ColumnId } from '../write/rows';
import { type Sort } from './tableOrder';
import { ROLES } from './tableRoles';
import { TableRow } from './TableRow';

export interface PartProps {
  readonly model: Model;
  readonly caption: string;
  readonly claims: readonly Claim[];
  /** So many rows are there by now. */
  readonly ready: number;
  readonly sort: Sort;
  readonly press: (column: ColumnId) => void;
  readonly current: ReadonlySet<ClaimId>;
}

export const TablePart = memo(function TablePart({
  model,
  caption,
  claims,
  ready,
  sort,
  press,
  current,
}: PartProps) {
  return (
    <table className="claims" {...ROLES.table}>
      <caption>{caption}</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {COLUMNS.map(([column, title]) => (
            <th key={column} {...ROLES.head} aria-sort={sortOf(sort, column)} data-label={title}>
              <button type="button" onClick={() => press(column)}>
                {title}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {claims.slice(0, ready).map((claim) => (
          <TableRow key={claim.id} model={model} claim={claim} isCurrent={current.has(claim.id)} />
        ))}
      </tbody>
    </table>
  );
});

function sortOf(sort: Sort, column: ColumnId) {
  if (sort.column !== column) return undefined;
  return sort.down ? 'descending' : 'ascending';
}
