// One company of the list: its name, and its claims in parts; in a very long list it is closed at first.
import { memo, useMemo } from 'react';
import type { ClaimId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { Entries } from './Entries';
import { ListFold } from './ListFold';
import type { ListGroup } from './listGroups';
import { SubjectLink } from './SubjectLink';

interface Props {
  readonly model: Model;
  readonly group: ListGroup;
  readonly isFolded: boolean;
  /** Of a closed company, so many claims are there by now with their words. */
  readonly told: number;
  readonly current: ReadonlySet<ClaimId>;
}

export const ListOfCompany = memo(function ListOfCompany(props: Props) {
  const { model, group, isFolded } = props;
  const id = `list-${group.organization}`;
  const name = nameOf(model, group.organization);
  const tally = <span className="tally">{group.size}</span>;
  if (isFolded) return <Folded {...props} id={id} name={name} />;
  return (
    <section className="list-group" aria-labelledby={id}>
      <h3 id={id}>
        <SubjectLink subject={{ kind: 'node', id: group.organization }}>{name}</SubjectLink> {tally}
      </h3>
      <Parts {...props} />
    </section>
  );
});

function Folded({ id, name, ...props }: Props & { readonly id: string; readonly name: string }) {
  const { model, group, current, told } = props;
  const claims = useMemo(() => group.parts.flatMap((part) => part.claims), [group]);
  return (
    <ListFold model={model} id={id} title={name} claims={claims} told={told} current={current}>
      {() => (
        <>
          <p className="list-about">
            <SubjectLink subject={{ kind: 'node', id: group.organization }}>About {name}</SubjectLink>
          </p>
          <Parts {...props} />
        </>
      )}
    </ListFold>
  );
}

function Parts({ model, group, current }: Props) {
  return group.parts.map((part) => (
    <div key={part.title} className="list-part">
      <h4>
        {part.title} <span className="tally">{part.claims.length}</span>
      </h4>
      <Entries model={model} claims={part.claims} heading="h5" current={current} />
    </div>
  ));
}
