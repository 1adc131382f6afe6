// The sources of a claim, each once, with what they are cited for: what BibTeX and CSL-JSON both hold.
import type { Claim, Source } from '../dataset/dataset';
import { orderedEvidence } from '../model/evidence';
import type { Model } from '../model/model';
import { originWords, stateWords } from '../model/receiptWords';
import { oneLine, saidIn } from './sourceWords';

export interface Citation {
  readonly source: Source;
  /** The words that the claim rests on, or that speak against it, and what the page itself rests on. */
  readonly note: string;
}

/** In the order in which the evidence is read. Of a withdrawn claim nothing is cited. */
export function citationsOf(model: Model, claim: Claim): Citation[] {
  if (claim.standing === 'withdrawn') return [];
  const notes = new Map<Source, string[]>();
  for (const item of orderedEvidence(model, claim)) {
    const source = model.sources.get(item.source)!;
    const against = item.stance === 'disputes' ? 'Against the claim: ' : '';
    notes.set(source, [...(notes.get(source) ?? []), against + saidIn(model, item)]);
  }
  return [...notes].map(([source, said]) => {
    const about = [originWords(model, source), stateWords(source)].filter((words) => words !== '');
    return { source, note: oneLine([...said, ...about].join('; ')) };
  });
}
