// Parts of the page that come when they are first asked for; where one does not come, words in its place.
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { Dialog } from './Dialog';

interface Closing {
  readonly onClose: () => void;
}

type Loading<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** A dialog that comes when it is opened. */
export function laterDialog(load: Loading<Closing>): LazyExoticComponent<ComponentType<Closing>> {
  return lazy(() => load().catch(() => ({ default: MissingDialog })));
}

/** A part of the page that comes when it is first shown. */
export function laterPart<Props>(load: Loading<Props>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => load().catch(() => ({ default: Missing })));
}

function Missing() {
  return <p role="alert">This part of the page did not come. Reload the page to try again.</p>;
}

function MissingDialog({ onClose }: Closing) {
  return (
    <Dialog title="Not loaded" onClose={onClose}>
      <Missing />
    </Dialog>
  );
}
