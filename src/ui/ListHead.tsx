// Over the list: what it lists, in words with numbers, and its three forms.
import { memo } from 'react';
import type { ClaimId } from '../dataset/dataset';
import type { ListForm } from '../live/live';
import type { Model } from '../model/model';
import { listInWords } from './listWords';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  readonly form: ListForm;
  readonly setForm: ((form: ListForm) => void) | undefined;
}

const FORMS = [
  ['companies', 'By company'],
  ['people', 'By person'],
  ['table', 'Table'],
] as const;

const MANNER: Readonly<Record<ListForm, string>> = {
  companies: 'Under the company that was joined or that asked. Open a row for who said so, where and when.',
  people: 'By name, what is told of each, newest first. Open a row for who said so, where and when.',
  table: 'One row each. The head of a column sorts by it; the kind of a claim opens its receipt.',
};

export const ListHead = memo(function ListHead({ model, claims, form, setForm }: Props) {
  return (
    <header className="list-head">
      <div>
        <h2>Every line, with its receipt</h2>
        <p className="list-says">{listInWords(model, claims)}</p>
        {claims.size > 0 && <p className="soft">{MANNER[form]}</p>}
      </div>
      {setForm && (
        <fieldset className="switch" aria-label="List as">
          {FORMS.map(([one, words]) => (
            <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
              {words}
            </button>
          ))}
        </fieldset>
      )}
    </header>
  );
});
