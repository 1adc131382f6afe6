// The panel of receipts beside the picture: the picked subject, or an introduction.
import { memo, useEffect, useRef, useState } from 'react';
import type { ClaimId, OrganizationId, PersonId } from '../dataset/dataset';
import { claimIdsOf, claimsOf } from '../model/about';
import { isOrganization, type Model } from '../model/model';
import { isWithdrawn, WITHDRAWN } from '../model/receiptWords';
import { type Subject, subjectId } from '../model/subject';
import { announce } from '../live/announce';
import { spelled } from '../live/shortcuts';
import type { Network } from '../model/network';
import { KIND_WORDS } from '../model/words';
import { isEmpty, NO_FILTER } from '../view/filter';
import { withScope } from '../view/scope';
import { type View, WHOLE_FIELD, withFilter } from '../view/view';
import { Company } from './Company';
import { Introduction } from './Introduction';
import { OneClaim } from './OneClaim';
import { Person } from './Person';
import { SeveralClaims } from './SeveralClaims';
import { useLive, useLiveState, useModel, useNetwork, useShown } from './useLive';

interface Props {
  /** What is picked, once the picture has shown it. */
  readonly told: Subject | null;
  readonly onClose: () => void;
  /** Whether the panel is there with nothing picked. */
  readonly steady: boolean;
}

export const Panel = memo(function Panel({ told, onClose, steady }: Props) {
  const model = useModel();
  const pick = useLiveState((state) => state.view.pick);
  const shown = useShown();
  const { rolled } = useNetwork();
  const [hasOpened, open] = useState(pick !== null);
  if (pick && !hasOpened) open(true);
  const scroller = useRef<HTMLElement>(null);
  const scrolledFor = useRef(told);
  useEffect(() => {
    // A panel that has just come stands at its top: to say so would lay the page out.
    if (scrolledFor.current !== told && scroller.current) scroller.current.scrollTop = 0;
    scrolledFor.current = told;
  }, [told]);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {pick
          ? told && <Said key={subjectId(told)} words={() => spoken(model, told, shown, rolled)} />
          : hasOpened && 'Receipts closed'}
      </p>
      {(pick || steady) && (
        <aside
          className="panel"
          aria-label="Receipts"
          ref={scroller}
          tabIndex={-1}
          data-open={pick ? '' : undefined}
        >
          {pick && (
            <div className="panel-bar">
              <span className="kicker">{kindOf(model, pick)}</span>
              <button
                type="button"
                className="close"
                aria-label="Close"
                title="Close (Esc)"
                aria-keyshortcuts={spelled('anywhere', 'close')}
                onClick={onClose}
              >
                <span aria-hidden="true">×</span>
              </button>
            </div>
          )}
          {pick ? told && <Picked model={model} pick={told} /> : <Introduction />}
        </aside>
      )}
    </>
  );
});

/** Said once of a pick: what filters leave of it is told by their own count. */
function Said({ words }: { readonly words: () => string }) {
  return useState(words)[0];
}

/**
 * Of a withdrawn claim nothing is repeated. The first word tells it from the same sentence at a step through the
 * picture, which a screen reader may take for said already.
 */
function spoken(model: Model, pick: Subject, shown: ReadonlySet<ClaimId>, rolled: boolean): string {
  return isWithdrawn(model, pick) ? WITHDRAWN : `Receipts: ${announce(model, pick, shown, rolled)}`;
}

/** What sort of thing is picked, over its name. */
function kindOf(model: Model, pick: Subject): string {
  if (pick.kind === 'claim') return KIND_WORDS[model.claims.get(pick.id)!.kind];
  if (pick.kind === 'node') return isOrganization(model, pick.id) ? 'Organization' : 'Person';
  return pick.kind === 'bundle' && pick.family === 'offer' ? 'Offers' : 'Moves';
}

const Picked = memo(function Picked({ model, pick }: { readonly model: Model; readonly pick: Subject }) {
  return (
    <>
      <OutOfSight model={model} pick={pick} />
      <Content model={model} pick={pick} />
    </>
  );
});

function Content({ model, pick }: { readonly model: Model; readonly pick: Subject }) {
  if (pick.kind === 'claim') return <OneClaim model={model} id={pick.id} />;
  if (pick.kind !== 'node') return <SeveralClaims model={model} subject={pick} />;
  return isOrganization(model, pick.id) ? (
    <Company key={pick.id} model={model} id={pick.id as OrganizationId} />
  ) : (
    <Person key={pick.id} model={model} id={pick.id as PersonId} />
  );
}

/** Says so where the picture, by its scope or by what is hidden, does not show what is picked; and how it would. */
function OutOfSight({ model, pick }: { readonly model: Model; readonly pick: Subject }) {
  const live = useLive();
  const network = useNetwork();
  const shown = useShown();
  const isFiltered = useLiveState(({ view }) => !isEmpty(view.filter));
  const change = (edit: (view: View, all: Model) => View) => () => live.change(edit, 'push');
  if (!isThere(model, network, pick))
    return (
      <p className="out-of-sight">
        Not in the picture at this scope.{' '}
        <button
          type="button"
          className="plain"
          onClick={change((view, all) => withScope(view, all, WHOLE_FIELD.scope))}
        >
          Show the whole field
        </button>
      </p>
    );
  if (!isFiltered || !isHidden(model, network, shown, pick)) return null;
  return (
    <p className="out-of-sight">
      Not in the picture: hidden with what you hide.{' '}
      <button type="button" className="plain" onClick={change((view) => withFilter(view, NO_FILTER))}>
        Show everything
      </button>
    </p>
  );
}

/** Whether the scope has claims of what is picked and none of them is shown. */
function isHidden(model: Model, network: Network, shown: ReadonlySet<ClaimId>, pick: Subject): boolean {
  const claims = claimIdsOf(model, pick, network.claims, network.rolled).filter((id) =>
    network.claims.has(id),
  );
  return claims.length > 0 && !claims.some((id) => shown.has(id));
}

function isThere(model: Model, network: Network, pick: Subject): boolean {
  if (pick.kind === 'claim') return isDrawn(model, pick.id, network.claims);
  if (pick.kind !== 'node') return hasClaims(model, network, pick);
  if (network.nodes.some((node) => node.id === pick.id)) return true;
  return (model.claimsAbout.get(pick.id) ?? []).some((id) => network.claims.has(id));
}

/** Nothing is amiss where a bundle or number is empty everywhere. */
function hasClaims(model: Model, network: Network, pick: Subject): boolean {
  return claimsOf(model, pick, network.claims).length > 0 || claimsOf(model, pick).length === 0;
}

/** Remarks and withdrawn claims are never lines: nothing is amiss when the picture has none. */
function isDrawn(model: Model, id: ClaimId, claims: ReadonlySet<ClaimId>): boolean {
  const { kind, standing } = model.claims.get(id)!;
  return kind === 'remark' || standing === 'withdrawn' || claims.has(id);
}
