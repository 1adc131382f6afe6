// One company of the list: its name, and its claims in parts; in a very long list it is closed at first.
import { memo, useCallback, useMemo } from 'react';
import type { Claim, ClaimId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { ClosedWords } from './ClosedWords';
import { Entries, wordsOf } from './Entries';
import type { ListGroup } from './listGroups';
import { SubjectLink } from './SubjectLink';
import { useOnPaper } from './useOnPaper';
import { useOpenForPick } from './useOpenForPick';

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
  const [wantsOpen, open] = useOpenForPick(current, false);
  const isOnPaper = useOnPaper();
  const isOpen = isOnPaper || wantsOpen;
  const claims = useMemo(() => group.parts.flatMap((part) => part.claims), [group]);
  const words = useCallback((claim: Claim) => wordsOf(model, claim), [model]);
  return (
    <section className="list-group folded" aria-labelledby={id}>
      <details
        className="list-fold"
        open={isOpen}
        onToggle={(event) => !isOnPaper && open(event.currentTarget.open)}
      >
        <summary>
          <h3 id={id}>
            {name} <span className="tally">{group.size}</span>
          </h3>
        </summary>
        {isOpen ? (
          <>
            <p className="list-about">
              <SubjectLink subject={{ kind: 'node', id: group.organization }}>About {name}</SubjectLink>
            </p>
            <Parts {...props} />
          </>
        ) : (
          <ClosedWords claims={claims} ready={told} words={words} />
        )}
      </details>
    </section>
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
