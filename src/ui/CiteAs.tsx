// A claim's sources as entries of a bibliography, to be copied: it comes when somebody first cites.
import type { Claim } from '../dataset/dataset';
import type { Model } from '../model/model';
import { bibtex } from '../write/bibtex';
import { cslJson } from '../write/cslJson';
import { Action } from './Action';

interface Props {
  readonly model: Model;
  readonly claim: Claim;
  readonly copy: (written: string) => void;
}

export default function CiteAs({ model, claim, copy }: Props) {
  return (
    <p>
      <Action onClick={() => copy(bibtex(model, claim))}>Copy BibTeX</Action>
      <Action onClick={() => copy(cslJson(model, claim))}>Copy CSL-JSON</Action>
    </p>
  );
}
