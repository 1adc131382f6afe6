// The header: whose map this is, and the controls.
import { memo, type ReactNode, useRef } from 'react';
import type { ListForm } from '../live/live';
import { AsOfControl } from './AsOfControl';
import { CoverageButton } from './Coverage';
import { useMedia, WIDTHS } from './media';
import { OpenDataset } from './OpenDataset';
import { Popover } from './Popover';
import { ScopeControl } from './ScopeControl';
import { Search } from './Search';
import { ShareButton } from './Share';
import { ShowHide } from './ShowHide';
import { Switch } from './Switch';
import { useBarHeight } from './useBarHeight';
import { useLive, useLiveState, useModel } from './useLive';

interface Props {
  /** The form that the list has, or had last. */
  readonly form: ListForm;
  /** The title of the shipped map, to which an opened file gives way back. */
  readonly shipped: string;
}

export const Masthead = memo(function Masthead({ form, shipped }: Props) {
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  const compact = useMedia(`(max-width: ${WIDTHS.menu - 1}px)`);
  const controls = (
    <>
      <OpenDataset />
      <ScopeControl />
      <AsOfControl />
      <ShowHide />
      <Switch form={form} />
      <ShareButton />
      {compact && <CoverageButton inMenu />}
    </>
  );
  return (
    <header className="masthead" ref={bar}>
      <p className="wordmark">Soupline</p>
      <Whose shipped={shipped} />
      <Search />
      <Controls compact={compact}>{controls}</Controls>
    </header>
  );
});

function Controls({ compact, children }: { readonly compact: boolean; readonly children: ReactNode }) {
  if (!compact) return <div className="controls">{children}</div>;
  return (
    <div className="controls">
      <Popover label="Menu" title="Menu">
        <div className="menu">{children}</div>
      </Popover>
    </div>
  );
}

/** What is on screen: the shipped map with its promise, or a file that nobody else sees. */
function Whose({ shipped }: { readonly shipped: string }) {
  const live = useLive();
  const { dataset } = useModel();
  const origin = useLiveState((state) => state.origin);
  const title = inSentence(dataset.title);
  if (origin.kind === 'shipped') return <p className="tagline">{title}, every line with its receipt</p>;
  return (
    <p className="tagline opened">
      <b>{dataset.title}</b> <span className="only-here">Only on this computer</span>{' '}
      <button type="button" className="plain" onClick={() => live.close()}>
        Back to {inSentence(shipped)}
      </button>
    </p>
  );
}

function inSentence(title: string): string {
  return title.replace(/^The /, 'the ');
}
