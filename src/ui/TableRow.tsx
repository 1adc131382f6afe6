// One claim as a row of the table: its names lead to their subjects, its kind to the receipt.
import { memo } from 'react';
import type { Claim, NodeId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { claimInShort, kindInWords } from '../model/words';
import { dateOf, firstWordsOf, groundsOfRow } from '../write/rows';
import { SubjectLink } from './SubjectLink';
import { ROLES } from './tableRoles';
import { useLights } from './useLights';

interface Props {
  readonly model: Model;
  readonly claim: Claim;
  readonly isCurrent: boolean;
}

export const TableRow = memo(function TableRow({ model, claim, isCurrent }: Props) {
  const subject = { kind: 'claim' as const, id: claim.id };
  const lights = useLights(subject);
  const kind = kindInWords(claim);
  return (
    <tr {...ROLES.row} aria-current={isCurrent || undefined} {...lights}>
      <td {...ROLES.cell}>
        <SubjectLink subject={subject} label={`${kind}: ${claimInShort(model, claim)}`}>
          {kind}
        </SubjectLink>
      </td>
      <th {...ROLES.name}>
        <Name model={model} id={claim.person} />
      </th>
      <td {...ROLES.cell} data-label="From">
        <Name model={model} id={claim.from} />
      </td>
      <td {...ROLES.cell} data-label="To">
        <Name model={model} id={claim.to} />
      </td>
      <td {...ROLES.cell} data-label="Date" className="date">
        {dateOf(claim)}
      </td>
      <td {...ROLES.cell} data-label="Grounds" className="on">
        <Grounds model={model} claim={claim} />
      </td>
      <td {...ROLES.cell} data-label="First words" className="first-words">
        <FirstWords model={model} claim={claim} />
      </td>
    </tr>
  );
});

function Name({ model, id }: { readonly model: Model; readonly id: NodeId | undefined }) {
  return id && <SubjectLink subject={{ kind: 'node', id }}>{nameOf(model, id)}</SubjectLink>;
}

function Grounds({ model, claim }: Omit<Props, 'isCurrent'>) {
  const { mark, says, more } = groundsOfRow(model, claim);
  const [lead, ...rest] = says.split(', ');
  const words = [rest.join(', '), ...more].filter((part) => part !== '').join(' · ');
  return (
    <span>
      <span className="mark" aria-hidden="true">
        {mark}
      </span>{' '}
      <b>{lead}</b>
      {words && ` ${words}`}
    </span>
  );
}

function FirstWords({ model, claim }: Omit<Props, 'isCurrent'>) {
  const first = firstWordsOf(model, claim);
  if (!first) return null;
  return (
    <span>
      {first.isAgainst && 'Against: '}
      <span className={first.isQuote ? 'quoted' : undefined} lang={first.lang}>
        {first.words}
      </span>
      {!first.isQuote && (
        <>
          {' '}
          <span className="ours">in our words</span>
        </>
      )}
    </span>
  );
}
