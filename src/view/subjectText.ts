// Subjects as an address spells them, under the keys of a pick and as the middle of a scope.
import type { ClaimId, NodeId, OrganizationId, PersonId } from '../dataset/dataset';
import { isOrganization, type Model } from '../model/model';
import { type Subject, subjectId } from '../model/subject';

export function readPick(params: URLSearchParams, model: Model): Subject | null {
  return (
    readNode(params.get('pick'), model) ??
    readClaim(params.get('claim'), model) ??
    readBundle(params.get('bundle'), model) ??
    readCount(params.get('count'), model)
  );
}

export function pickParts(pick: Subject | null): [string, string][] {
  if (!pick) return [];
  const id = subjectId(pick);
  switch (pick.kind) {
    case 'node':
      return [['pick', id]];
    case 'claim':
      return [['claim', id]];
    case 'bundle':
      return [['bundle', id]];
    case 'count':
      return [['count', id.replace(COUNT, '')]];
  }
}

const COUNT = /^count:/;
const CLAIM = /^claim:/;

/** A subject as one word: a node's own id, or what it is before a colon. */
export function subjectText(subject: Subject): string {
  return subject.kind === 'claim' ? `claim:${subject.id}` : subjectId(subject);
}

export function readSubject(text: string | null, model: Model): Subject | null {
  if (text === null) return null;
  if (CLAIM.test(text)) return readClaim(text.replace(CLAIM, ''), model);
  if (COUNT.test(text)) return readCount(text.replace(COUNT, ''), model);
  return readNode(text, model) ?? readBundle(text, model);
}

function readNode(text: string | null, model: Model): Subject | null {
  const known = model.people.has(text as PersonId) || model.organizations.has(text as OrganizationId);
  return known ? { kind: 'node', id: text as NodeId } : null;
}

function readClaim(text: string | null, model: Model): Subject | null {
  return model.claims.has(text as ClaimId) ? { kind: 'claim', id: text as ClaimId } : null;
}

function readBundle(text: string | null, model: Model): Subject | null {
  const [family, from, to, rolled, more] = (text ?? '').split(':');
  if ((family !== 'move' && family !== 'offer') || more !== undefined) return null;
  if (!isOrganization(model, from as NodeId) || !isOrganization(model, to as NodeId)) return null;
  if (rolled !== undefined && rolled !== 'rolled') return null;
  const ends = { from: from as OrganizationId, to: to as OrganizationId };
  return { kind: 'bundle', ...ends, family, ...(rolled && { rolled: true }) };
}

function readCount(text: string | null, model: Model): Subject | null {
  if (text === null) return null;
  const ids = text.split(':');
  const ends = ids.map((id) => (isOrganization(model, id as NodeId) ? (id as OrganizationId) : null));
  const valid = ids.length === 2 && ids.every((id, at) => id === '' || ends[at] !== null);
  return valid ? { kind: 'count', from: ends[0]!, to: ends[1]! } : null;
}
