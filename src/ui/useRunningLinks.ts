// What a subject's name does while a map is running: it picks, it lights, it gives its address.
import { useMemo } from 'react';
import { copyText } from '../live/download';
import { query } from '../view/query';
import { withPick } from '../view/view';
import { type Links, plainLinks } from './links';
import { useLive } from './useLive';

export function useRunningLinks(): Links {
  const live = useLive();
  return useMemo(
    () => ({
      ...plainLinks(),
      pick: (subject) => live.change((view) => withPick(view, subject), 'push'),
      hover: (subject) => live.hover(subject),
      copyLink(claim) {
        const { view, model } = live.store.getState();
        const text = query({ ...withPick(view, { kind: 'claim', id: claim.id }), camera: null }, model);
        return copyText(new URL(`?${text}`, location.href).href);
      },
    }),
    [live],
  );
}
