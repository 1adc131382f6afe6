// The list: the equal of the picture, every claim in sight once, under its company or as a row of a table.
import { lazy, memo, Suspense, useDeferredValue, useMemo } from 'react';
import type { ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { ListByCompany } from './ListByCompany';
import { type Form, ListHead } from './ListHead';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  /** The claims that are picked in the picture. */
  readonly current?: ReadonlySet<ClaimId>;
  readonly form?: Form;
  /** Without it there is one form. */
  readonly setForm?: (form: Form) => void;
  /** Whether the page goes to the row of what is picked. */
  readonly follows?: boolean;
}

const NONE: ReadonlySet<ClaimId> = new Set();

const Table = lazy(async () => {
  try {
    const { Table: Loaded } = await import('./Table');
    return { default: Loaded };
  } catch {
    return { default: NotLoaded };
  }
});

export const List = memo(function List({
  model,
  claims,
  current = NONE,
  form = 'companies',
  setForm,
  follows = false,
}: Props) {
  // The picture answers a filter first.
  const listed = useDeferredValue(useMemo(() => ({ model, claims }), [model, claims]));
  const isEmpty = listed.claims.size === 0;
  return (
    <section className="list" id="list" aria-label="The map as a list" data-form={form} tabIndex={-1}>
      <ListHead {...listed} form={form} setForm={setForm} />
      {isEmpty && <p>Nothing is in sight here: show more, or choose another scope.</p>}
      {!isEmpty && form === 'companies' && <ListByCompany {...listed} current={current} />}
      {!isEmpty && form === 'table' && (
        <Suspense fallback={<p className="soft">The table is being fetched.</p>}>
          <Table {...listed} current={current} follows={follows} />
        </Suspense>
      )}
    </section>
  );
});

function NotLoaded() {
  return <p role="alert">The table could not be fetched. Load the page again to try once more.</p>;
}
