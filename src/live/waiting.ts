// Waiting for places: until they are found or missing, and until there is a first picture.
import type { Live } from './live';

/** When no places are sought any more. */
export function foundOrMissing({ store }: Live): Promise<void> {
  return new Promise((resolve) => {
    if (store.getState().places !== 'sought') return resolve();
    const stop = store.subscribe(({ places }) => {
      if (places === 'sought') return;
      stop();
      resolve();
    });
  });
}

/** Begins when there is a picture, at once where there is; the returned function ends it, or the waiting for it. */
export function onceDrawn(live: Live, begin: () => () => void): () => void {
  if (live.isDrawn()) return begin();
  let end = live.store.subscribe(() => {
    if (!live.isDrawn()) return;
    end();
    end = begin();
  });
  return () => end();
}
