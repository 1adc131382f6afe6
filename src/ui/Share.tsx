// The button that opens what sharing offers, which comes only then.
import { DialogButton } from './DialogButton';
import { laterDialog } from './later';

const ShareSheet = laterDialog(() => import('./ShareSheet'));

export function ShareButton() {
  return <DialogButton label="Share" sheet={ShareSheet} />;
}
