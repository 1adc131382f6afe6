// A bundle of moves set against the way back, in words: there, back, and on balance.
import type { ClaimId } from '../dataset/dataset';
import { claimsOf } from '../model/about';
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
  const there = claimsOf(model, bundle, shown).length;
  const back = claimsOf(model, wayBack, shown).length;
  return (
    <p className="bundle-net">
      {there} went from {from} to {to},{' '}
      {back > 0 ? <SubjectLink subject={wayBack}>{back} the other way</SubjectLink> : 'none the other way'}
      {back > 0 && `: ${balanceWords(there - back, from, to)}`}.
    </p>
  );
}

/** "on balance 12 to Meta". */
function balanceWords(net: number, from: string, to: string): string {
  return net === 0 ? 'as many as came' : `on balance ${Math.abs(net)} to ${net > 0 ? to : from}`;
}
