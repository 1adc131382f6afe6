// The whole page round the picture: header, statement, stage, panel and list.
import { memo, useCallback, useMemo, useState } from 'react';
import type { ClaimId } from '../dataset/dataset';
import type { ListForm, Live } from '../live/live';
import { claimsOf } from '../model/about';
import type { Subject } from '../model/subject';
import { Headline } from './Headline';
import { LinksContext } from './links';
import { List } from './List';
import { Masthead } from './Masthead';
import type { ThemeFlag } from '../live/scheme';
import { useMedia, WIDTHS } from './media';
import { DropZone } from './OpenDataset';
import { Panel } from './Panel';
import { Refusal } from './Refusal';
import { ShownCount } from './ShownCount';
import { Stage } from './Stage';
import { Timeline } from './Timeline';
import { useClosing } from './useClosing';
import { type Mode, useFollowPick } from './useFollowPick';
import { LiveContext, useLive, useLiveState, useModel, useShown } from './useLive';
import { useHistoryKeys } from './useHistoryKeys';
import { usePrinting } from './usePrinting';
import { useRegions } from './useRegions';
import { useRunningLinks } from './useRunningLinks';
import { useToldPick } from './useToldPick';

interface Props {
  readonly live: Live;
  readonly theme: ThemeFlag;
  /** The title of the shipped map. */
  readonly shipped: string;
}

export function App({ live, theme, shipped }: Props) {
  return (
    <LiveContext value={live}>
      <Page theme={theme} shipped={shipped} />
    </LiveContext>
  );
}

function Page({ theme, shipped }: Omit<Props, 'live'>) {
  const live = useLive();
  const list = useLiveState((state) => state.list);
  const mode: Mode = list ? 'list' : 'people';
  // Under the picture the list keeps its form.
  const [form, setForm] = useState<ListForm>(list ?? 'companies');
  if (list && list !== form) setForm(list);
  const takeForm = useCallback(
    (next: ListForm) => (live.store.getState().list ? live.readAs(next) : setForm(next)),
    [live],
  );
  const isPicked = useLiveState((state) => state.view.pick !== null);
  const isColumn = useMedia(`(min-width: ${WIDTHS.column}px)`);
  const links = useRunningLinks();
  const told = useToldPick();
  const close = useClosing(told);
  usePrinting();
  useHistoryKeys();
  useRegions();
  useFollowPick(mode, told);
  return (
    <LinksContext value={links}>
      <a className="skip" href="#list">
        Read as list
      </a>
      <div className="page" data-mode={mode} data-form={form} data-picked={isPicked ? '' : undefined}>
        <Masthead form={form} shipped={shipped} />
        <main>
          <div className="screen">
            <Headline />
            <Stage theme={theme} isAlone={mode === 'people'} />
            {/* Here for the order of reading and of Tab: after the picture come its receipts. */}
            {(mode === 'people' || form === 'table' || !isColumn) && (
              <Panel told={told} onClose={close} steady={isColumn && mode === 'people'} />
            )}
            <Timeline />
          </div>
          <ListOfShown told={told} form={form} setForm={takeForm} follows={mode === 'list'} />
        </main>
      </div>
      <ShownCount />
      <Refusal />
      <DropZone />
    </LinksContext>
  );
}

const NONE: ReadonlySet<ClaimId> = new Set();

interface ListProps {
  readonly told: Subject | null;
  readonly form: ListForm;
  readonly setForm: (form: ListForm) => void;
  readonly follows: boolean;
}

const ListOfShown = memo(function ListOfShown({ told, ...props }: ListProps) {
  const model = useModel();
  const shown = useShown();
  const rolled = useLiveState((state) => state.view.lens.rolled);
  const current = useMemo(
    () => (told ? new Set(claimsOf(model, told, shown, rolled).map((claim) => claim.id)) : NONE),
    [model, told, shown, rolled],
  );
  return <List model={model} claims={shown} current={current} {...props} />;
});
