// A company in the panel: in, out and net by counterpart, then all its receipts.
import type { OrganizationId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { count, dateInBrief, dateInWords } from '../model/words';
import { type Balance, balanceOf } from '../model/balance';
import { type BalanceRow, BalanceTable } from './BalanceTable';
import { claimsTold } from '../model/about';
import { DossierButton } from './DossierButton';
import { DrawOnly } from './DrawOnly';
import { Entries } from './Entries';
import { partsAbout } from './listGroups';
import { Aliases } from './Person';
import { SubjectLink } from './SubjectLink';
import { useNetwork, useShown } from './useLive';

export function Company({ model, id }: { readonly model: Model; readonly id: OrganizationId }) {
  const shown = useShown();
  const { rolled } = useNetwork();
  const organization = model.organizations.get(id)!;
  const balance = balanceOf(model, shown, id);
  const told = claimsTold(model, id, rolled);
  const parts = partsAbout(model, id, told, rolled);
  const unseen = told.filter((claim) => !shown.has(claim.id)).length;
  const { family } = balance;
  const rows = balance.flows.map(({ counterpart, into, out }): BalanceRow => ({
    name: counterpart,
    into: { people: into, from: counterpart, to: family },
    out: { people: out, from: family, to: counterpart },
  }));
  const total: BalanceRow = {
    name: family,
    into: { people: balance.into, from: null, to: family },
    out: { people: balance.out, from: family, to: null },
  };
  const labs = [...model.organizations.values()].filter((one) => one.parent?.id === id);
  return (
    <>
      <header className="subject">
        <h2>{organization.name}</h2>
        <p className="known-for">
          {organization.parent && (
            <>
              Part of{' '}
              <SubjectLink subject={{ kind: 'node', id: organization.parent.id }}>
                {nameOf(model, organization.parent.id)}
              </SubjectLink>
              {organization.parent.since && ` since ${dateInWords(organization.parent.since)}`}
            </>
          )}
          {organization.parent && organization.founded && ' · '}
          {organization.founded && `Founded ${dateInBrief(organization.founded)}`}
        </p>
        {organization.aliases && <Aliases names={organization.aliases} />}
        {labs.length > 0 && (
          <p className="path">
            With{' '}
            {labs.map((lab, at) => (
              <span key={lab.id}>
                {at > 0 && ', '}
                <SubjectLink subject={{ kind: 'node', id: lab.id }}>{lab.name}</SubjectLink>
              </span>
            ))}
          </p>
        )}
        <DossierButton subject={{ kind: 'node', id }} rolled={rolled} />
        <DrawOnly />
      </header>
      {rows.length > 0 && (
        <BalanceTable
          model={model}
          caption={captionFor(model, family)}
          head="From or to"
          rows={rows}
          total={total}
        />
      )}
      {(sumOf(balance.flows, 'into') > balance.into || sumOf(balance.flows, 'out') > balance.out) && (
        <p className="inside">
          The rows add up to more than all: somebody who came or left more than once stands in each.
        </p>
      )}
      {balance.inside > 0 && <Inside model={model} family={family} people={balance.inside} />}
      {rows.length > 0 && unseen > 0 && (
        <p className="inside">
          Below are all {told.length} receipts, also the {unseen} that this picture does not show.
        </p>
      )}
      {parts.map((part) => (
        <section key={part.title} className="panel-part">
          <h3 className="section-title">
            {part.title} <span className="tally">{part.claims.length}</span>
          </h3>
          <Entries model={model} claims={part.claims} heading="h4" idPrefix="panel-" />
        </section>
      ))}
    </>
  );
}

function sumOf(flows: Balance['flows'], way: 'into' | 'out'): number {
  return flows.reduce((sum, flow) => sum + flow[way], 0);
}

/** What the table leaves out, so that it is never silently. */
function Inside({
  model,
  family,
  people,
}: {
  readonly model: Model;
  readonly family: OrganizationId;
  readonly people: number;
}) {
  return (
    <p className="inside">
      <SubjectLink subject={{ kind: 'count', from: family, to: family }}>
        {count(people, 'person', 'people')} moved inside {nameOf(model, family)}
      </SubjectLink>
      , from one part to another: neither in nor out.
    </p>
  );
}

function captionFor(model: Model, family: OrganizationId): string {
  const name = nameOf(model, family);
  const labs = [...model.familyHead.values()].filter((head) => head === family).length > 1;
  return `People named here who joined and left ${name}${labs ? ' with its labs' : ''}, as far as shown`;
}
