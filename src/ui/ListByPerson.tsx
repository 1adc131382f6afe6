// The list by person: names as headings in the order of the alphabet, under each what is told of them, newest first.
import { memo, useMemo } from 'react';
import type { ClaimId } from '../dataset/dataset';
import type { Model } from '../model/model';
import { Entries } from './Entries';
import { initialOf, type PersonGroup, personGroups } from './listGroups';
import { ListFold } from './ListFold';
import { LONG, WORDS } from './long';
import { SubjectLink } from './SubjectLink';
import { useGrowing } from './useGrowing';

interface Props {
  readonly model: Model;
  readonly claims: ReadonlySet<ClaimId>;
  readonly current: ReadonlySet<ClaimId>;
}

export default function ListByPerson({ model, claims, current }: Props) {
  const groups = useMemo(() => personGroups(model, claims), [model, claims]);
  if (claims.size > LONG) return <Initials model={model} groups={groups} current={current} />;
  return <People model={model} groups={groups} current={current} heading="h3" />;
}

interface PeopleProps {
  readonly model: Model;
  readonly groups: readonly PersonGroup[];
  readonly current: ReadonlySet<ClaimId>;
  readonly heading: 'h3' | 'h4';
}

const NONE: ReadonlySet<ClaimId> = new Set();

function People({ model, groups, current, heading }: PeopleProps) {
  return groups.map((group) => (
    <OnePerson
      key={group.person}
      model={model}
      group={group}
      current={within(group, current)}
      heading={heading}
    />
  ));
}

interface OneProps extends Omit<PeopleProps, 'groups'> {
  readonly group: PersonGroup;
}

const OnePerson = memo(function OnePerson({ model, group, current, heading: Heading }: OneProps) {
  const id = `list-${group.person}`;
  return (
    <section className="list-group list-person" aria-labelledby={id}>
      <Heading id={id}>
        <SubjectLink subject={{ kind: 'node', id: group.person }}>{group.name}</SubjectLink>
      </Heading>
      <div className="list-part">
        <Entries
          model={model}
          claims={group.claims}
          heading={Heading === 'h3' ? 'h4' : 'h5'}
          idPrefix="named-"
          tells="deed"
          current={current}
        />
      </div>
    </section>
  );
});

function Initials({ model, groups, current }: Omit<PeopleProps, 'heading'>) {
  const parts = useMemo(() => byInitial(groups), [groups]);
  const total = parts.reduce((sum, { claims }) => sum + claims.length, 0);
  const told = useGrowing(total, WORDS);
  return parts.map(({ initial, people, claims, from }) => (
    <ListFold
      key={initial}
      model={model}
      id={`list-initial-${initial}`}
      title={initial}
      claims={claims}
      told={Math.max(0, Math.min(told - from, claims.length))}
      current={people.some((group) => within(group, current) !== NONE) ? current : NONE}
    >
      {() => <People model={model} groups={people} current={current} heading="h4" />}
    </ListFold>
  ));
}

/** Groups by initial, each with how many claims stand before it. */
function byInitial(groups: readonly PersonGroup[]) {
  const parts = new Map<string, PersonGroup[]>();
  for (const group of groups) {
    const initial = initialOf(group.name);
    parts.set(initial, [...(parts.get(initial) ?? []), group]);
  }
  let before = 0;
  return [...parts].map(([initial, people]) => {
    const claims = people.flatMap((group) => group.claims);
    const from = before;
    before += claims.length;
    return { initial, people, claims, from };
  });
}

function within({ claims }: PersonGroup, current: ReadonlySet<ClaimId>): ReadonlySet<ClaimId> {
  return current.size > 0 && claims.some(({ id }) => current.has(id)) ? current : NONE;
}
