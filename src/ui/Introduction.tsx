// What stands in the panel before anything is picked: what the map is, how to read it, and where to begin.
import { useDeferredValue, useMemo } from 'react';
import { biggestFamilies, movedInside } from '../model/balance';
import { BalanceTable } from './BalanceTable';
import { HowToRead } from './HowToRead';
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
  const families = biggestFamilies(model, shown, MOST);
  const inside = movedInside(model, shown);
  return (
    <div className="introduction">
      <header className="subject">
        <h2>{dataset.title}</h2>
        {dataset.description && <p className="standfirst">{dataset.description}</p>}
      </header>
      <HowToRead />
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
          caption={captionFor(families.length)}
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

/** So many companies are listed, and others have moves too. */
const MOST = 3;

function captionFor(listed: number): string {
  return listed < MOST
    ? 'Who gained and who lost, of the people shown'
    : 'Who gained and who lost, of the people shown: the three with most moves';
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
