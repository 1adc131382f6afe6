// The claims in sight as a table that sorts by any column; a very long one stands in parts that open.
import {
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import { copyRich } from '../live/clipboard';
import { newestFirst } from '../model/about';
import type { Model } from '../model/model';
import { count } from '../model/words';
import { type ColumnId, rowsTaken } from '../write/rows';
import { Copied, useCopy } from './Copied';
import { LinksContext } from './links';
import { LONG, WORDS } from './long';
import { TableFold } from './TableFold';
import { NEWEST, pressed, type Sort, sorted, sortInWords } from './tableOrder';
import { partsOf } from './tableParts';
import { TableGrowing } from './TableGrowing';
import { useGrowing } from './useGrowing';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  readonly current: ReadonlySet<ClaimId>;
  /** Whether the page goes to the row of what is picked. */
  readonly follows: boolean;
}

export default function Table({ model, claims, current, follows }: Props) {
  const [sort, setSort] = useState(NEWEST);
  const [said, say] = useState('');
  const host = useRef<HTMLDivElement>(null);
  useFollowing(host, current, follows);
  useFocusOnSort(host, sort);
  const order = sortInWords(sort);
  const newest = useMemo(() => newestFirst([...claims].map((id) => model.claims.get(id)!)), [model, claims]);
  const rows = useMemo(() => sorted(model, newest, sort), [model, newest, sort]);
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
      {rows.length > LONG ? (
        <Parts key={order} {...shared} />
      ) : (
        <TableGrowing
          model={model}
          claims={rows}
          sort={sort}
          press={press}
          current={current}
          caption={`${count(rows.length, 'claim', 'claims')}, ${order}`}
        />
      )}
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

const NONE: ReadonlySet<ClaimId> = new Set();

function Parts({ model, rows, sort, press, current, order }: Shared) {
  const told = useGrowing(rows.length, WORDS);
  const parts = useMemo(() => partsOf(model, rows, sort), [model, rows, sort]);
  return parts.map(({ title, claims, from }, at) => (
    <TableFold
      key={`${title} ${from}`}
      model={model}
      title={title}
      order={order}
      startsOpen={at === 0}
      claims={claims}
      told={Math.min(claims.length, Math.max(0, told - from))}
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
function useFollowing(host: RefObject<HTMLElement | null>, current: ReadonlySet<ClaimId>, follows: boolean) {
  useEffect(() => {
    if (!follows || current.size === 0) return;
    host.current?.querySelector('tr[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [host, current, follows]);
}

/** Parts are laid out anew for another order: the focus stays at the head that was pressed. */
function useFocusOnSort(host: RefObject<HTMLElement | null>, sort: Sort) {
  useLayoutEffect(() => {
    if (sort === NEWEST || document.activeElement !== document.body) return;
    host.current?.querySelector<HTMLElement>('[aria-sort] button')?.focus();
  }, [host, sort]);
}
