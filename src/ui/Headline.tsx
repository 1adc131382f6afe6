// The one statement over the picture: a sentence whose numbers open their lists, and what it is drawn from.
import { captionOf, headlineOf } from '../model/headline';
import { withPick } from '../view/view';
import { AsOfBar } from './AsOfBar';
import { CoverageButton } from './Coverage';
import { hiddenWords, isOpeningScope } from './scopes';
import { useLive, useLiveState, useModel, useNetwork, useShown } from './useLive';

export function Headline() {
  const live = useLive();
  const model = useModel();
  const network = useNetwork();
  const shown = useShown();
  const scope = useLiveState((state) => state.view.lens.scope);
  const filter = useLiveState((state) => state.view.filter);
  const parts = headlineOf(model, network, shown, scope, isOpeningScope(model, scope));
  return (
    <header className="statement">
      <AsOfBar />
      <h1>
        {parts.map((part, at) => {
          const { count } = part;
          if (!count) return <span key={at}>{part.text}</span>;
          const pick = () => live.change((view) => withPick(view, count), 'push');
          return (
            <button
              key={at}
              type="button"
              className="number"
              onClick={pick}
              aria-label={`${part.text}: show them`}
            >
              {part.text}
            </button>
          );
        })}
      </h1>
      <p className="caption">
        <span className="caption-words">
          {captionOf({ ...model, past: undefined }, shown, scope, hiddenWords(filter))}
        </span>
        <span className="caption-dot"> · </span>
        <CoverageButton />
      </p>
    </header>
  );
}
