// A bundle of moves set against the way back, in words: there, back, and net.
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
  const wayBack: Subject = { ...bundle, from: bundle.to, to: bundle.from };
  const there = claimsOf(model, bundle, shown).length;
  const back = claimsOf(model, wayBack, shown).length;
  const net = there - back;
  return (
    <p className="bundle-net">
      {nameOf(model, bundle.from)} to {nameOf(model, bundle.to)}: {there}; back:{' '}
      {back > 0 ? <SubjectLink subject={wayBack}>{back}</SubjectLink> : 0}; net {net < 0 ? `−${-net}` : net}
    </p>
  );
}
