// The stage: gives the running map an element, tells it its size and theme, and offers buttons to zoom.
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import { dateInWords } from '../model/words';
import { isEmpty, NO_FILTER } from '../view/filter';
import { openingView } from '../view/query';
import { withAsOf, withFilter, withPick } from '../view/view';
import { Finding } from './Finding';
import { ShortcutsButton } from './ShortcutsButton';
import { MORE_CONTRAST, type ThemeFlag } from '../live/scheme';
import { useMedia, useTheme } from './media';
import { useLive, useLiveState, useModel, useNetwork, useShown } from './useLive';
import { useOnPaper } from './useOnPaper';

interface Props {
  readonly theme: ThemeFlag;
  /** Whether the page shows the picture alone, without the list beside it. */
  readonly isAlone: boolean;
}

export const Stage = memo(function Stage({ theme: flag, isAlone }: Props) {
  const live = useLive();
  const host = useRef<HTMLDivElement>(null);
  const onScreen = useTheme(flag);
  const theme = useOnPaper() ? 'light' : onScreen;
  const more = useMedia(MORE_CONTRAST);

  useLayoutEffect(() => {
    const element = host.current!;
    const measure = () => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      const top = element.getBoundingClientRect().top + window.scrollY;
      // Not on the root: all the list would be styled anew.
      element.closest<HTMLElement>('.screen')?.style.setProperty('--stage-top', `${Math.round(top)}px`);
      if (width === 0 || height === 0) return;
      live.setFrame({ width, height, theme, furniture: false, ...(more && { contrast: 'more' as const }) });
    };
    // At once, also when the list comes or goes beside it: one frame shows both, each in its place.
    measure();
    if (!globalThis.ResizeObserver) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [live, theme, more, isAlone]);

  useEffect(() => live.attach(host.current!), [live]);

  return (
    <div className="stage">
      {/* Before the picture, so that Tab goes from the picture to the receipts. */}
      <fieldset className="zoom" aria-label="Zoom and keys">
        <button type="button" onClick={() => live.zoom(1.4)} aria-label="Zoom in" title="Zoom in (+)">
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" onClick={() => live.zoom(1 / 1.4)} aria-label="Zoom out" title="Zoom out (-)">
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" className="fit" onClick={() => live.zoom(null)} title="Show all (0)">
          Show all
        </button>
        <ShortcutsButton />
      </fieldset>
      <div className="stage-picture" ref={host} />
      <Finding />
      <Nothing />
    </div>
  );
});

/** Where nothing is in sight: says why, and the ways on. */
function Nothing() {
  const live = useLive();
  const { past } = useModel();
  const filter = useLiveState(({ view }) => view.filter);
  const network = useNetwork();
  const shown = useShown();
  if (shown.size > 0) return null;
  const isThere = network.claims.size > 0;
  const isHidden = isThere && !isEmpty(filter);
  const unfilter = () => live.change((view) => withFilter(view, NO_FILTER), 'push');
  const today = () => live.change((view) => withAsOf(view, null), 'push');
  const reopen = () => live.change((view, all) => withPick(openingView(all), view.pick), 'push');
  return (
    <div className="nothing">
      <p>
        {isHidden && 'Everything in this scope is hidden.'}
        {isThere && past && !isHidden && `Nothing in this scope had been said by ${dateInWords(past.day)}.`}
        {!isThere && 'No claim lies in this scope.'}
      </p>
      <p>
        {isHidden && (
          <button type="button" className="control" onClick={unfilter}>
            Show everything
          </button>
        )}
        {isThere && past && (
          <button type="button" className="control" onClick={today}>
            Return to today
          </button>
        )}
        <button type="button" className="control" onClick={reopen}>
          Opening view
        </button>
      </p>
    </div>
  );
}
