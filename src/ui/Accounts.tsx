// The table of accounts: what each source says, side by side, nobody's version first.
import type { Claim } from '../dataset/dataset';
import { type Accounts as Told, accountsOf, type AccountRow } from '../model/evidence';
import type { Model } from '../model/model';
import { accountsTitle, cellWords, matterWords } from '../model/receiptWords';

/** Up to so many sources stand as columns; more would be too narrow to read beside a picture. */
const COLUMNS = 2;

export function Accounts({ model, claim }: { readonly model: Model; readonly claim: Claim }) {
  const told = accountsOf(model, claim);
  if (!told) return null;
  return told.sources.length <= COLUMNS ? <AsColumns told={told} /> : <AsRows told={told} />;
}

function AsColumns({ told }: { readonly told: Told }) {
  return (
    <table className="accounts">
      <caption>{accountsTitle(told)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Matter</span>
          </th>
          {told.sources.map((source) => (
            <th key={source.id} scope="col">
              {source.publisher}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.rows.map((row) => (
          <tr key={row.about}>
            <th scope="row">{matterWords(row)}</th>
            {row.cells.map((cell, at) => (
              <td key={told.sources[at]!.id}>
                <Cell row={row} cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AsRows({ told }: { readonly told: Told }) {
  return (
    <table className="accounts stacked">
      <caption>{accountsTitle(told)}</caption>
      {told.rows.map((row) => (
        <tbody key={row.about}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="matter">
              {matterWords(row)}
            </th>
          </tr>
          {told.sources.map((source, at) =>
            row.cells[at] === undefined ? null : (
              <tr key={source.id}>
                <th scope="row">{source.publisher}</th>
                <td>
                  <Cell row={row} cell={row.cells[at]} />
                </td>
              </tr>
            ),
          )}
          <Silent told={told} row={row} />
        </tbody>
      ))}
    </table>
  );
}

/** The sources that say nothing of a matter, in one row. */
function Silent({ told, row }: { readonly told: Told; readonly row: AccountRow }) {
  const silent = told.sources.filter((_, at) => row.cells[at] === undefined);
  if (silent.length === 0) return null;
  return (
    <tr className="silent">
      <td colSpan={2}>
        {silent.map((source) => source.publisher).join(', ')}{' '}
        {silent.length === 1 ? 'does not say' : 'do not say'}
      </td>
    </tr>
  );
}

function Cell({ row, cell }: { readonly row: AccountRow; readonly cell: string | undefined }) {
  const words = cellWords(row, cell);
  if (cell === undefined) return <span className="silent">{words}</span>;
  if (!row.differs) return words;
  return (
    <span className="differs">
      {words}
      <span className="visually-hidden"> (differs)</span>
    </span>
  );
}
