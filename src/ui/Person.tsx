// A person in the panel: who they are, their path in words, their receipts, and what they said.
import type { PersonId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { pathOf } from '../model/path';
import { familyOf } from '../model/subject';
import { dateInBrief } from '../model/words';
import { claimsTold } from '../model/about';
import { DossierButton } from './DossierButton';
import { DrawOnly } from './DrawOnly';
import { Outward } from './Evidence';
import { Receipt } from './Receipt';
import { SubjectLink } from './SubjectLink';

const KINDS = { person: '', group: 'Several people', unnamed: 'Not named by any account' } as const;

export function Person({ model, id }: { readonly model: Model; readonly id: PersonId }) {
  const person = model.people.get(id)!;
  const claims = claimsTold(model, id);
  const receipts = claims.filter((claim) => familyOf(claim.kind) !== 'remark');
  const remarks = claims.filter((claim) => familyOf(claim.kind) === 'remark');
  const kind = KINDS[person.kind ?? 'person'];
  return (
    <>
      <header className="subject">
        <h2>{person.name}</h2>
        {(person.knownFor || kind) && <p className="known-for">{person.knownFor ?? kind}</p>}
        {person.aliases && <Aliases names={person.aliases} />}
        <Path model={model} id={id} />
        {person.links && (
          <p className="source">
            {person.links.map((link, at) => (
              <span key={link.url}>
                {at > 0 && ' · '}
                <Outward url={link.url}>{link.label}</Outward>
              </span>
            ))}
          </p>
        )}
        <DossierButton subject={{ kind: 'node', id }} />
        <DrawOnly />
      </header>
      {receipts.map((claim) => (
        <Receipt key={claim.id} model={model} claim={claim} idPrefix="panel-" />
      ))}
      {remarks.length > 0 && (
        <section className="said-section" aria-labelledby="panel-said">
          <h3 className="section-title" id="panel-said">
            Said
          </h3>
          {remarks.map((claim) => (
            <Receipt key={claim.id} model={model} claim={claim} heading="h4" idPrefix="panel-" />
          ))}
        </section>
      )}
    </>
  );
}

/** Scripts that say which language a screen reader should try. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u0400-\u04ff]/, 'ru'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0590-\u05ff]/, 'he'],
];

function scriptLanguage(text: string): string | undefined {
  return SCRIPTS.find(([script]) => script.test(text))?.[1];
}

export function Aliases({ names }: { readonly names: readonly string[] }) {
  return (
    <p className="aliases">
      Also written{' '}
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <span lang={scriptLanguage(name)}>{name}</span>
        </span>
      ))}
    </p>
  );
}

/** "OpenAI, then Meta since June 2025", each name a link. */
function Path({ model, id }: { readonly model: Model; readonly id: PersonId }) {
  const stops = pathOf(model, id);
  if (stops.length === 0) return null;
  return (
    <p className="path">
      {stops.map((stop, at) => (
        <span key={at}>
          {at > 0 && ', then '}
          <SubjectLink subject={{ kind: 'node', id: stop.organization }}>
            {nameOf(model, stop.organization)}
          </SubjectLink>
          {at === stops.length - 1 && stop.since && ` since ${dateInBrief(stop.since)}`}
        </span>
      ))}
    </p>
  );
}
