// The claims in sight as a table that sorts by any column; a very long one stands in parts that open.
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import { copyRich } from '../live/clipboard';
import type { Model } from '../model/model';
import { count } from '../model/words';
import { type ColumnId, rowsTaken } from '../write/rows';
import { Copied, useCopy } from './Copied';
import { LinksContext } from './links';
import { TableFold } from './TableFold';
import { NEWEST, partsOf, pressed, type Sort, sorted, sortInWords } from './tableOrder';
import { TablePart } from './TablePart';
import { useGrowing } from './useGrowing';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  readonly current: ReadonlySet<ClaimId>;
  /** Whether the page goes to the row of what is picked. */
  readonly follows: boolean;
}

/** From so many rows on, the table stands in parts. */
const MANY = 500;
const GROWTH = { first: 60, step: 40 };

export function Table({ model, claims, current, follows }: Props) {
  const [sort, setSort] = useState(NEWEST);
  const [said, say] = useState('');
  const host = useFollowing(current, follows);
  const order = sortInWords(sort);
  const rows = useMemo(
    () =>
      sorted(
        model,
        [...claims].map((id) => model.claims.get(id)!),
        sort,
      ),
    [model, claims, sort],
  );
  const press = useCallback(
    (column: ColumnId) => {
      const next = pressed(sort, column);
      setSort(next);
      say(`Sorted ${sortInWords(next)}.`);
    },
    [sort],
  );
  const shared = { model, rows, sort, press, current, order };
  return (
    <div className="table" ref={host}>
      <output className="visually-hidden">{said}</output>
      <CopyTable model={model} rows={rows} />
      {rows.length > MANY ? <Parts key={order} {...shared} /> : <Whole {...shared} />}
    </div>
  );
}

interface Shared {
  readonly model: Model;
  readonly rows: readonly Claim[];
  readonly sort: Sort;
  readonly press: (column: ColumnId) => void;
  readonly current: ReadonlySet<ClaimId>;
  readonly order: string;
}

function Whole({ rows, order, ...part }: Shared) {
  const ready = useGrowing(rows.length, GROWTH);
  return (
    <TablePart
      {...part}
      claims={rows}
      ready={ready}
      caption={`${count(rows.length, 'claim', 'claims')}, ${order}`}
    />
  );
}

const NONE: ReadonlySet<ClaimId> = new Set();

function Parts({ model, rows, sort, press, current, order }: Shared) {
  const ready = useGrowing(rows.length, GROWTH);
  const parts = useMemo(() => partsOf(model, rows, sort), [model, rows, sort]);
  return parts.map(({ title, claims, from }, at) => (
    <TableFold
      key={`${title} ${from}`}
      model={model}
      title={title}
      order={order}
      startsOpen={at === 0}
      claims={claims}
      ready={Math.min(claims.length, Math.max(0, ready - from))}
      sort={sort}
      press={press}
      current={claims.some(({ id }) => current.has(id)) ? current : NONE}
    />
  ));
}

/** The rows as they stand, for a spreadsheet or a text. */
function CopyTable({ model, rows }: Pick<Shared, 'model' | 'rows'>) {
  const { address } = useContext(LinksContext);
  const { outcome, copy } = useCopy();
  const take = () => {
    const taken = rowsTaken(model, rows, ({ id }) => address?.({ kind: 'claim', id }) ?? null);
    copy(taken.text, copyRich(taken));
  };
  return (
    <div className="table-take">
      <button type="button" className="plain" onClick={take}>
        Copy table
      </button>
      <Copied outcome={outcome} />
    </div>
  );
}

/** Brings the first row of what is picked into sight. */
function useFollowing(current: ReadonlySet<ClaimId>, follows: boolean) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!follows || current.size === 0) return;
    host.current?.querySelector('tr[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current, follows]);
  return host;
}
