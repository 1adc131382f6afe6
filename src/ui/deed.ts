// What a claim tells of its person, for a row that stands under the name.
import type { Claim, OrganizationId } from '../dataset/dataset';
import { type Model, nameOf } from '../model/model';
import { kindInWords } from '../model/words';

/** "Move: OpenAI to Meta"; "Offer, declined: by Meta, then at OpenAI". */
export function deedOf(model: Model, claim: Claim): string {
  const ends = endsOf(claim, (id) => nameOf(model, id));
  return ends ? `${kindInWords(claim)}: ${ends}` : kindInWords(claim);
}

function endsOf({ kind, from, to }: Claim, name: (id: OrganizationId) => string): string {
  switch (kind) {
    case 'offer':
    case 'approach':
      return [to && `by ${name(to)}`, from && `then at ${name(from)}`].filter(Boolean).join(', ');
    case 'position':
      return to ? name(to) : '';
    case 'remark':
      return '';
    default:
      return [from && name(from), to && name(to)].filter(Boolean).join(' to ');
  }
}
