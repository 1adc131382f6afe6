// The list: the equal of the picture, every claim in sight once, under its company, its person, or as a row of a table.
import { Activity, memo, type ReactNode, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { ClaimId } from '../dataset/dataset';
import { LIST_FORMS, type ListForm } from '../live/live';
import type { Model } from '../model/model';
import { ListByCompany } from './ListByCompany';
import { laterPart } from './later';
import { ListHead } from './ListHead';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  /** The claims that are picked in the picture. */
  readonly current?: ReadonlySet<ClaimId>;
  readonly form?: ListForm;
  /** Without it there is one form. */
  readonly setForm?: (form: ListForm) => void;
  /** Whether the page goes to the row of what is picked. */
  readonly follows?: boolean;
}

const NONE: ReadonlySet<ClaimId> = new Set();

const Table = laterPart(() => import('./Table'));
const ListByPerson = laterPart(() => import('./ListByPerson'));

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
          <Suspense fallback={COMING}>
            <ListByPerson {...listed} current={current} />
          </Suspense>
          <Suspense fallback={COMING}>
            <Table {...listed} current={current} follows={follows} />
          </Suspense>
        </Forms>
      )}
    </section>
  );
});

const COMING = <p className="soft">This form of the list is being fetched.</p>;
interface FormsProps {
  readonly form: ListForm;
  /** A form each, in their order. */
  readonly children: readonly ReactNode[];
}

/** What was shown once stays behind what is shown now: to render hundreds of rows anew takes long. */
function Forms({ form, children }: FormsProps) {
  const [seen, see] = useState<readonly ListForm[]>([form]);
  if (!seen.includes(form)) see([...seen, form]);
  return LIST_FORMS.map(
    (one, at) =>
      seen.includes(one) && (
        <Activity key={one} mode={one === form ? 'visible' : 'hidden'}>
          {children[at]}
        </Activity>
      ),
  );
}
