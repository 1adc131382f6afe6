// A small table of people in, out and net, whose numbers open their lists.
import type { OrganizationId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { netInWords } from '../model/balance';
import { SubjectLink } from './SubjectLink';

export interface BalanceRow {
  readonly name: OrganizationId | null;
  readonly into: Count;
  readonly out: Count;
}

interface Count {
  readonly people: number;
  readonly from: OrganizationId | null;
  readonly to: OrganizationId | null;
}

interface Props {
  readonly model: Model;
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly BalanceRow[];
  readonly total?: BalanceRow;
}

export function BalanceTable({ model, caption, head, rows, total }: Props) {
  return (
    <table className="balance">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">In</th>
          <th scope="col">Out</th>
          <th scope="col">Net</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.name ?? ''} model={model} row={row} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Row model={model} row={total} label="All" />
        </tfoot>
      )}
    </table>
  );
}

function Row({
  model,
  row,
  label,
}: {
  readonly model: Model;
  readonly row: BalanceRow;
  readonly label?: string;
}) {
  const name = label ?? (row.name ? nameOf(model, row.name) : 'not stated');
  return (
    <tr>
      <th scope="row">
        {row.name && !label ? (
          <SubjectLink subject={{ kind: 'node', id: row.name }}>{name}</SubjectLink>
        ) : (
          name
        )}
      </th>
      <Number count={row.into} says={`in, ${name}`} open={row.name !== null} />
      <Number count={row.out} says={`out, ${name}`} open={row.name !== null} />
      <td>{netInWords(row.into.people - row.out.people)}</td>
    </tr>
  );
}

/** A number opens its list; nought and the unnamed have none. */
function Number({
  count,
  says,
  open,
}: {
  readonly count: Count;
  readonly says: string;
  readonly open: boolean;
}) {
  if (count.people === 0 || !open) return <td>{count.people}</td>;
  return (
    <td>
      <SubjectLink className="count" subject={{ kind: 'count', from: count.from, to: count.to }}>
        {count.people}
        <span className="visually-hidden"> {says}</span>
      </SubjectLink>
    </td>
  );
}
