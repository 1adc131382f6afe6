// What a subject's name does while a map is running: it picks, it lights, it gives its address.
import { useMemo } from 'react';
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
      address(subject) {
        const { view, model, origin } = live.store.getState();
        if (origin.kind === 'file') return null;
        const text = query({ ...withPick(view, subject), camera: null }, model);
        return new URL(`?${text}`, location.href).href;
      },
    }),
    [live],
  );
}
