// One line in the panel: whom it is about, and its receipt; of a withdrawn one nobody's name.
import { Suspense } from 'react';
import type { Claim, ClaimId, Kind, NodeId } from '../dataset/dataset';
import { type Model, nameOf, nodesOf } from '../model/model';
import { DrawOnly } from './DrawOnly';
import { laterPart } from './later';
import { Receipt } from './Receipt';
import { SubjectLink } from './SubjectLink';
import { Tombstone } from './Tombstone';

const NotYet = laterPart(() => import('./NotYet'));

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
              {at > 0 && ` · ${partOf(claim, node)} `}
              <SubjectLink subject={{ kind: 'node', id: node }}>{nameOf(model, node)}</SubjectLink>
            </span>
          ))}
        </p>
        <DrawOnly />
      </header>
      {past && !past.known.has(id) ? (
        <Suspense fallback={null}>
          <NotYet id={id} past={past} />
        </Suspense>
      ) : (
        <Receipt model={model} claim={claim} heading="h2" idPrefix="panel-" />
      )}
    </>
  );
}

/** What a company is to a claim: the one left and the one joined, or the one that asked. */
const PARTS: Readonly<Record<Kind, readonly [from: string, to: string]>> = {
  move: ['from', 'to'],
  departure: ['left', 'to'],
  founding: ['from', 'founded'],
  offer: ['at', 'asked by'],
  approach: ['at', 'asked by'],
  position: ['from', 'at'],
  remark: ['of', 'of'],
};

function partOf({ kind, from, to }: Claim, node: NodeId): string {
  const [left, joined] = PARTS[kind];
  if (node === to) return joined;
  return node === from ? left : 'by';
}
