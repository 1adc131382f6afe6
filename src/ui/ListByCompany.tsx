// The list by company: companies as headings, what came to them and what they asked, and the people in rows.
import { useMemo } from 'react';
import type { ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { ListOfCompany } from './ListOfCompany';
import { type ListGroup, listGroups } from './listGroups';
import { LONG, WORDS } from './long';
import { useGrowing } from './useGrowing';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  readonly current: ReadonlySet<ClaimId>;
}

const NONE: ReadonlySet<ClaimId> = new Set();

export function ListByCompany({ model, claims, current }: Props) {
  const groups = useMemo(() => placed(listGroups(model, claims)), [model, claims]);
  const isFolded = claims.size > LONG;
  const told = useGrowing(isFolded ? claims.size : 0, WORDS);
  return groups.map(({ group, from }) => (
    <ListOfCompany
      key={group.organization}
      model={model}
      group={group}
      isFolded={isFolded}
      told={within(told - from, group.size)}
      current={holds(group, current) ? current : NONE}
    />
  ));
}

/** Clamped, so that a company is rendered again only when its own words come. */
function within(amount: number, size: number): number {
  return Math.max(0, Math.min(amount, size));
}

function holds({ parts }: ListGroup, current: ReadonlySet<ClaimId>): boolean {
  return current.size > 0 && parts.some(({ claims }) => claims.some(({ id }) => current.has(id)));
}

/** Groups, each with how many claims stand before it. */
function placed(groups: readonly ListGroup[]) {
  let before = 0;
  return groups.map((group) => {
    const from = before;
    before += group.size;
    return { group, from };
  });
}
