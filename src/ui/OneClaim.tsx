// One line in the panel: whom it is about, and its receipt; of a withdrawn one nobody's name.
import type { ClaimId, NodeId } from '../dataset/dataset';
import { type Model, nameOf, nodesOf } from '../model/model';
import { DrawOnly } from './DrawOnly';
import { NotYet } from './NotYet';
import { Receipt } from './Receipt';
import { SubjectLink } from './SubjectLink';
import { Tombstone } from './Tombstone';

export function OneClaim({ model, id }: { readonly model: Model; readonly id: ClaimId }) {
  const claim = model.claims.get(id)!;
  const { past } = model;
  if (claim.standing === 'withdrawn') return <Tombstone model={model} claim={claim} />;
  const about: NodeId[] = nodesOf(claim);
  return (
    <>
      <header className="subject of-claim">
        <p className="about-links">
          {about.map((node, at) => (
            <span key={node}>
              {at > 0 && ' · '}
              <SubjectLink subject={{ kind: 'node', id: node }}>{nameOf(model, node)}</SubjectLink>
            </span>
          ))}
        </p>
        <DrawOnly />
      </header>
      {past && !past.known.has(id) ? (
        <NotYet id={id} past={past} />
      ) : (
        <Receipt model={model} claim={claim} heading="h2" idPrefix="panel-" />
      )}
    </>
  );
}
