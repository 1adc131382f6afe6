// A bundle of moves set against the way back, in words: there, back, and on balance.
import type { Claim, ClaimId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
import { isOfNamed } from '../model/counted';
import { type Model, nameOf } from '../model/model';
import type { Subject } from '../model/subject';
import { SubjectLink } from './SubjectLink';

interface Props {
  readonly model: Model;
  readonly bundle: Extract<Subject, { kind: 'bundle' }>;
  readonly shown: ReadonlySet<ClaimId>;
}

export function BundleNet({ model, bundle, shown }: Props) {
  if (bundle.family !== 'move') return null;
  const [from, to] = [nameOf(model, bundle.from), nameOf(model, bundle.to)];
  if (bundle.from === bundle.to)
    return <p className="bundle-net">From one part of {from} to another: neither in nor out.</p>;
  const wayBack: Subject = { ...bundle, from: bundle.to, to: bundle.from };
  const there = counted(model, claimsOf(model, bundle, shown));
  const back = counted(model, claimsOf(model, wayBack, shown));
  const isBack = back.named + back.others > 0;
  return (
    <p className="bundle-net">
      {there.named || 'Nobody named'} went from {from} to {to}
      {there.others > 0 ? `${besides(there)}; ` : ', '}
      {isBack ? (
        <SubjectLink subject={wayBack}>{back.named || 'nobody named'} the other way</SubjectLink>
      ) : (
        'none the other way'
      )}
      {back.others > 0 && besides(back)}
      {isBack && there.named + back.named > 0 && `: ${balanceWords(there.named - back.named, from, to)}`}.
    </p>
  );
}

interface Counted {
  readonly named: number;
  readonly others: number;
}

const besides = ({ others }: Counted) => `, ${others} more in doubt or not named`;

/** Counted as on the ribbon and in every table: moves of named people, on record or reported; and all others. */
function counted(model: Model, claims: readonly Claim[]): Counted {
  const named = claims.filter(({ id }) => isOfNamed(model, id)).length;
  return { named, others: claims.length - named };
}

/** "on balance 12 to Meta". */
function balanceWords(net: number, from: string, to: string): string {
  return net === 0 ? 'as many as came' : `on balance ${Math.abs(net)} to ${net > 0 ? to : from}`;
}
