// The running map inside React: one context, and selections of its state.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ClaimId } from '../dataset/dataset';
import type { Live, State } from '../live/live';
import type { Model } from '../model/model';
import type { Network } from '../model/network';
import { shownClaims } from '../view/filter';
import { modelThen } from '../view/past';

export const LiveContext = createContext<Live | null>(null);

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('There is no running map round this component.');
  return live;
}

/** A part of the state; `select` must give the same object for the same state. */
export function useLiveState<T>(select: (state: State) => T): T {
  const { store } = useLive();
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, read);
}

/** The model looked at: as it was known on the day of the view. */
export function useModel(): Model {
  return useLiveState((state) => modelThen(state.model, state.view.asOf));
}

/** The network of the present lens; it stays the same object while the lens does. */
export function useNetwork(): Network {
  const live = useLive();
  const read = () => live.network();
  return useSyncExternalStore(live.store.subscribe, read, read);
}

/** The claims in sight. */
export function useShown(): ReadonlySet<ClaimId> {
  const model = useModel();
  const network = useNetwork();
  const filter = useLiveState((state) => state.view.filter);
  return shownClaims(model, network, filter);
}
