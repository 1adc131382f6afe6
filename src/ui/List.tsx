// The list: the equal of the picture, every claim in sight once, under its company or as a row of a table.
import { Activity, lazy, memo, type ReactNode, Suspense, useDeferredValue, useMemo, useState } from 'react';
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
      {!isEmpty && (
        <Forms form={form}>
          <ListByCompany {...listed} current={current} />
          <Suspense fallback={<p className="soft">The table is being fetched.</p>}>
            <Table {...listed} current={current} follows={follows} />
          </Suspense>
        </Forms>
      )}
    </section>
  );
});

interface FormsProps {
  readonly form: Form;
  readonly children: readonly [ReactNode, ReactNode];
}

/** What was shown once stays behind what is shown now: to render hundreds of rows anew takes long. */
function Forms({ form, children: [companies, table] }: FormsProps) {
  const [seen, see] = useState<readonly Form[]>([form]);
  if (!seen.includes(form)) see([...seen, form]);
  const show = (one: Form) => (one === form ? 'visible' : 'hidden');
  return (
    <>
      {seen.includes('companies') && <Activity mode={show('companies')}>{companies}</Activity>}
      {seen.includes('table') && <Activity mode={show('table')}>{table}</Activity>}
    </>
  );
}

function NotLoaded() {
  return <p role="alert">The table could not be fetched. Load the page again to try once more.</p>;
}
