// The one statement over the picture: a sentence whose numbers open their lists, and what it is drawn from.
import { memo } from 'react';
import { captionOf, type HeadlinePart, headlineOf } from '../model/headline';
import { nameOf } from '../model/model';
import { hiddenWords } from '../view/filter';
import { savedFor } from '../view/saved';
import { withPick } from '../view/view';
import { AsOfBar } from './AsOfBar';
import { CoverageButton } from './Coverage';
import { useLive, useLiveState, useModel, useNetwork, useShown } from './useLive';
import { Views } from './Views';

export const Headline = memo(function Headline() {
  const model = useModel();
  const network = useNetwork();
  const shown = useShown();
  const lens = useLiveState((state) => state.view.lens);
  const filter = useLiveState((state) => state.view.filter);
  const written = savedFor(model, lens.scope)?.headline;
  const parts = headlineOf(model, network, shown, lens, written);
  return (
    <header className="statement">
      <AsOfBar />
      <Views />
      <h1>
        {parts.map((part, at) =>
          part.count ? <Opens key={at} part={part} /> : <span key={at}>{part.text}</span>,
        )}
      </h1>
      <p className="caption">
        <span className="caption-words">
          {captionOf({ ...model, past: undefined }, shown, lens, hiddenWords(filter))}
        </span>
        <span className="caption-dot"> · </span>
        <CoverageButton />
      </p>
    </header>
  );
});

/** A number that opens its list, or the company whose table it stands in; what it does is a description, so that the heading reads as a sentence. */
function Opens({ part: { text, count } }: { readonly part: HeadlinePart }) {
  const live = useLive();
  const model = useModel();
  const what = count?.kind === 'node' ? nameOf(model, count.id) : 'them';
  return (
    <button
      type="button"
      className="number"
      onClick={() => live.change((view) => withPick(view, count!), 'push')}
      title={`Show ${what}`}
    >
      {text}
    </button>
  );
}
