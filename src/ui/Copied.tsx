// What came of copying: done, refused (the text stands there selected), or why there is nothing to copy.
import { useState } from 'react';

type Outcome =
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'nothing'; readonly why: string };

export function useCopy() {
  const [outcome, come] = useState<Outcome | null>(null);
  return {
    outcome,
    /** `done` says whether the text got to the clipboard. */
    copy: (text: string, done: Promise<boolean>) =>
      void done.then((copied) => come(copied ? { kind: 'copied' } : { kind: 'refused', text })),
    nothing: (why: string) => come({ kind: 'nothing', why }),
  };
}

export function Copied({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <>
      <output className="said">{outcome && saying(outcome)}</output>
      {outcome?.kind === 'refused' && (
        <div className="copyable">
          <textarea
            key={outcome.text}
            ref={select}
            readOnly
            rows={4}
            value={outcome.text}
            aria-label="Text to copy"
            spellCheck={false}
          />
        </div>
      )}
    </>
  );
}

function saying(outcome: Outcome): string {
  if (outcome.kind === 'copied') return 'Copied';
  if (outcome.kind === 'nothing') return outcome.why;
  return 'The browser refused: the text is selected, copy it with Ctrl+C or Cmd+C.';
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
