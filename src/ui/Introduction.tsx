// What stands in the panel before anything is picked: what the map is, how to read it, and where to begin.
import { useDeferredValue, useMemo } from 'react';
import { biggestFamilies, movedInside } from '../model/balance';
import { BalanceTable } from './BalanceTable';
import { ReceiptSign, MoveSign, OfferSign } from './signs';
import { reportAddress } from './ReceiptActions';
import { SubjectLink } from './SubjectLink';
import { count, dateInWords } from '../model/words';
import { savedFor } from '../view/saved';
import { useLiveState, useModel, useShown } from './useLive';

export function Introduction() {
  const now = useModel();
  const sight = useShown();
  // The picture answers first.
  const { model, shown } = useDeferredValue(useMemo(() => ({ model: now, shown: sight }), [now, sight]));
  const { dataset, opening } = model;
  const { notes } = useLiveState(({ view }) => savedFor(model, view.lens.scope)) ?? opening;
  const families = useMemo(() => biggestFamilies(model, shown, 3), [model, shown]);
  const inside = useMemo(() => movedInside(model, shown), [model, shown]);
  return (
    <div className="introduction">
      <header className="subject">
        <h2>{dataset.title}</h2>
        {dataset.description && <p className="standfirst">{dataset.description}</p>}
      </header>
      <ul className="how">
        <li>
          <MoveSign /> A line is a move: from one company, through the person, to the next.
        </li>
        <li>
          <OfferSign /> A dashed line is an offer. It ends at the person who was asked.
        </li>
        <li>
          <ReceiptSign /> Choose any of them for its receipt: who said so, where and when.
        </li>
      </ul>
      {notes && (
        <section>
          <h3 className="section-title">Begin here</h3>
          <ul className="notes">
            {notes.map((note) => (
              <li key={note.claim}>
                <SubjectLink subject={{ kind: 'claim', id: note.claim }}>{note.text}</SubjectLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {families.length > 0 && (
        <BalanceTable
          model={model}
          caption="Who gained and who lost, of the people shown"
          head="Company, with its labs"
          rows={families.map(({ family, into, out }) => ({
            name: family,
            into: { people: into, from: null, to: family },
            out: { people: out, from: family, to: null },
          }))}
        />
      )}
      {inside > 0 && (
        <p className="inside">
          {count(inside, 'more person', 'more people')} moved inside a company, from one part to another.
        </p>
      )}
      <About />
    </div>
  );
}

function About() {
  const { dataset } = useModel();
  const report = reportAddress(dataset.corrections);
  return (
    <section className="about">
      <details>
        <summary>How this map was made</summary>
        <p>{dataset.method}</p>
      </details>
      <p>
        Updated {dateInWords(dataset.updated)} · {dataset.credit.name}
        {dataset.license && ` · ${dataset.license}`}
      </p>
      <p>Corrections: {report ? <a href={report}>{dataset.corrections}</a> : dataset.corrections}</p>
    </section>
  );
}
