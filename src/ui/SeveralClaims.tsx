// A bundle of lines or a number of the headline in the panel: how many, and their receipts.
import { useMemo } from 'react';
import { claimsOf } from '../model/about';
import type { Model } from '../model/model';
import type { Subject } from '../model/subject';
import { count, subjectName } from '../model/words';
import { peopleIn } from '../model/balance';
import { BundleNet } from './BundleNet';
import { DossierButton } from './DossierButton';
import { DrawOnly } from './DrawOnly';
import { Entries } from './Entries';
import { useShown } from './useLive';

export function SeveralClaims({ model, subject }: { readonly model: Model; readonly subject: Subject }) {
  const shown = useShown();
  const claims = useMemo(() => claimsOf(model, subject, shown), [model, subject, shown]);
  const people = peopleIn(
    model,
    claims.map((claim) => claim.id),
  );
  return (
    <>
      <header className="subject">
        <h2>{subjectName(model, subject)}</h2>
        <p className="known-for">
          {subject.kind === 'count'
            ? count(people, 'person', 'people')
            : count(claims.length, 'claim', 'claims')}
          {subject.kind === 'count' && ', named, on record or reported, as far as shown'}
        </p>
        {subject.kind === 'bundle' && <BundleNet model={model} bundle={subject} shown={shown} />}
        <DossierButton subject={subject} within={shown} />
        <DrawOnly />
      </header>
      <Entries model={model} claims={claims} heading="h4" idPrefix="panel-" />
    </>
  );
}
