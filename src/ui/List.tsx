// The list: the equal of the picture, companies as headings and every claim in sight once.
import { memo, useMemo } from 'react';
import type { ClaimId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { count } from '../model/words';
import { Entries } from './Entries';
import { listGroups } from './listGroups';
import { SubjectLink } from './SubjectLink';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  /** The claims that are picked in the picture. */
  readonly current?: ReadonlySet<ClaimId>;
}

/** From so many rows on, closed ones are filled as they are opened. */
const MANY = 150;

export const List = memo(function List({ model, claims, current }: Props) {
  const groups = useMemo(() => listGroups(model, claims), [model, claims]);
  return (
    <section className="list" id="list" aria-label="The map as a list" tabIndex={-1}>
      <header className="list-head">
        <h2>Every line, with its receipt</h2>
        <p className="soft">
          {count(claims.size, 'claim', 'claims')}, under the company that was joined or that asked. Open a row
          for who said so, where and when.
        </p>
      </header>
      {groups.length === 0 && <p>Nothing is in sight here: show more, or choose another scope.</p>}
      {groups.map(({ organization, size, parts }) => (
        <section key={organization} className="list-group" aria-labelledby={`list-${organization}`}>
          <h3 id={`list-${organization}`}>
            <SubjectLink subject={{ kind: 'node', id: organization }}>
              {nameOf(model, organization)}
            </SubjectLink>{' '}
            <span className="tally">{size}</span>
          </h3>
          {parts.map((part) => (
            <div key={part.title} className="list-part">
              <h4>
                {part.title} <span className="tally">{part.claims.length}</span>
              </h4>
              <Entries
                model={model}
                claims={part.claims}
                heading="h5"
                current={current}
                many={claims.size > MANY}
              />
            </div>
          ))}
        </section>
      ))}
    </section>
  );
});
